import * as z from 'zod/mini'
import { limits } from '../protocol/limits.ts'
import { prose } from '../protocol/text.ts'
import { currentStep } from './clock.ts'
import { accept, type Context, type Decision, keepsMinutes, never, refuse, unlessLeading } from './decision.ts'
import { id, instant } from './ids.ts'
import { closingPoints, type Session } from './session.ts'
import { leaveStep, type TimerEvent } from './timer.ts'

export const closingCommands = [
  /** `whileRevision` is the revision the sender has edited: two people who write at once do not overwrite each other */
  z.object({
    type: z.literal('closing.write'),
    text: prose(limits.summary, 0),
    whileRevision: z.int().check(z.nonnegative()),
  }),
  z.object({ type: z.literal('closing.check'), point: z.enum(closingPoints), on: z.boolean() }),
  z.object({ type: z.literal('session.close'), whileCurrent: id }),
  z.object({ type: z.literal('session.reopen') }),
] as const
export type ClosingCommand = z.infer<(typeof closingCommands)[number]>

export const closingEvents = [
  z.object({ type: z.literal('closing.written'), text: z.string() }),
  z.object({ type: z.literal('closing.checked'), point: z.enum(closingPoints), on: z.boolean() }),
  z.object({ type: z.literal('session.closed'), at: instant }),
  z.object({ type: z.literal('session.reopened'), stepId: id, at: instant }),
] as const
export type ClosingEvent = z.infer<(typeof closingEvents)[number]>

/** The words of the Fazit are a checklist that anybody who leads ticks off. CLOSE-2 */
export function decideClosing(
  session: Session,
  command: ClosingCommand,
  context: Context,
): Decision<ClosingEvent | TimerEvent> {
  if (command.type === 'closing.write') return decideWrite(session, command, context)
  const refused = unlessLeading(session, context)
  if (refused) return refused
  switch (command.type) {
    case 'closing.check':
      return session.closing.checked.includes(command.point) === command.on
        ? accept()
        : accept({ type: 'closing.checked', point: command.point, on: command.on })
    case 'session.close':
      return decideClose(session, command.whileCurrent, context.now)
    case 'session.reopen':
      return decideReopen(session, context.now)
    default:
      return never(command)
  }
}

/** The summary is written by whoever leads or keeps the minutes. CLOSE-1 */
function decideWrite(
  session: Session,
  command: ClosingCommand & { type: 'closing.write' },
  context: Context,
): Decision<ClosingEvent> {
  if (!keepsMinutes(session, context.by)) return refuse('notYours')
  if (command.text === session.closing.summary) return accept()
  if (command.whileRevision !== session.closing.revision) return refuse('textMoved')
  return accept({ type: 'closing.written', text: command.text })
}

/** From any step, paused or not; the step that is on ends with the session. CLOSE-5 */
function decideClose(session: Session, whileCurrent: string, now: number): Decision<ClosingEvent> {
  if (session.status.kind !== 'live') return refuse('notLive')
  return session.timer.current === whileCurrent ? accept({ type: 'session.closed', at: now }) : refuse('stepMoved')
}

/** Ended by mistake: the last step that was on goes on where it stopped. CLOSE-4 */
function decideReopen(session: Session, now: number): Decision<ClosingEvent> {
  if (session.status.kind !== 'closed') return refuse('notClosed')
  const ends = session.steps.flatMap((step) => step.endedAt ?? [])
  // of two steps that ended in the same millisecond, the later one was on
  const last = session.steps.findLast((step) => step.endedAt !== null && step.endedAt === Math.max(...ends))
  return last ? accept({ type: 'session.reopened', stepId: last.id, at: now }) : refuse('unknownStep')
}

function withClosed(session: Session, at: number): Session {
  if (session.status.kind !== 'live') return session
  const left = currentStep(session) ? leaveStep(session, at) : session
  const { startedAt, plannedEndAt } = session.status
  const feedback = { ...left.feedback, open: false }
  return { ...left, feedback, status: { kind: 'closed', startedAt, plannedEndAt, closedAt: at } }
}

function withReopened(session: Session, stepId: string, at: number): Session {
  if (session.status.kind !== 'closed') return session
  const { startedAt, plannedEndAt } = session.status
  return {
    ...session,
    status: { kind: 'live', startedAt, plannedEndAt },
    steps: session.steps.map((step) => (step.id === stepId ? { ...step, endedAt: null } : step)),
    timer: { current: stepId, runningSince: at },
  }
}

export function evolveClosing(session: Session, event: ClosingEvent): Session {
  const { closing } = session
  switch (event.type) {
    case 'closing.written':
      return { ...session, closing: { ...closing, summary: event.text, revision: closing.revision + 1 } }
    case 'closing.checked': {
      const others = closing.checked.filter((point) => point !== event.point)
      return { ...session, closing: { ...closing, checked: event.on ? [...others, event.point] : others } }
    }
    case 'session.closed':
      return withClosed(session, event.at)
    case 'session.reopened':
      return withReopened(session, event.stepId, event.at)
    default:
      return never(event)
  }
}
