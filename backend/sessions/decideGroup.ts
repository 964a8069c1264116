import type { Envelope } from '../../shared/protocol/frames.ts'
import type { Command } from '../../shared/session/commands.ts'
import { decide } from '../../shared/session/decide.ts'
import type { Context, Refusal } from '../../shared/session/decision.ts'
import type { Event } from '../../shared/session/events.ts'
import { evolve } from '../../shared/session/evolve.ts'
import { byId, emptySession, type Session } from '../../shared/session/session.ts'
import type { StoredLog } from '../store/eventStore.ts'
import { pseudonym } from './pseudonyms.ts'

export interface Sent {
  /** a person's id, or `server` for joining and returning */
  readonly by: string
  readonly id: string
  readonly command: Command
}

export type Outcome = { readonly ok: true; readonly seq: number } | ({ readonly ok: false } & Refusal)

/** A log up to `seq`, folded. */
export interface LogHead {
  readonly seq: number
  readonly state: Session
}

/** What a group is decided against. */
interface Ground {
  readonly head: LogHead
  /** seq at which each command that is in the log ended, by its id */
  readonly logged: ReadonlyMap<string, number>
  readonly pseudonymKey: string | null
  readonly contextOf: (sent: Sent) => Context
}

/** The decisions on a group of commands, an answer each. Nothing of it is true before the events are durable. */
export interface DecidedGroup {
  readonly answers: readonly Outcome[]
  readonly events: readonly Envelope[]
  readonly head: LogHead
  /** seq at which each newly logged command ends, by its id */
  readonly commands: ReadonlyMap<string, number>
}

/** Folds what the store has of a session. */
export function headOf(log: StoredLog): LogHead {
  let { seq, state } = log.snapshot ?? { seq: 0, state: emptySession }
  for (const envelope of log.tail) {
    state = evolve(state, envelope.event)
    seq = envelope.seq
  }
  return { seq, state }
}

/** Decides commands one after the other, each against what the ones before it led to. A repeated command is one command. */
export function decideGroup(group: readonly Sent[], ground: Ground): DecidedGroup {
  const commands = new Map<string, number>()
  const events: Envelope[] = []
  let { head } = ground
  const answers = group.map((sent): Outcome => {
    const known = ground.logged.get(sent.id) ?? commands.get(sent.id)
    if (known !== undefined) return { ok: true, seq: known }
    const context = ground.contextOf(sent)
    const decision = decide(head.state, sent.command, context)
    if (!decision.ok) return decision
    for (const event of decision.events) {
      const by = authorOf(head.state, event, sent.by, ground.pseudonymKey)
      head = { seq: head.seq + 1, state: evolve(head.state, event) }
      events.push({ seq: head.seq, at: context.now, by, command: sent.id, event })
    }
    if (decision.events.length > 0) commands.set(sent.id, head.seq)
    return { ok: true, seq: head.seq }
  })
  return { answers, events, head, commands }
}

/**
 * Who is logged as the author of an event: `null` for what the author of an anonymous card does to it, so that nothing
 * in the log tells who that is; for feedback; and for the end of a wish, which is not to tell who ended it. Support is
 * given openly, also to an anonymous card. NOTES-4, FEEDBACK-1, EXCHANGE-2
 */
function authorOf(state: Session, event: Event, by: string, pseudonymKey: string | null): string | null {
  if (event.type === 'feedback.given' || event.type === 'exchange.ended') return null
  if (event.type === 'note.added') return event.anonymous ? null : by
  if (event.type === 'note.supported' || !event.type.startsWith('note.') || !('noteId' in event)) return by
  const note = byId(state.notes, event.noteId)
  return note?.anonymous && note.author === pseudonym(pseudonymKey, by, note.id) ? null : by
}
