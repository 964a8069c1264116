import type { Session, Step } from '../../shared/session/session.ts'

/** What every view of a step is given. */
export interface StepProps {
  readonly session: Session
  readonly step: Step
}
