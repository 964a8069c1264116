import * as z from 'zod/mini'
import { limits } from '../protocol/limits.ts'
import { accept, type Context, type Decision, leads, never, refuse, unlessLeading } from './decision.ts'
import { id, instant } from './ids.ts'
import { byId, changed, type Member, type Session } from './session.ts'

/** What an invitation makes of its bearer. `caseId` goes with `presenter` and with nothing else. */
export const seat = z.discriminatedUnion('role', [
  z.object({ role: z.literal('moderator') }),
  z.object({ role: z.literal('participant') }),
  z.object({ role: z.literal('minuteTaker') }),
  z.object({ role: z.literal('presenter'), caseId: id }),
])
export type Seat = z.infer<typeof seat>

const personId = id

export const peopleCommands = [
  z.object({ type: z.literal('people.join'), personId, seat }),
  z.object({ type: z.literal('people.moderatorReturned') }),
  z.object({ type: z.literal('people.makeModerator'), personId }),
  z.object({ type: z.literal('people.handOver'), personId }),
  z.object({ type: z.literal('people.stepDown') }),
  z.object({ type: z.literal('people.takeOver') }),
  z.object({ type: z.literal('people.setMinuteTaker'), personId, on: z.boolean() }),
  z.object({ type: z.literal('people.setPresenter'), personId, caseId: id, on: z.boolean() }),
  z.object({ type: z.literal('people.remove'), personId }),
] as const
export type PeopleCommand = z.infer<(typeof peopleCommands)[number]>

export const peopleEvents = [
  z.object({ type: z.literal('people.joined'), personId, at: instant }),
  z.object({ type: z.literal('people.moderatorSet'), personId, on: z.boolean() }),
  z.object({ type: z.literal('people.tookOver'), personId }),
  z.object({ type: z.literal('people.moderatorReturned') }),
  z.object({ type: z.literal('people.minuteTakerSet'), personId, on: z.boolean() }),
  z.object({ type: z.literal('people.presenterSet'), personId, caseId: id, on: z.boolean() }),
  z.object({ type: z.literal('people.removed'), personId }),
] as const
export type PeopleEvent = z.infer<(typeof peopleEvents)[number]>

/** People who are in the session. */
export function presentPeople(session: Session): Member[] {
  return session.people.filter((person) => !person.removed)
}

/** Participants in the sense of the source: moderators do not count. PEOPLE-2 */
export function participants(session: Session): Member[] {
  return presentPeople(session).filter((person) => !person.moderator)
}

function moderators(session: Session): Member[] {
  return presentPeople(session).filter((person) => person.moderator)
}

/** Joining and returning are the server's to say; the rest is for who leads. PEOPLE-10, PEOPLE-11 */
export function decidePeople(session: Session, command: PeopleCommand, context: Context): Decision<PeopleEvent> {
  switch (command.type) {
    case 'people.join':
      return context.by === 'server' ? decideJoin(session, command, context.now) : refuse('serverOnly')
    case 'people.moderatorReturned':
      return context.by === 'server' ? decideReturned(session) : refuse('serverOnly')
    case 'people.takeOver':
      return decideTakeOver(session, context)
    case 'people.stepDown':
      return decideStepDown(session, context.by)
    default:
      return decideOther(session, command, context)
  }
}

type OnOther = Exclude<
  PeopleCommand,
  { type: 'people.join' | 'people.moderatorReturned' | 'people.takeOver' | 'people.stepDown' }
>

/**
 * Whether this person decides on what cannot be undone, such as the deletion: moderators, and who stands in only where
 * there are none. PEOPLE-7
 */
export function isInCharge(session: Session, personId: string): boolean {
  return leads(session, personId) && (byId(session.people, personId)?.moderator || moderators(session).length === 0)
}

/** Who took over leads the meeting, but does not appoint or remove moderators while there are any. PEOPLE-7 */
function actsBeyondStandIn(session: Session, command: OnOther, by: string): boolean {
  if (by === 'server' || byId(session.people, by)?.moderator || moderators(session).length === 0) return false
  const removesModerator = command.type === 'people.remove' && byId(session.people, command.personId)?.moderator
  return command.type === 'people.makeModerator' || command.type === 'people.handOver' || removesModerator === true
}

function decideOther(session: Session, command: OnOther, context: Context): Decision<PeopleEvent> {
  const { personId } = command
  const byServer = context.by === 'server'
  const refused = byServer ? undefined : unlessLeading(session, context)
  if (refused) return refused
  const person = byId(session.people, personId)
  if (!person || person.removed) return refuse('unknownPerson')
  if (actsBeyondStandIn(session, command, context.by)) return refuse('notModerator')
  switch (command.type) {
    case 'people.makeModerator':
      return person.moderator ? accept() : accept({ type: 'people.moderatorSet', personId, on: true })
    case 'people.handOver':
      return decideHandOver(session, person, context.by)
    case 'people.setMinuteTaker':
      return person.minuteTaker === command.on
        ? accept()
        : accept({ type: 'people.minuteTakerSet', personId, on: command.on })
    case 'people.setPresenter':
      return decidePresenter(session, command)
    case 'people.remove':
      // The server removes who erased themselves: that right does not wait for a successor.
      return !byServer && person.moderator && moderators(session).length === 1
        ? refuse('lastModerator')
        : accept({ type: 'people.removed', personId })
    default:
      return never(command)
  }
}

/** Events that give a person who is in the session the rights of a seat they do not have yet. */
function seatEvents(session: Session, personId: string, wanted: Seat): PeopleEvent[] {
  const person = byId(session.people, personId)
  switch (wanted.role) {
    case 'moderator':
      return person?.moderator ? [] : [{ type: 'people.moderatorSet', personId, on: true }]
    case 'minuteTaker':
      return person?.minuteTaker ? [] : [{ type: 'people.minuteTakerSet', personId, on: true }]
    case 'presenter':
      return byId(session.cases, wanted.caseId)?.presenters.includes(personId)
        ? []
        : [{ type: 'people.presenterSet', personId, caseId: wanted.caseId, on: true }]
    case 'participant':
      return []
    default:
      return never(wanted)
  }
}

type Join = Pick<PeopleCommand & { type: 'people.join' }, 'personId' | 'seat'>

/** Why this person cannot take this seat, `undefined` where they can. PEOPLE-1 */
export function joinRefusal(session: Session, { personId, seat: wanted }: Join) {
  if (wanted.role === 'presenter' && !byId(session.cases, wanted.caseId)) return refuse('unknownCase')
  const present = byId(session.people, personId)?.removed === false
  if (!present && presentPeople(session).length >= limits.people) return refuse('sessionFull', { limit: limits.people })
  return undefined
}

/** Joining again adds the seat of the second invitation; nobody loses one by it. PEOPLE-1 */
function decideJoin(session: Session, join: Join, now: number): Decision<PeopleEvent> {
  const refused = joinRefusal(session, join)
  if (refused) return refused
  const { personId, seat: wanted } = join
  const present = byId(session.people, personId)?.removed === false
  const joined: PeopleEvent[] = present ? [] : [{ type: 'people.joined', personId, at: now }]
  return accept(...joined, ...seatEvents(session, personId, wanted))
}

/** A moderator who returns ends every standing in. PEOPLE-9 */
function decideReturned(session: Session): Decision<PeopleEvent> {
  return session.people.some((person) => person.acting) ? accept({ type: 'people.moderatorReturned' }) : accept()
}

/**
 * After a minute without any moderator connected, a participant may take over, visibly; of a draft not before the
 * planned beginning, so that nobody plans alone what others have prepared. After the end too: else nobody could release
 * what a moderator who does not return has left. PEOPLE-6
 */
function decideTakeOver(session: Session, context: Context): Decision<PeopleEvent> {
  const person = byId(session.people, context.by)
  if (!person || person.removed) return refuse('notMember')
  if (leads(session, context.by)) return accept()
  if (session.status.kind === 'draft' && context.now < (session.scheduledFor ?? 0)) return refuse('notLive')
  const seconds = Math.ceil(limits.moderatorsAwaySeconds - context.moderatorsAwayMs / 1000)
  return seconds > 0 ? refuse('moderatorHere', { seconds }) : accept({ type: 'people.tookOver', personId: context.by })
}

/** There is always at least one moderator. PEOPLE-4 */
function decideStepDown(session: Session, by: string): Decision<PeopleEvent> {
  const person = byId(session.people, by)
  if (!person?.moderator || person.removed) return refuse('notModerator')
  if (moderators(session).length === 1) return refuse('lastModerator')
  return accept({ type: 'people.moderatorSet', personId: by, on: false })
}

/** Handing on: the other gets the role before the sender gives it up. PEOPLE-5 */
function decideHandOver(session: Session, to: Member, by: string): Decision<PeopleEvent> {
  if (to.id === by) return accept()
  const given: PeopleEvent[] = to.moderator ? [] : [{ type: 'people.moderatorSet', personId: to.id, on: true }]
  const held = byId(session.people, by)?.moderator
  return accept(...given, ...(held ? [{ type: 'people.moderatorSet' as const, personId: by, on: false }] : []))
}

function decidePresenter(
  session: Session,
  command: PeopleCommand & { type: 'people.setPresenter' },
): Decision<PeopleEvent> {
  const { personId, caseId, on } = command
  const known = byId(session.cases, caseId)
  if (!known) return refuse('unknownCase')
  return known.presenters.includes(personId) === on
    ? accept()
    : accept({ type: 'people.presenterSet', personId, caseId, on })
}

function withJoined(session: Session, personId: string, at: number): Session {
  const fresh: Member = {
    id: personId,
    moderator: false,
    acting: false,
    minuteTaker: false,
    joinedAt: at,
    removed: false,
  }
  const { waiting, done } = session.introductions
  const introduced = done.includes(personId) || waiting.includes(personId)
  return {
    ...session,
    people: [...session.people.filter((person) => person.id !== personId), fresh],
    introductions: { ...session.introductions, waiting: introduced ? waiting : [...waiting, personId] },
  }
}

/** Moderators are not in the round of introductions; who becomes one leaves it, who stops being one joins it. ROUND-1 */
function withModerator(session: Session, personId: string, on: boolean): Session {
  const { waiting, done, current } = session.introductions
  const others = waiting.filter((waitingId) => waitingId !== personId)
  const inRound = on || done.includes(personId) || current?.personId === personId ? others : [...others, personId]
  return {
    ...session,
    people: changed(session.people, personId, { moderator: on, acting: false }),
    introductions: { ...session.introductions, waiting: inRound },
  }
}

function withPresenter(session: Session, event: PeopleEvent & { type: 'people.presenterSet' }): Session {
  const cases = changed(session.cases, event.caseId, ({ presenters }) => ({
    presenters: event.on
      ? [...presenters, event.personId]
      : presenters.filter((personId) => personId !== event.personId),
  }))
  return { ...session, cases }
}

/** Who is removed leaves every list; the cards stay. PEOPLE-8 */
function withoutPerson(session: Session, personId: string): Session {
  const { speakers, introductions } = session
  const others = <T extends { readonly personId: string }>(list: readonly T[]) =>
    list.filter((entry) => entry.personId !== personId)
  return {
    ...session,
    people: changed(session.people, personId, { removed: true, moderator: false, acting: false, minuteTaker: false }),
    cases: session.cases.map((known) => ({
      ...known,
      presenters: known.presenters.filter((presenter) => presenter !== personId),
    })),
    speakers: {
      ...speakers,
      queue: others(speakers.queue),
      skipped: others(speakers.skipped),
      current: speakers.current?.personId === personId ? null : speakers.current,
    },
    exchanges: session.exchanges.filter(({ from, to }) => from !== personId && to !== personId),
    introductions: {
      ...introductions,
      waiting: introductions.waiting.filter((waitingId) => waitingId !== personId),
      current: introductions.current?.personId === personId ? null : introductions.current,
    },
  }
}

export function evolvePeople(session: Session, event: PeopleEvent): Session {
  switch (event.type) {
    case 'people.joined':
      return withJoined(session, event.personId, event.at)
    case 'people.moderatorSet':
      return withModerator(session, event.personId, event.on)
    case 'people.tookOver':
      return { ...session, people: changed(session.people, event.personId, { acting: true }) }
    case 'people.moderatorReturned':
      return { ...session, people: session.people.map((person) => ({ ...person, acting: false })) }
    case 'people.minuteTakerSet':
      return { ...session, people: changed(session.people, event.personId, { minuteTaker: event.on }) }
    case 'people.presenterSet':
      return withPresenter(session, event)
    case 'people.removed':
      return withoutPerson(session, event.personId)
    default:
      return never(event)
  }
}
