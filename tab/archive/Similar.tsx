import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { caseKey } from '../../shared/outcome/findable.ts'
import type { SimilarCase } from '../../shared/protocol/archive.ts'
import { Failed } from '../pages/Failed.tsx'
import { Loading } from '../pages/Loading.tsx'
import { LocalLink } from '../pages/LocalLink.tsx'
import { useAnswer } from '../pages/useAnswer.ts'
import { useTexts } from '../text/useTexts.ts'
import { archiveApi, type CasePlace } from './archiveApi.ts'
import { addressOf, usePlaceWords } from './usePlaceWords.ts'

const useStyles = makeStyles({
  open: { justifySelf: 'start' },
  list: { display: 'grid', gap: tokens.spacingVerticalS, paddingInlineStart: '20px', margin: 0 },
  one: { display: 'grid', justifyItems: 'start', overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground3 },
})

function One({ known }: { readonly known: SimilarCase }) {
  const { t } = useTexts('archive')
  const styles = useStyles()
  const { caseOf, about } = usePlaceWords()
  return (
    <li>
      <span className={styles.one}>
        <LocalLink to={addressOf(known, caseKey(known.place ?? 1))}>{caseOf(known)}</LocalLink>
        <Caption1 className={styles.about}>{about(known)}</Caption1>
        <Caption1 className={styles.about}>{t('shared', { words: known.shared.join(', ') })}</Caption1>
      </span>
    </li>
  )
}

function List(known: CasePlace) {
  const { t } = useTexts('archive')
  const styles = useStyles()
  const { answer, again } = useAnswer(() => archiveApi.similar(known))
  if (!answer) return <Loading />
  if (!answer.ok) return <Failed failure={answer} onRetry={again} />
  const { cases } = answer.value
  if (cases.length === 0) return <Body1>{t('noSimilar')}</Body1>
  return (
    <ul className={styles.list}>
      {cases.map((each) => (
        <One key={`${each.sessionId} ${each.place}`} known={each} />
      ))}
    </ul>
  )
}

/** Cases like one, once somebody asks for them. `of`: its name, for who hears the button alone. */
export function Similar({ sessionId, place, of }: CasePlace & { readonly of: string }) {
  const { t } = useTexts('archive')
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        className={styles.open}
        aria-expanded={open}
        aria-label={t('similarOf', { of })}
        onClick={() => setOpen(!open)}
      >
        {t('similar')}
      </Button>
      {open && <List sessionId={sessionId} place={place} />}
    </>
  )
}
