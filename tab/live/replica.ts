import type { Envelope, Presence, Profile, ServerFrame } from '../../shared/protocol/frames.ts'
import type { Command } from '../../shared/session/commands.ts'
import { decide } from '../../shared/session/decide.ts'
import type { Context, Refusal } from '../../shared/session/decision.ts'
import { evolve } from '../../shared/session/evolve.ts'
import { byId, type Session } from '../../shared/session/session.ts'

export interface PendingCommand {
  readonly id: string
  readonly command: Command
}

/** A command that the server refused after it had been shown. */
interface RefusedCommand extends Refusal {
  readonly id: string
  readonly command: Command
}

/** What a client knows of a session: what the server confirmed, and its own commands on the way. Immutable. */
export interface Replica {
  readonly me: string
  /** the last event folded into `confirmed`; `null` before the first welcome */
  readonly seq: number | null
  readonly confirmed: Session | null
  readonly pending: readonly PendingCommand[]
  readonly refused: readonly RefusedCommand[]
  readonly people: readonly Profile[]
  readonly presence: Presence
  /** own anonymous cards: only this client knows that they are its own */
  readonly ownAnonymous: ReadonlySet<string>
}

const nobody: Presence = { here: [], hidden: [], moderatorsAwaySince: null }

/** A replica that has heard nothing yet; `pending` are commands left over from before a reload. */
export function emptyReplica(
  me: string,
  pending: readonly PendingCommand[] = [],
  ownAnonymous: Iterable<string> = [],
): Replica {
  return {
    me,
    seq: null,
    confirmed: null,
    pending,
    refused: [],
    people: [],
    presence: nobody,
    ownAnonymous: new Set(ownAnonymous),
  }
}

/** Thrown when an event is missing in between: say hello again with the `seq` that is known. */
export class Gap extends Error {
  override readonly name = 'Gap'
}

/** The replica after a frame of the server. Events already known are passed over; a missing one throws {@link Gap}. */
export function receive(replica: Replica, frame: ServerFrame): Replica {
  switch (frame.type) {
    case 'welcome':
      return welcomed(replica, frame)
    case 'events':
      return frame.events.reduce(folded, replica)
    case 'done':
      return { ...replica, pending: replica.pending.filter(({ id }) => id !== frame.id) }
    case 'refused':
      return refusedBy(replica, frame)
    case 'people':
      return { ...replica, people: frame.people }
    case 'presence':
      return { ...replica, presence: frame.presence }
    case 'pong':
    case 'bye':
      return replica
    default:
      return frame satisfies never
  }
}

function welcomed(replica: Replica, frame: ServerFrame & { type: 'welcome' }): Replica {
  const { you, people, presence, session, events, seq } = frame
  const known = { ...replica, me: you, people, presence }
  if (session) {
    // The whole state does not tell which own commands it holds: they stay pending and are sent again under their ids.
    return { ...known, confirmed: session, seq }
  }
  return (events ?? []).reduce(folded, known)
}

function folded(replica: Replica, envelope: Envelope): Replica {
  const { confirmed, seq } = replica
  if (confirmed === null || seq === null) throw new Gap()
  if (envelope.seq <= seq) return replica
  if (envelope.seq > seq + 1) throw new Gap()
  return {
    ...replica,
    confirmed: evolve(confirmed, envelope.event),
    seq: envelope.seq,
    pending: replica.pending.filter(({ id }) => id !== envelope.command),
  }
}

function refusedBy(replica: Replica, frame: ServerFrame & { type: 'refused' }): Replica {
  const { id, code, detail } = frame
  const command = byId(replica.pending, id)?.command
  if (!command) return replica
  return {
    ...replica,
    pending: replica.pending.filter((other) => other.id !== id),
    refused: [...replica.refused, detail ? { id, command, code, detail } : { id, command, code }],
  }
}

/** What the sender of a command can know of its context; the server's own is what counts in the end. */
export function contextOf(replica: Replica, id: string, now: number): Context {
  const { moderatorsAwaySince } = replica.presence
  const pseudonym = (noteId: string) => {
    const mine = replica.ownAnonymous.has(noteId)
    return mine ? (byId(replica.confirmed?.notes ?? [], noteId)?.author ?? 'own-pending') : 'somebody-else'
  }
  return {
    by: replica.me,
    id,
    now,
    pseudonym,
    moderatorsAwayMs: moderatorsAwaySince === null ? 0 : Math.max(0, now - moderatorsAwaySince),
  }
}

/** What the screen shows: the confirmed session with the own pending commands decided again; refused ones do not show. */
export function shown(replica: Replica, now: number): Session | null {
  if (replica.confirmed === null) return null
  return replica.pending.reduce((session, { id, command }) => {
    const decision = decide(session, command, contextOf(replica, id, now))
    return decision.ok ? decision.events.reduce(evolve, session) : session
  }, replica.confirmed)
}

/** Takes an own command on: decided at once against what is shown. A refused one changes nothing. */
export function issue(
  replica: Replica,
  pending: PendingCommand,
  now: number,
): { readonly replica: Replica; readonly refusal: Refusal | null } {
  const { id, command } = pending
  const anonymous = command.type === 'note.add' && command.anonymous
  const ownAnonymous = anonymous ? new Set([...replica.ownAnonymous, command.noteId]) : replica.ownAnonymous
  const candidate = { ...replica, ownAnonymous }
  const session = shown(candidate, now)
  if (session) {
    const decision = decide(session, command, contextOf(candidate, id, now))
    if (!decision.ok) return { replica, refusal: decision }
  }
  return { replica: { ...candidate, pending: [...replica.pending, pending] }, refusal: null }
}

/** The refusal was read. */
export function dismissed(replica: Replica, id: string): Replica {
  return { ...replica, refused: replica.refused.filter((other) => other.id !== id) }
}
