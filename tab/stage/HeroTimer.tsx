import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { Countdown, UrgencyWord } from '../parts/Countdown.tsx'
import { TimeBar } from '../parts/TimeBar.tsx'
import { remainingText } from '../parts/time.ts'
import { useStepTime } from '../parts/useStepTime.ts'
import { stageSpace, useStageType } from './stageTokens.ts'
import type { StepProps } from './stepProps.ts'

const useStyles = makeStyles({
  timer: { display: 'grid', justifyItems: 'center', gap: stageSpace.s, width: '100%' },
  bar: { width: '100%', height: stageSpace.m },
  /** there also while there is no word, so that the number stands still */
  word: { minHeight: '1.35em', display: 'flex', alignItems: 'center' },
})

/** The number of the step as the picture itself, with its bar. */
export function HeroTimer({ session, step, second = false }: StepProps & { readonly second?: boolean }) {
  const styles = useStyles()
  const type = useStageType()
  const time = useStepTime(session, step)
  const usual = remainingText(time.leftMs).length <= '05:00'.length
  return (
    <div className={styles.timer}>
      <span className={second ? type.second : usual ? type.hero : type.heroLong}>
        <Countdown leftMs={time.leftMs} urgency={time.urgency} size="inherit" />
      </span>
      <span className={mergeClasses(styles.word, type.text)}>
        <UrgencyWord {...time} className={type.text} />
      </span>
      <TimeBar share={time.share} urgency={time.urgency} className={styles.bar} />
    </div>
  )
}
