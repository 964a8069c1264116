import { useEffect } from 'react'
import type { Session, Step } from '../../shared/session/session.ts'
import { remainingText } from '../parts/time.ts'
import { useStepNames } from '../parts/useNames.ts'
import { useStepTime } from '../parts/useStepTime.ts'
import { useTexts } from '../text/useTexts.ts'

/** The remaining time and the step as the title of the window, for a stage behind other windows. */
export function useTimeInTitle(session: Session, step: Step): void {
  const { t } = useTexts('stage')
  const { stepPlace } = useStepNames(session)
  const { leftMs } = useStepTime(session, step)
  const title = t('documentTitle', { time: remainingText(leftMs), step: stepPlace(step) })
  useEffect(() => {
    document.title = title
  }, [title])
}
