import type { Session } from '../../shared/session/session.ts'

/** Whether there is something to answer or to read of the three questions. */
export function isFeedbackShown({ feedback, status }: Session): boolean {
  return feedback.given.length > 0 || (feedback.open && status.kind === 'live')
}
