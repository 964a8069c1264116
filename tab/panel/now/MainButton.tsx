import { Button } from '@fluentui/react-components'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { nextStep } from '../../../shared/session/clock.ts'
import type { Step } from '../../../shared/session/session.ts'
import { useStepNames } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import { useShortcutKey } from '../keys/useShortcutKey.ts'
import { usePanel } from '../panelContext.ts'
import { useEndSession } from './useEndSession.ts'
import { useNowStyles } from './useNowStyles.ts'
import { useSettled } from './useSettled.ts'

/** The one thing that comes next, by its name. */
export function MainButton({ step }: { readonly step: Step }) {
  const { t } = useTexts('panel')
  const { session, act } = usePanel()
  const { stepAhead, stepInList } = useStepNames(session)
  const styles = useNowStyles()
  const endSession = useEndSession()
  const key = useShortcutKey('next')
  const settled = useSettled(step.id)
  const next = nextStep(session)
  if (!next) {
    return (
      <Button appearance="primary" className={styles.main} onClick={endSession} {...key}>
        {t('end.action')}
      </Button>
    )
  }
  // The second press of a double one, by mouse or by Enter, would fall on the button that already names the step after.
  const goOn = () =>
    settled &&
    act(
      { type: 'timer.next', whileCurrent: step.id },
      {
        text: t('now.movedOn', { step: stepInList(next) }),
        commands: [{ type: 'timer.jump', whileCurrent: next.id, to: step.id }],
      },
    )
  return (
    <Button
      appearance="primary"
      className={styles.main}
      icon={<ChevronRightRegular />}
      iconPosition="after"
      aria-disabled={!settled}
      onClick={goOn}
      {...key}
    >
      <span className="label">{stepAhead(next)}</span>
    </Button>
  )
}
