import * as z from 'zod/mini'
import { limits } from '../protocol/limits.ts'
import { accept, type Context, type Decision, leads, never, refuse, unlessLeading } from './decision.ts'
import { id, instant } from './ids.ts'
import { byId, changed, type Entry, type EntryKind, entryKinds, type Session } from './session.ts'

const kind = z.enum(entryKinds)
/** The entry that has the floor as the sender saw it, `null` for nobody. */
const whileCurrent = z.nullable(id)

export const speakerCommands = [
  /** `personId` puts somebody else on the list: a moderator who sees a raised hand in the picture */
  z.object({ type: z.literal('speakers.raise'), entryId: id, kind, personId: z.nullable(id) }),
  z.object({ type: z.literal('speakers.changeKind'), entryId: id, kind }),
  z.object({ type: z.literal('speakers.withdraw'), entryId: id }),
  z.object({ type: z.literal('speakers.defer'), entryId: id }),
  z.object({ type: z.literal('speakers.call'), entryId: z.nullable(id), whileCurrent }),
  z.object({ type: z.literal('speakers.finish'), whileCurrent: id }),
  z.object({ type: z.literal('speakers.skip'), entryId: id }),
  z.object({ type: z.literal('speakers.readd'), entryId: id }),
  z.object({ type: z.literal('speakers.setOpen'), open: z.boolean() }),
  z.object({ type: z.literal('speakers.setNewVoicesFirst'), on: z.boolean() }),
  z.object({
    type: z.literal('speakers.setTime'),
    seconds: z.nullable(
      z.int().check(z.minimum(limits.contributionSeconds.least), z.maximum(limits.contributionSeconds.most)),
    ),
  }),
] as const
export type SpeakerCommand = z.infer<(typeof speakerCommands)[number]>

export const speakerEvents = [
  z.object({ type: z.literal('speakers.raised'), entryId: id, personId: id, kind }),
  z.object({ type: z.literal('speakers.kindChanged'), entryId: id, kind }),
  z.object({ type: z.literal('speakers.withdrawn'), entryId: id }),
  z.object({ type: z.literal('speakers.deferred'), entryId: id }),
  z.object({ type: z.literal('speakers.called'), entryId: id, at: instant }),
  z.object({ type: z.literal('speakers.finished'), entryId: id, at: instant }),
  z.object({ type: z.literal('speakers.skipped'), entryId: id }),
  z.object({ type: z.literal('speakers.readded'), entryId: id }),
  z.object({ type: z.literal('speakers.openSet'), open: z.boolean() }),
  z.object({ type: z.literal('speakers.newVoicesFirstSet'), on: z.boolean() }),
  z.object({ type: z.literal('speakers.timeSet'), seconds: z.nullable(z.int()) }),
] as const
export type SpeakerEvent = z.infer<(typeof speakerEvents)[number]>

/**
 * The Redeliste in the order of calling: Zum Verfahren, Direkt dazu, Verständnisfrage, Beitrag; inside a kind new voices
 * first where that is wished, then first come, first served. A total order. SPEAK-2, SPEAK-3
 */
export function speakingOrder(speakers: Session['speakers']): Entry[] {
  const rank = (entry: Entry) => entryKinds.indexOf(entry.kind)
  const heard = (entry: Entry) => (speakers.newVoicesFirst && speakers.heard.includes(entry.personId) ? 1 : 0)
  return speakers.queue.toSorted((a, b) => rank(a) - rank(b) || heard(a) - heard(b) || a.arrival - b.arrival)
}

const leadersOnly: ReadonlySet<SpeakerCommand['type']> = new Set([
  'speakers.call',
  'speakers.skip',
  'speakers.readd',
  'speakers.setOpen',
  'speakers.setNewVoicesFirst',
  'speakers.setTime',
])

/** Only who leads calls, skips, re-adds, opens and closes, and sets the time per contribution. SPEAK-7, SPEAK-8 */
export function decideSpeakers(session: Session, command: SpeakerCommand, context: Context): Decision<SpeakerEvent> {
  const refused = leadersOnly.has(command.type) ? unlessLeading(session, context) : undefined
  if (refused) return refused
  const { speakers } = session
  switch (command.type) {
    case 'speakers.raise':
      return decideRaise(session, command, context)
    case 'speakers.changeKind':
    case 'speakers.withdraw':
    case 'speakers.defer':
      return decideOwn(session, command, context)
    case 'speakers.call':
      return decideCall(session, command.entryId, command.whileCurrent, context.now)
    case 'speakers.finish':
      return decideFinish(session, command.whileCurrent, context)
    case 'speakers.skip':
      return byId(speakers.queue, command.entryId)
        ? accept({ type: 'speakers.skipped', entryId: command.entryId })
        : refuse('unknownEntry')
    case 'speakers.readd':
      return decideReadd(session, command.entryId)
    case 'speakers.setOpen':
      return unlessSame(speakers.open, command.open, { type: 'speakers.openSet', open: command.open })
    case 'speakers.setNewVoicesFirst':
      return unlessSame(speakers.newVoicesFirst, command.on, { type: 'speakers.newVoicesFirstSet', on: command.on })
    case 'speakers.setTime':
      return unlessSame(speakers.secondsEach, command.seconds, { type: 'speakers.timeSet', seconds: command.seconds })
    default:
      return never(command)
  }
}

function unlessSame<T>(before: T, after: T, event: SpeakerEvent): Decision<SpeakerEvent> {
  return before === after ? accept() : accept(event)
}

/** One entry a person; a closed list still takes Zum Verfahren; a direct reply needs somebody to reply to. SPEAK-1, SPEAK-5 */
function decideRaise(
  session: Session,
  command: SpeakerCommand & { type: 'speakers.raise' },
  context: Context,
): Decision<SpeakerEvent> {
  const { speakers } = session
  const personId = command.personId ?? context.by
  if (personId !== context.by && !leads(session, context.by)) return refuse('notModerator')
  if (byId(session.people, personId)?.removed !== false) return refuse('unknownPerson')
  const known = [...speakers.queue, ...speakers.skipped, ...(speakers.current ? [speakers.current] : [])]
  if (known.some((entry) => entry.id === command.entryId)) return refuse('alreadyListed')
  if (speakers.queue.some((entry) => entry.personId === personId)) return refuse('alreadyListed')
  if (speakers.queue.length >= limits.queue) return refuse('listFull', { limit: limits.queue })
  const refused = kindAllowed(speakers, command.kind)
  return refused ?? accept({ type: 'speakers.raised', entryId: command.entryId, personId, kind: command.kind })
}

function kindAllowed(speakers: Session['speakers'], wanted: EntryKind) {
  if (!speakers.open && wanted !== 'procedure') return refuse('listClosed')
  return wanted === 'direct' && !speakers.current ? refuse('nobodySpeaks') : undefined
}

/** One's own entry, also a skipped one; who leads may do it for anybody. SPEAK-6 */
function decideOwn(
  session: Session,
  command: SpeakerCommand & { type: 'speakers.changeKind' | 'speakers.withdraw' | 'speakers.defer' },
  context: Context,
): Decision<SpeakerEvent> {
  const { entryId } = command
  const { queue, skipped } = session.speakers
  const found = byId(command.type === 'speakers.withdraw' ? [...queue, ...skipped] : queue, entryId)
  if (!found) return refuse('unknownEntry')
  if (found.personId !== context.by && !leads(session, context.by)) return refuse('notYours')
  if (command.type === 'speakers.withdraw') return accept({ type: 'speakers.withdrawn', entryId })
  if (command.type === 'speakers.defer') return accept({ type: 'speakers.deferred', entryId })
  if (found.kind === command.kind) return accept()
  return (
    kindAllowed(session.speakers, command.kind) ?? accept({ type: 'speakers.kindChanged', entryId, kind: command.kind })
  )
}

/** Calls the first of the order, or the named entry. Stale calls advance nothing. SPEAK-4 */
function decideCall(
  session: Session,
  entryId: string | null,
  whileCurrent: string | null,
  now: number,
): Decision<SpeakerEvent> {
  const { speakers } = session
  if ((speakers.current?.id ?? null) !== whileCurrent) return refuse('speakerMoved')
  const next = entryId === null ? speakingOrder(speakers)[0] : byId(speakers.queue, entryId)
  if (!next) return refuse(entryId === null ? 'nobodyWaits' : 'unknownEntry')
  return accept({ type: 'speakers.called', entryId: next.id, at: now })
}

/** The floor is given back by who has it, or taken back by who leads. SPEAK-9 */
function decideFinish(session: Session, whileCurrent: string, context: Context): Decision<SpeakerEvent> {
  const { current } = session.speakers
  if (current?.id !== whileCurrent) return refuse('speakerMoved')
  if (current.personId !== context.by && !leads(session, context.by)) return refuse('notYours')
  return accept({ type: 'speakers.finished', entryId: current.id, at: context.now })
}

/** Back to the place it had. SPEAK-7 */
function decideReadd(session: Session, entryId: string): Decision<SpeakerEvent> {
  const skipped = byId(session.speakers.skipped, entryId)
  if (!skipped) return refuse('unknownEntry')
  const listed = session.speakers.queue.some((entry) => entry.personId === skipped.personId)
  return listed ? refuse('alreadyListed') : accept({ type: 'speakers.readded', entryId })
}

function without(list: readonly Entry[], entryId: string): readonly Entry[] {
  return list.filter((entry) => entry.id !== entryId)
}

/** The floor goes to an entry; it counts as heard from now on. */
function withFloor(speakers: Session['speakers'], entryId: string, at: number): Session['speakers'] {
  const called = byId(speakers.queue, entryId)
  if (!called) return speakers
  const heard = speakers.heard.includes(called.personId) ? speakers.heard : [...speakers.heard, called.personId]
  return { ...speakers, queue: without(speakers.queue, entryId), current: { ...called, calledAt: at }, heard }
}

function moveBetween(speakers: Session['speakers'], entryId: string, to: 'queue' | 'skipped'): Session['speakers'] {
  const from = to === 'queue' ? 'skipped' : 'queue'
  const found = byId(speakers[from], entryId)
  if (!found) return speakers
  return { ...speakers, [from]: without(speakers[from], entryId), [to]: [...speakers[to], found] }
}

function evolveList(speakers: Session['speakers'], event: SpeakerEvent): Session['speakers'] {
  switch (event.type) {
    case 'speakers.raised': {
      const added = { id: event.entryId, personId: event.personId, kind: event.kind, arrival: speakers.arrivals }
      const skipped = speakers.skipped.filter((entry) => entry.personId !== event.personId)
      return { ...speakers, queue: [...speakers.queue, added], skipped, arrivals: speakers.arrivals + 1 }
    }
    case 'speakers.kindChanged':
      return { ...speakers, queue: changed(speakers.queue, event.entryId, { kind: event.kind }) }
    case 'speakers.withdrawn':
      return {
        ...speakers,
        queue: without(speakers.queue, event.entryId),
        skipped: without(speakers.skipped, event.entryId),
      }
    case 'speakers.deferred': {
      const queue = changed(speakers.queue, event.entryId, { arrival: speakers.arrivals })
      return { ...speakers, queue, arrivals: speakers.arrivals + 1 }
    }
    case 'speakers.called':
      return withFloor(speakers, event.entryId, event.at)
    case 'speakers.finished':
      return { ...speakers, current: null }
    case 'speakers.skipped':
      return moveBetween(speakers, event.entryId, 'skipped')
    case 'speakers.readded':
      return moveBetween(speakers, event.entryId, 'queue')
    case 'speakers.openSet':
      return { ...speakers, open: event.open }
    case 'speakers.newVoicesFirstSet':
      return { ...speakers, newVoicesFirst: event.on }
    case 'speakers.timeSet':
      return { ...speakers, secondsEach: event.seconds }
    default:
      return never(event)
  }
}

export function evolveSpeakers(session: Session, event: SpeakerEvent): Session {
  return { ...session, speakers: evolveList(session.speakers, event) }
}
