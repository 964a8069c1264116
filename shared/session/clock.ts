import type { Session, Step } from './session.ts'

/** The step that is on, or `undefined` before the start and after the end. */
export function currentStep(session: Session): Step | undefined {
  return session.steps.find((step) => step.id === session.timer.current)
}

/** The step after the current one; the first where none is on. */
export function nextStep(session: Session): Step | undefined {
  return session.steps[session.steps.findIndex((step) => step.id === session.timer.current) + 1]
}

/** Milliseconds a step has run until `now` (epoch ms), pauses not counted. Never negative. TIMER-1 */
export function elapsedMs(session: Session, step: Step, now: number): number {
  const since = step.id === session.timer.current ? session.timer.runningSince : null
  return step.spentMs + (since === null ? 0 : Math.max(0, now - since))
}

/** Milliseconds left of a step at `now`; negative in overtime. TIMER-1 */
export function remainingMs(session: Session, step: Step, now: number): number {
  return step.seconds * 1000 - elapsedMs(session, step, now)
}

export type Urgency = 'calm' | 'warning' | 'over'

/** Amber from 20 % or one minute left, whichever comes first; over at zero. TIMER-6 */
export function urgency(step: Step, leftMs: number): Urgency {
  if (leftMs <= 0) return 'over'
  return leftMs <= Math.max(60_000, step.seconds * 200) ? 'warning' : 'calm'
}

/**
 * When the session will end if every step to come takes what it has, epoch ms. Overtime has already moved it; a closed
 * session ended when it was closed. TIMER-7
 */
export function predictedEnd(session: Session, now: number): number {
  if (session.status.kind === 'closed') return session.status.closedAt
  const from = Math.max(
    0,
    session.steps.findIndex((step) => step.id === session.timer.current),
  )
  const left = session.steps.slice(from).map((step) => Math.max(0, remainingMs(session, step, now)))
  return now + left.reduce((sum, ms) => sum + ms, 0)
}

/** How late (ms, negative: early) the predicted end is against the promised one; 0 unless live. TIMER-7 */
export function driftMs(session: Session, now: number): number {
  return session.status.kind === 'live' ? predictedEnd(session, now) - session.status.plannedEndAt : 0
}
