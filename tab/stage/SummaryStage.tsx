import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { agreementOf } from '../../shared/session/draftLines.ts'
import type { Line, Session } from '../../shared/session/session.ts'
import { useTermsText } from '../closing/useTermsText.ts'
import { useStepNames } from '../parts/useNames.ts'
import { useTexts } from '../text/useTexts.ts'
import { type Block, blocksOf } from './fazit/blocksOf.ts'
import { FazitBlocks } from './fazit/FazitBlocks.tsx'
import { fitBlocks } from './fazit/fitBlocks.ts'
import { fazitSizes, stageSpace, useStageText, useStageType } from './stageTokens.ts'
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
  text: { minHeight: 0, overflow: 'hidden' },
})

function useBlocks(session: Session): Block[] {
  const { t } = useTexts('closing')
  const { caseShort } = useStepNames(session)
  const termsText = useTermsText()
  const aboutLine = (line: Line) => {
    const terms = termsText(agreementOf(session, line)?.agreed)
    // „Fall 1“ is not torn apart
    const cases = line.caseIds.map((caseId) => caseShort(caseId).replaceAll(' ', '\u00a0'))
    return [cases.join(', '), terms].filter((part) => part !== '').join(' · ')
  }
  return blocksOf(session, { headingOf: (kind) => t(`kinds.${kind}`), aboutLine })
}

/** The Fazit in full, as large as it fits; what it could begin with is gathered from the cards. */
export function SummaryStage({ session }: StepProps) {
  const { t } = useTexts('stage')
  const columns = useColumns()
  const text = useStageText()
  const type = useStageType()
  const blocks = useBlocks(session)
  if (blocks.length > 0) return <Blocks blocks={blocks} />
  return (
    <main className={columns.centre}>
      <h2 className={mergeClasses(text.plain, type.name)}>{t('summary.empty')}</h2>
      <p className={mergeClasses(text.plain, text.quiet, type.text)}>{t('summary.emptyHow')}</p>
    </main>
  )
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  const { t } = useTexts('stage')
  const styles = useStyles()
  const columns = useColumns()
  const text = useStageText()
  const type = useStageType()
  const { ref, box } = useBox()
  const fitted = box && fitBlocks(blocks, box, fazitSizes(box))
  return (
    <main className={mergeClasses(columns.main, styles.main)}>
      <div ref={ref} className={styles.text}>
        {fitted && <FazitBlocks fitted={fitted} />}
      </div>
      {fitted?.cut && <p className={mergeClasses(text.plain, text.quiet, type.small)}>{t('summary.cut')}</p>}
    </main>
  )
}
