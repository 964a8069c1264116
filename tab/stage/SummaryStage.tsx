import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { fitParagraphs, paragraphsOf, textWidth } from './fitParagraphs.ts'
import { SummaryDraft } from './SummaryDraft.tsx'
import { stageSpace, textSizes, useStageText, useStageType } from './stageTokens.ts'
import type { StepProps } from './stepProps.ts'
import { useBox } from './useBox.ts'
import { useColumns } from './useColumns.ts'

const useStyles = makeStyles({
  main: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr) auto',
    gap: stageSpace.s,
    minHeight: 0,
  },
  text: {
    minHeight: 0,
    overflow: 'hidden',
    display: 'grid',
    alignContent: 'center',
    justifyContent: 'center',
    gridTemplateColumns: `minmax(0, ${textWidth})`,
  },
  paragraph: { display: '-webkit-box', WebkitBoxOrient: 'vertical', overflow: 'hidden' },
})

/** The Fazit: its text as far as it fits, or what it could begin with. */
export function SummaryStage({ session }: StepProps) {
  const paragraphs = paragraphsOf(session.closing.summary)
  return paragraphs.length > 0 ? <Text paragraphs={paragraphs} /> : <SummaryDraft session={session} />
}

function Text({ paragraphs }: { readonly paragraphs: readonly string[] }) {
  const { t } = useTranslation('stage')
  const styles = useStyles()
  const columns = useColumns()
  const text = useStageText()
  const type = useStageType()
  const { ref, box } = useBox()
  const fitted = box && fitParagraphs(paragraphs, box, textSizes(box))
  return (
    <main className={mergeClasses(columns.main, styles.main)}>
      <div
        ref={ref}
        className={styles.text}
        style={fitted ? { fontSize: fitted.font, lineHeight: `${fitted.lineHeight}px`, rowGap: fitted.gap } : undefined}
      >
        {fitted?.shown.map(({ place, text: paragraph, lines }) => (
          <p key={place} className={mergeClasses(text.plain, styles.paragraph)} style={{ WebkitLineClamp: lines }}>
            {paragraph}
          </p>
        ))}
      </div>
      {fitted?.cut && <p className={mergeClasses(text.plain, text.quiet, type.small)}>{t('summary.cut')}</p>}
    </main>
  )
}
