import * as z from 'zod/mini'
import { currentStep, nextStep } from './clock.ts'
import { accept, type Context, type Decision, never, refuse, unlessLeading } from './decision.ts'
import { id, instant } from './ids.ts'
import { decideLength, type PlanEvent } from './plan.ts'
import { byId, changed, type Session } from './session.ts'

const whileCurrent = id

export const timerCommands = [
  z.object({ type: z.literal('timer.start') }),
  z.object({ type: z.literal('timer.next'), whileCurrent }),
  z.object({ type: z.literal('timer.back'), whileCurrent }),
  z.object({ type: z.literal('timer.jump'), whileCurrent, to: id }),
  z.object({ type: z.literal('timer.pause'), whileCurrent }),
  z.object({ type: z.literal('timer.resume'), whileCurrent }),
  z.object({ type: z.literal('timer.adjust'), whileCurrent, seconds: z.literal([-60, 60]) }),
] as const
export type TimerCommand = z.infer<(typeof timerCommands)[number]>

export const timerEvents = [
  z.object({ type: z.literal('session.started'), at: instant }),
  z.object({ type: z.literal('step.started'), stepId: id, at: instant }),
  z.object({ type: z.literal('timer.paused'), at: instant }),
  z.object({ type: z.literal('timer.resumed'), at: instant }),
] as const
export type TimerEvent = z.infer<(typeof timerEvents)[number]>

/** Every command names the step its sender saw, so that two presses at once advance once. TIMER-4, TIMER-5, TIMER-10 */
export function decideTimer(
  session: Session,
  command: TimerCommand,
  context: Context,
): Decision<TimerEvent | PlanEvent> {
  const refused = unlessLeading(session, context)
  if (refused) return refused
  if (command.type === 'timer.start') return decideStart(session, context.now)
  const step = currentStep(session)
  if (session.status.kind !== 'live' || !step) return refuse('notLive')
  if (step.id !== command.whileCurrent) return refuse('stepMoved')
  switch (command.type) {
    case 'timer.next':
      return goTo(nextStep(session)?.id, 'noNextStep', context.now)
    case 'timer.back':
      return goTo(session.steps[session.steps.indexOf(step) - 1]?.id, 'noPreviousStep', context.now)
    case 'timer.jump':
      return command.to === step.id ? accept() : goTo(byId(session.steps, command.to)?.id, 'unknownStep', context.now)
    case 'timer.pause':
      return session.timer.runningSince === null ? accept() : accept({ type: 'timer.paused', at: context.now })
    case 'timer.resume':
      return session.timer.runningSince === null ? accept({ type: 'timer.resumed', at: context.now }) : accept()
    case 'timer.adjust':
      return decideLength(session, step.id, step.seconds + command.seconds)
    default:
      return never(command)
  }
}

/** The promise of the end is made when the session starts. TIMER-2 */
function decideStart(session: Session, now: number): Decision<TimerEvent> {
  const first = session.steps[0]
  if (session.status.kind !== 'draft') return refuse('alreadyStarted')
  if (!first) return refuse('unknownStep')
  return accept({ type: 'session.started', at: now }, { type: 'step.started', stepId: first.id, at: now })
}

/** Nobody has to remember to start: entering a step starts its time. TIMER-3 */
function goTo(
  stepId: string | undefined,
  otherwise: 'noNextStep' | 'noPreviousStep' | 'unknownStep',
  now: number,
): Decision<TimerEvent> {
  return stepId === undefined ? refuse(otherwise) : accept({ type: 'step.started', stepId, at: now })
}

/** The running stretch of the current step booked into its `spentMs`; the timer stands still. */
function settle(session: Session, at: number): Session {
  const { current, runningSince } = session.timer
  if (current === null || runningSince === null) return session
  const used = Math.max(0, at - runningSince)
  return {
    ...session,
    steps: changed(session.steps, current, (step) => ({ spentMs: step.spentMs + used })),
    timer: { current, runningSince: null },
  }
}

/** Leaves the current step: its time is booked and its end noted; whoever had the floor gives it back. TIMER-9 */
export function leaveStep(session: Session, at: number): Session {
  const { current } = session.timer
  const settled = settle(session, at)
  if (current === null) return settled
  return {
    ...settled,
    steps: changed(settled.steps, current, { endedAt: at }),
    timer: { current: null, runningSince: null },
    introductions: withoutCurrent(settled.introductions),
    speakers: { ...settled.speakers, current: null },
  }
}

function withoutCurrent(introductions: Session['introductions']): Session['introductions'] {
  const { current, done } = introductions
  return current ? { ...introductions, current: null, done: [...done, current.personId] } : introductions
}

/** What was left by going back is still to come, so it is not over. A step entered again keeps its time. TIMER-8 */
function enterStep(session: Session, stepId: string, at: number): Session {
  const left = leaveStep(session, at)
  const place = (id: string | null) => session.steps.findIndex((step) => step.id === id)
  const isBack = place(stepId) < place(session.timer.current)
  const steps = isBack ? changed(left.steps, session.timer.current ?? '', { endedAt: null }) : left.steps
  return {
    ...left,
    steps: changed(steps, stepId, (step) => ({ startedAt: step.startedAt ?? at, endedAt: null })),
    timer: { current: stepId, runningSince: at },
  }
}

export function evolveTimer(session: Session, event: TimerEvent): Session {
  switch (event.type) {
    case 'session.started': {
      const planned = session.steps.reduce((sum, step) => sum + step.plannedSeconds, 0)
      return { ...session, status: { kind: 'live', startedAt: event.at, plannedEndAt: event.at + planned * 1000 } }
    }
    case 'step.started':
      return enterStep(session, event.stepId, event.at)
    case 'timer.paused':
      return settle(session, event.at)
    case 'timer.resumed':
      return { ...session, timer: { ...session.timer, runningSince: event.at } }
    default:
      return never(event)
  }
}
