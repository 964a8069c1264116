import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../shared/session/session.ts'
import { agreementsOf, type BoardCard, mostSupportedOf } from './board/boardOf.ts'
import { CardList } from './board/CardList.tsx'
import { stageSpace, useStageText, useStageType } from './stageTokens.ts'
import { useColumns } from './useColumns.ts'

const useStyles = makeStyles({
  both: { gridAutoFlow: 'column', gridAutoColumns: 'minmax(0, 1fr)', gridTemplateColumns: 'none' },
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gap: stageSpace.s,
    minHeight: 0,
  },
})

/** While nobody has written a Fazit: what was agreed and what affects many, to begin with. */
export function SummaryDraft({ session }: { readonly session: Session }) {
  const { t } = useTranslation('stage')
  const styles = useStyles()
  const columns = useColumns()
  const text = useStageText()
  const type = useStageType()
  const agreements = agreementsOf(session)
  const supported = mostSupportedOf(session)
  if (agreements.length + supported.length === 0) {
    return (
      <main className={columns.centre}>
        <h2 className={mergeClasses(text.plain, type.name)}>{t('summary.empty')}</h2>
        <p className={mergeClasses(text.plain, text.quiet, type.text)}>{t('summary.emptyHow')}</p>
      </main>
    )
  }
  return (
    <main className={mergeClasses(columns.main, styles.both)}>
      {agreements.length > 0 && <Part title={t('summary.agreements')} cards={agreements} />}
      {supported.length > 0 && <Part title={t('summary.supported')} cards={supported} />}
    </main>
  )
}

function Part({ title, cards }: { readonly title: string; readonly cards: readonly BoardCard[] }) {
  const styles = useStyles()
  const text = useStageText()
  const type = useStageType()
  return (
    <section className={styles.part}>
      <h2 className={mergeClasses(text.plain, type.lead)}>{title}</h2>
      <CardList cards={cards} />
    </section>
  )
}
