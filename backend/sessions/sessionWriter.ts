import type { Envelope } from '../../shared/protocol/frames.ts'
import { limits } from '../../shared/protocol/limits.ts'
import type { Context } from '../../shared/session/decision.ts'
import type { Session } from '../../shared/session/session.ts'
import { AppendConflict, type EventStore, type SessionRecord, type StoredLog } from '../store/eventStore.ts'
import type { SessionClock } from './clock.ts'
import { decideGroup, headOf, type LogHead, type Outcome, type Sent } from './decideGroup.ts'
import { pseudonym } from './pseudonyms.ts'

interface Waiting extends Sent {
  readonly answer: (outcome: Outcome) => void
}

interface WriterParts {
  readonly store: EventStore
  readonly clock: SessionClock
  readonly moderatorsAwayMs: () => number
  /** called after the commit, before the senders get their answers */
  readonly publish: (events: readonly Envelope[]) => void
}

/**
 * The one writer of a session. Commands queue up while a group is being committed; the next group is decided against
 * what was committed, so nothing that could still fail is ever built upon, shown or acknowledged.
 */
export class SessionWriter {
  #record: SessionRecord
  #head: LogHead
  #commands: Map<string, number>
  #queue: Waiting[] = []
  #running: Promise<void> | null = null
  #snapshotSeq: number
  readonly #parts: WriterParts

  constructor(log: StoredLog, parts: WriterParts) {
    this.#record = log.record
    this.#head = headOf(log)
    this.#commands = new Map(log.commands)
    this.#snapshotSeq = log.snapshot?.seq ?? 0
    this.#parts = parts
  }

  get record(): SessionRecord {
    return this.#record
  }

  get seq(): number {
    return this.#head.seq
  }

  get state(): Session {
    return this.#head.state
  }

  /** Whether nothing is waiting or being written. */
  get idle(): boolean {
    return this.#running === null
  }

  /** Decides and appends; resolves when the events are durable and published, or with the refusal. Never rejects. */
  submit(sent: Sent): Promise<Outcome> {
    return new Promise((answer) => {
      this.#queue.push({ ...sent, answer })
      this.#running ??= this.#run()
    })
  }

  /** Resolves when all that was submitted so far has been answered. */
  async drain(): Promise<void> {
    while (this.#running) await this.#running
  }

  async #run(): Promise<void> {
    // What arrives in the same tick belongs to the same group.
    await Promise.resolve()
    while (this.#queue.length > 0) {
      const group = this.#queue.splice(0)
      await this.#commit(group)
    }
    this.#running = null
  }

  async #commit(group: readonly Waiting[]): Promise<void> {
    const { answers, events, head, commands } = this.#decide(group)
    try {
      if (events.length > 0) await this.#parts.store.append(this.#record.id, events)
    } catch (error) {
      await this.#afterFailure(group, error)
      return
    }
    this.#head = head
    for (const [id, seq] of commands) this.#commands.set(id, seq)
    if (events.length > 0) this.#parts.publish(events)
    for (const [index, waiting] of group.entries()) waiting.answer(answers[index] ?? { ok: false, code: 'notSaved' })
    if (events.some(({ event }) => event.type === 'session.closed')) await this.#forgetPseudonyms()
    await this.#snapshotNowAndThen()
  }

  #decide(group: readonly Waiting[]) {
    return decideGroup(group, {
      head: this.#head,
      logged: this.#commands,
      pseudonymKey: this.#record.pseudonymKey,
      contextOf: (sent) => this.#contextOf(sent),
    })
  }

  #contextOf(sent: Sent): Context {
    return {
      by: sent.by,
      id: sent.id,
      now: Math.round(this.#parts.clock.now()),
      moderatorsAwayMs: this.#parts.moderatorsAwayMs(),
      pseudonym: (noteId) => pseudonym(this.#record.pseudonymKey, sent.by, noteId),
    }
  }

  /**
   * A failed append may still have reached the disk, and another process may have been first: only the log knows. What
   * it holds is told to everybody; a conflict is decided again, anything else that is not in it was not saved.
   */
  async #afterFailure(group: readonly Waiting[], error: unknown): Promise<void> {
    const known = await this.#catchUp()
    if (known && error instanceof AppendConflict) {
      this.#queue.unshift(...group)
      return
    }
    for (const { id, answer } of group) {
      const seq = this.#commands.get(id)
      answer(seq === undefined ? { ok: false, code: 'notSaved' } : { ok: true, seq })
    }
  }

  /** Takes over what the store holds; resolves with whether it could be read. */
  async #catchUp(): Promise<boolean> {
    try {
      const { store } = this.#parts
      const log = await store.load(this.#record.id)
      if (!log) return false
      const later = await store.eventsAfter(this.#record.id, this.#head.seq)
      this.#head = headOf(log)
      // Another process may have gone on between the two readings: that is for the next time.
      const missed = later.filter(({ seq }) => seq <= this.#head.seq)
      this.#commands = new Map(log.commands)
      if (missed.length > 0) this.#parts.publish(missed)
      return true
    } catch {
      return false
    }
  }

  /** From the end on nobody can find out who wrote an anonymous card, the operator of the server included. NOTES-4 */
  async #forgetPseudonyms(): Promise<void> {
    this.#record = { ...this.#record, pseudonymKey: null }
    // If the disk refuses now, the key goes with the next end or with the session.
    await this.#parts.store.forgetPseudonyms(this.#record.id).catch(() => undefined)
  }

  async #snapshotNowAndThen(): Promise<void> {
    if (this.#head.seq - this.#snapshotSeq < limits.snapshotEveryEvents) return
    const { seq, state } = this.#head
    this.#snapshotSeq = seq
    // A snapshot only saves time: without it the next opening folds a longer tail.
    await this.#parts.store.saveSnapshot(this.#record.id, { seq, state }).catch(() => undefined)
  }
}
