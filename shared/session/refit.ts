import { limits } from '../protocol/limits.ts'
import { agendaSteps, caseOrder, type PlannedStep, presentWish } from './plan.ts'
import { byId, type Session } from './session.ts'

const sumOf = (steps: readonly { readonly seconds: number }[]) => steps.reduce((sum, step) => sum + step.seconds, 0)

/**
 * The lengths that somebody has set, by step: those that differ from the template. The discussion is none of them, since
 * it takes what the others leave.
 */
function setByHand(session: Session): Map<string, number> {
  const usual = agendaSteps(caseOrder(session), presentWish(session))
  const other = session.steps.filter(
    (step) => step.kind !== 'discussion' && byId(usual, step.id)?.seconds !== step.seconds,
  )
  return new Map(other.map((step) => [step.id, step.seconds]))
}

/**
 * The agenda of a draft for other cases than it has: what was set by hand stays, the rest is fitted again, and the
 * discussion takes up the difference, so that the meeting keeps its length. CASES-2, CASES-10
 */
export function refittedSteps(session: Session, caseIds: readonly string[]): PlannedStep[] {
  const kept = setByHand(session)
  const steps = agendaSteps(caseIds, presentWish(session)).map((step) => ({
    ...step,
    seconds: kept.get(step.id) ?? step.seconds,
  }))
  const discussion = sumOf(session.steps) - sumOf(steps.filter((step) => step.kind !== 'discussion'))
  const { least, most } = limits.stepSeconds
  const seconds = Math.min(most, Math.max(least, discussion))
  return steps.map((step) => (step.kind === 'discussion' ? { ...step, seconds } : step))
}
