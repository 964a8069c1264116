import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { Countdown, UrgencyWord } from '../parts/Countdown.tsx'
import { useStepTime } from '../parts/useStepTime.ts'
import { useStageType } from './stageTokens.ts'
import type { StepProps } from './stepProps.ts'

const useStyles = makeStyles({
  timer: { display: 'grid', justifyItems: 'end', flexShrink: 0 },
  word: { lineHeight: 1.2 },
})

/** The number of the step in the header, beside what the step is about. */
export function StepTimer({ session, step }: StepProps) {
  const styles = useStyles()
  const type = useStageType()
  const time = useStepTime(session, step)
  return (
    <div className={styles.timer}>
      <span className={type.timer}>
        <Countdown leftMs={time.leftMs} urgency={time.urgency} size="inherit" />
      </span>
      <UrgencyWord {...time} className={mergeClasses(type.small, styles.word)} />
    </div>
  )
}
