import { mergeClasses } from '@fluentui/react-components'
import type { Step } from '../../../shared/session/session.ts'
import { Card } from '../../parts/Card.tsx'
import { Countdown, UrgencyWord } from '../../parts/Countdown.tsx'
import { TimeBar } from '../../parts/TimeBar.tsx'
import { lengthText } from '../../parts/time.ts'
import { useStepNames } from '../../parts/useNames.ts'
import { useStepTime } from '../../parts/useStepTime.ts'
import { useTexts } from '../../text/useTexts.ts'
import { PhaseHelpButton } from '../help/PhaseHelpButton.tsx'
import { usePanel } from '../panelContext.ts'
import { MainButton } from './MainButton.tsx'
import { StepMenu } from './StepMenu.tsx'
import { TimerButtons } from './TimerButtons.tsx'
import { useNowStyles } from './useNowStyles.ts'
import { Who } from './Who.tsx'

/** The step that is on: large and with its controls for who leads, in one glance for everybody else. */
export function StepCard({ step }: { readonly step: Step }) {
  const { t } = useTexts()
  const { session, leading } = usePanel()
  const { stepPlace } = useStepNames(session)
  const time = useStepTime(session, step)
  const styles = useNowStyles()
  const tone = time.urgency === 'calm' ? undefined : styles[time.urgency]
  return (
    <Card title={stepPlace(step)} quiet className={mergeClasses(styles.card, tone)}>
      <div className={styles.top}>
        <span>{stepPlace(step)}</span>
        <span className={styles.buttons}>
          <span className={styles.length}>{t('minutesShort', { minutes: lengthText(step.seconds) })}</span>
          <PhaseHelpButton />
          {leading && <StepMenu step={step} />}
        </span>
      </div>
      <div className={styles.line}>
        <Countdown leftMs={time.leftMs} urgency={time.urgency} size={leading ? 'large' : 'small'} />
        {leading ? (
          <>
            <span className={styles.grow} />
            <TimerButtons step={step} />
          </>
        ) : (
          <TimeBar share={time.share} urgency={time.urgency} />
        )}
      </div>
      <div className={styles.state}>
        <Who step={step} />
        {!leading && <UrgencyWord {...time} />}
      </div>
      {leading && (
        <div className={styles.state}>
          <TimeBar share={time.share} urgency={time.urgency} />
          <UrgencyWord {...time} />
        </div>
      )}
      {leading && <MainButton step={step} />}
    </Card>
  )
}
