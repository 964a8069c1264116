import { gainsTime, mayBeRespread, respreadFloorSeconds } from '../method/agenda.ts'
import { casesBlockMinutes, discussionMinutes } from '../method/recommendations.ts'
import { driftMs, elapsedMs } from './clock.ts'
import type { Session, Step } from './session.ts'

export type LengthChange = NonNullable<Session['lastRespread']>[number]

/** The step that is on and all to come. */
function fromNowOn(session: Session): readonly Step[] {
  return session.steps.slice(session.steps.findIndex((step) => step.id === session.timer.current))
}

interface Room {
  readonly step: Step
  readonly seconds: number
}

/** How many seconds each step to come, and the rest of the current one, could give up. PLAN-5 */
function roomToCut(session: Session, now: number): Room[] {
  return fromNowOn(session)
    .filter((step) => mayBeRespread(step.kind))
    .map((step) => {
      const used = Math.ceil(elapsedMs(session, step, now) / 1000)
      const floor = Math.max(respreadFloorSeconds(step.kind), used === 0 ? 0 : used + 60)
      return { step, seconds: Math.max(0, step.seconds - floor) }
    })
    .filter((room) => room.seconds > 0)
}

/** Shares `seconds` out by room, in half minutes; what does not divide goes to the roomiest. */
function shareOut(rooms: readonly Room[], secondsToCut: number): LengthChange[] {
  const all = rooms.reduce((sum, room) => sum + room.seconds, 0)
  const cut = Math.min(secondsToCut, all)
  const shares = rooms.map((room) => Math.floor((cut * room.seconds) / all / 30) * 30)
  let rest = cut - shares.reduce((sum, share) => sum + share, 0)
  const roomiestFirst = rooms
    .map((_, index) => index)
    .sort((a, b) => (rooms[b]?.seconds ?? 0) - (rooms[a]?.seconds ?? 0))
  for (const index of roomiestFirst) {
    const more = Math.min(rest, (rooms[index]?.seconds ?? 0) - (shares[index] ?? 0))
    shares[index] = (shares[index] ?? 0) + more
    rest -= more
  }
  return rooms.flatMap(({ step }, index) => {
    const share = shares[index] ?? 0
    return share === 0 ? [] : [{ stepId: step.id, from: step.seconds, to: step.seconds - share }]
  })
}

/** What a step takes anyway: one in overtime has first to be given what it has used. */
function hasMs(session: Session, step: Step, now: number): number {
  return Math.max(step.seconds * 1000, elapsedMs(session, step, now))
}

/** `ms` more for a step, in whole seconds. */
function longer(session: Session, step: Step, ms: number, now: number): LengthChange[] {
  if (ms < 1000) return []
  return [{ stepId: step.id, from: step.seconds, to: Math.floor((hasMs(session, step, now) + ms) / 1000) }]
}

/** What the discussion takes of `wonMs`, up to its two hours. */
function toDiscussion(session: Session, discussion: Step | undefined, wonMs: number, now: number): number {
  if (!discussion) return 0
  return Math.max(0, Math.min(wonMs, discussionMinutes.most * 60_000 - hasMs(session, discussion, now)))
}

/** Half minutes that each of these questions may take of `leftMs`, while all cases stay within their half hour. */
function toQuestions(session: Session, questions: readonly Step[], leftMs: number): number {
  if (questions.length === 0) return 0
  const cases = session.steps.filter((step) => step.caseId !== null)
  const room = casesBlockMinutes.most * 60_000 - cases.reduce((sum, step) => sum + step.seconds * 1000, 0)
  return Math.max(0, Math.floor(Math.min(room, leftMs) / questions.length / 30_000) * 30_000)
}

/** Time won is given as the template gives it; the rest lets the meeting end earlier. PLAN-6 */
function giveOut(session: Session, wonMs: number, now: number): LengthChange[] {
  const ahead = fromNowOn(session)
  const discussion = ahead.find((step) => gainsTime(step.kind))
  const given = toDiscussion(session, discussion, wonMs, now)
  const questions = ahead.slice(1).filter((step) => step.kind === 'caseQuestions')
  const each = toQuestions(session, questions, wonMs - given)
  return [
    ...questions.flatMap((step) => longer(session, step, each, now)),
    ...(discussion ? longer(session, discussion, given, now) : []),
  ]
}

/**
 * The new lengths that bring the predicted end back to the promised one, as far as the method allows: lost time is cut
 * from what is to come in proportion to its room, time won goes to the discussion and then to the questions of the
 * cases to come. Never changes a talk. PLAN-5, PLAN-6
 */
export function respreadChanges(session: Session, now: number): LengthChange[] {
  const drift = driftMs(session, now)
  return drift > 0 ? shareOut(roomToCut(session, now), Math.trunc(drift / 1000)) : giveOut(session, -drift, now)
}
