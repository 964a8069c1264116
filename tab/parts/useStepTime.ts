import { elapsedMs, remainingMs, urgency } from '../../shared/session/clock.ts'
import type { Session, Step } from '../../shared/session/session.ts'
import { useNow } from '../live/useLive.ts'

/** How the step that is on stands at this second. */
export function useStepTime(session: Session, step: Step) {
  const now = useNow()
  const leftMs = remainingMs(session, step, now)
  return {
    leftMs,
    urgency: urgency(step, leftMs),
    share: elapsedMs(session, step, now) / (step.seconds * 1000),
    paused: session.timer.runningSince === null,
  }
}
