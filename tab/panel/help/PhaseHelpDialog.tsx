import { makeStyles, tokens } from '@fluentui/react-components'
import { currentStep } from '../../../shared/session/clock.ts'
import type { Step } from '../../../shared/session/session.ts'
import { useTexts } from '../../text/useTexts.ts'
import { Window } from '../dialogs/Window.tsx'
import { usePanel } from '../panelContext.ts'

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  lines: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingTop: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
})

/** All questions are led alike. */
const phaseOf = (kind: Step['kind']) => (kind === 'impulseQuestions' || kind === 'caseQuestions' ? 'questions' : kind)

/** „So geht diese Phase": three lines for the moderation and three for the round, the own ones first. */
export function PhaseHelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts('help')
  const { t: common } = useTexts()
  const { session, leading } = usePanel()
  const step = currentStep(session)
  if (!step) return null
  const readers = leading ? (['moderation', 'round'] as const) : (['round', 'moderation'] as const)
  return (
    <Window title={`${t('phases.title')}: ${common(`steps.${step.kind}`)}`} onClose={onClose}>
      {readers.map((reader) => (
        <Lines key={reader} title={t(`phases.${reader}`)} text={t(`phases.${phaseOf(step.kind)}.${reader}`)} />
      ))}
    </Window>
  )
}

function Lines({ title, text }: { readonly title: string; readonly text: string }) {
  const styles = useStyles()
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.lines}>
        {text.split('\n').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
