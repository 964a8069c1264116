import { type Phase, phaseOf } from '../../shared/method/phases.ts'
import type { Session } from '../../shared/session/session.ts'

export interface PlannedPhase {
  readonly phase: Phase
  readonly seconds: number
  /** talks in it */
  readonly cases: number
}

/** The agenda in at most six lines, however many cases there are. */
export function phasesOf(session: Session): PlannedPhase[] {
  const phases = Map.groupBy(session.steps, (step) => phaseOf(step.kind))
  return [...phases].map(([phase, steps]) => ({
    phase,
    seconds: steps.reduce((sum, step) => sum + step.seconds, 0),
    cases: steps.filter(({ kind }) => kind === 'caseTalk').length,
  }))
}
