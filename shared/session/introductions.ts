import * as z from 'zod/mini'
import { currentStep, remainingMs } from './clock.ts'
import { accept, type Context, type Decision, never, refuse, unlessLeading } from './decision.ts'
import { id, instant } from './ids.ts'
import { byId, type Session } from './session.ts'

/** `whileCurrent` is the person introducing themselves as the sender saw it, `null` for nobody. */
const whileCurrent = z.nullable(id)

export const introductionCommands = [
  z.object({ type: z.literal('introduction.next'), whileCurrent }),
  z.object({ type: z.literal('introduction.postpone'), whileCurrent: id }),
] as const
export type IntroductionCommand = z.infer<(typeof introductionCommands)[number]>

export const introductionEvents = [
  z.object({ type: z.literal('introduction.called'), personId: id, at: instant, seconds: z.int() }),
  z.object({ type: z.literal('introduction.postponed'), personId: id }),
  z.object({ type: z.literal('introduction.roundDone') }),
] as const
export type IntroductionEvent = z.infer<(typeof introductionEvents)[number]>

/** People who have not introduced themselves and are still there, in their order. */
export function waitingForIntroduction(session: Session): string[] {
  return session.introductions.waiting.filter((personId) => byId(session.people, personId)?.removed === false)
}

/** Seconds for the next person: what is left of the step, shared by who is left; at least ten. ROUND-2 */
export function introductionSeconds(session: Session, now: number): number {
  const step = currentStep(session)
  const left = waitingForIntroduction(session).length
  if (!step || left === 0) return 0
  return Math.max(10, Math.floor(remainingMs(session, step, now) / 1000 / left))
}

/** Moderators lead the welcome and are not in the round; everybody else is, in the order of joining. ROUND-1, ROUND-4 */
export function decideIntroduction(
  session: Session,
  command: IntroductionCommand,
  context: Context,
): Decision<IntroductionEvent> {
  const refused = unlessLeading(session, context)
  if (refused) return refused
  if (currentStep(session)?.kind !== 'welcome') return refuse('notWelcome')
  const current = session.introductions.current?.personId ?? null
  if (current !== command.whileCurrent) return refuse('introductionMoved')
  switch (command.type) {
    case 'introduction.next':
      return callNext(session, current, context.now)
    case 'introduction.postpone':
      return postpone(session, command.whileCurrent, context.now)
    default:
      return never(command)
  }
}

function callNext(session: Session, current: string | null, now: number): Decision<IntroductionEvent> {
  const next = waitingForIntroduction(session)[0]
  if (next) {
    return accept({ type: 'introduction.called', personId: next, at: now, seconds: introductionSeconds(session, now) })
  }
  return current === null ? refuse('nobodyLeft') : accept({ type: 'introduction.roundDone' })
}

/** Whoever is not there yet goes to the end, and the next person is called at once. ROUND-3 */
function postpone(session: Session, personId: string, now: number): Decision<IntroductionEvent> {
  const postponed = { type: 'introduction.postponed' as const, personId }
  const next = waitingForIntroduction(session)[0]
  if (!next) return accept(postponed)
  const seconds = introductionSeconds(evolveIntroduction(session, postponed), now)
  return accept<IntroductionEvent>(postponed, { type: 'introduction.called', personId: next, at: now, seconds })
}

export function evolveIntroduction(session: Session, event: IntroductionEvent): Session {
  const { waiting, done, current } = session.introductions
  const doneNow = current ? [...done, current.personId] : done
  switch (event.type) {
    case 'introduction.called': {
      const { personId, at, seconds } = event
      const others = waiting.filter((person) => person !== personId)
      return {
        ...session,
        introductions: { waiting: others, done: doneNow, current: { personId, calledAt: at, seconds } },
      }
    }
    case 'introduction.postponed': {
      const mayWait = byId(session.people, event.personId)?.moderator === false
      const later = mayWait ? [...waiting, event.personId] : waiting
      return { ...session, introductions: { waiting: later, done, current: null } }
    }
    case 'introduction.roundDone':
      return { ...session, introductions: { waiting, done: doneNow, current: null } }
    default:
      return never(event)
  }
}
