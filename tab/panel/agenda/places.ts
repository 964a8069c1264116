import { caseProgress } from '../../../shared/session/cases.ts'
import { currentStep } from '../../../shared/session/clock.ts'
import type { Command } from '../../../shared/session/commands.ts'
import { caseOrder } from '../../../shared/session/plan.ts'
import type { Session } from '../../../shared/session/session.ts'

/** Whether the talk of a case is still to come, so that its place can change, or the case go. CASES-3, CASES-9 */
export function movable(session: Session, caseId: string): boolean {
  return ['waiting', 'nextUp'].includes(caseProgress(session, caseId))
}

/** The places that a case can take: `undefined` where it cannot go that way. */
export function placesOf(session: Session, caseId: string) {
  const order = caseOrder(session)
  const place = order.indexOf(caseId)
  const [before, after] = [order[place - 1], order[place + 1]]
  const move = (to: string | null): Command => ({ type: 'case.move', caseId, before: to })
  const waits = movable(session, caseId)
  return {
    up: waits && before !== undefined && movable(session, before) ? move(before) : undefined,
    down: waits && after !== undefined ? move(order[place + 2] ?? null) : undefined,
    /** skipped now and called behind the last one */
    later: (waits || caseProgress(session, caseId) === 'onStage') && after !== undefined,
  }
}

/**
 * What takes a postponement back. A case that was on the stage gets it back by way of the step before it: only from there
 * neither talk has begun, and the order can be what it was.
 */
export function unpostpone(session: Session, caseId: string): Command[] {
  const order = caseOrder(session)
  const after = order[order.indexOf(caseId) + 1] ?? null
  const back: Command = { type: 'case.move', caseId, before: after }
  const talk = currentStep(session)
  if (talk?.kind !== 'caseTalk' || talk.caseId !== caseId) return [back]
  const at = session.steps.indexOf(talk)
  const before = session.steps[at - 1]
  const next = session.steps.slice(at + 1).find((step) => step.kind === 'caseTalk' && step.endedAt === null)
  if (!before || !next) return []
  return [
    { type: 'timer.jump', whileCurrent: next.id, to: before.id },
    back,
    { type: 'timer.jump', whileCurrent: before.id, to: talk.id },
  ]
}

interface Key {
  readonly key: string
  readonly altKey: boolean
  preventDefault(): void
  stopPropagation(): void
}

/** Alt+↑ or ↓ on a row of a list: the move that it asks for. The key is used up, since a menu's button opens by it. */
export function movedBy<Move>(event: Key, up: Move | undefined, down: Move | undefined): Move | undefined {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return undefined
  event.preventDefault()
  event.stopPropagation()
  return event.key === 'ArrowUp' ? up : down
}
