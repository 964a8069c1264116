import { randomBytes } from 'node:crypto'
import type { Envelope } from '../../shared/protocol/frames.ts'
import { type Beginning, beginSession } from '../../shared/session/create.ts'
import type { Session } from '../../shared/session/session.ts'
import type { EventStore, SessionRecord } from '../store/eventStore.ts'
import type { SessionClock } from './clock.ts'
import type { Outcome, Sent } from './decideGroup.ts'
import { newPseudonymKey } from './pseudonyms.ts'
import { SessionWriter } from './sessionWriter.ts'

/** A session as it stands: everything up to `seq` is durable. */
export interface OpenSession {
  readonly id: string
  readonly seq: number
  readonly state: Session
  readonly record: SessionRecord
}

type Listener = (sessionId: string, events: readonly Envelope[]) => void

export interface SessionsParts {
  readonly store: EventStore
  readonly clock: SessionClock
  /** for how long (session ms) no moderator of this session has been connected; 0 while one is */
  readonly moderatorsAwayMs: (sessionId: string) => number
}

/** Sessions kept open in memory; the ones longest unused are let go above this. */
const keptOpen = 500

/** All sessions of this process: opens, decides, appends, tells. One writer for each. */
export class Sessions {
  readonly #parts: SessionsParts
  readonly #writers = new Map<string, Promise<SessionWriter | null>>()
  readonly #listeners = new Set<Listener>()

  constructor(parts: SessionsParts) {
    this.#parts = parts
  }

  /** Makes a session in draft; resolves with its id (128 bit) when it is durable. */
  async create(beginning: Beginning, { example }: { readonly example: boolean }): Promise<string> {
    const id = randomBytes(16).toString('base64url')
    const at = Math.round(this.#parts.clock.now())
    const record: SessionRecord = { id, createdAt: at, pseudonymKey: newPseudonymKey(), example }
    const envelopes = beginSession(beginning).map(
      (event, index): Envelope => ({ seq: index + 1, at, by: null, command: 'create', event }),
    )
    await this.#parts.store.create(record, envelopes)
    return id
  }

  /** Decides a command for good. `null` where there is no such session; rejects only when it cannot be read. */
  async submit(sessionId: string, sent: Sent): Promise<Outcome | null> {
    const writer = await this.#writer(sessionId)
    return writer ? writer.submit(sent) : null
  }

  /** `null` where there is no such session. */
  async open(sessionId: string): Promise<OpenSession | null> {
    const writer = await this.#writer(sessionId)
    return writer ? { id: sessionId, seq: writer.seq, state: writer.state, record: writer.record } : null
  }

  /** Envelopes with `seq` > `afterSeq`, in order. */
  eventsAfter(sessionId: string, afterSeq: number): Promise<readonly Envelope[]> {
    return this.#parts.store.eventsAfter(sessionId, afterSeq)
  }

  /** Calls `listener` after every commit, in order, once a group; returns how to stop. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** How many of the sessions kept in memory are drafts, live and closed. */
  async countByStatus(): Promise<Readonly<Record<Session['status']['kind'], number>>> {
    const counts = { draft: 0, live: 0, closed: 0 }
    for (const opening of await Promise.allSettled(this.#writers.values())) {
      if (opening.status === 'fulfilled' && opening.value) counts[opening.value.state.status.kind] += 1
    }
    return counts
  }

  /** Deletes a session with everything that belongs to it. `erase`: another way than leaving nothing. */
  async purge(sessionId: string, erase = () => this.#parts.store.purge(sessionId)): Promise<void> {
    const writer = await this.#writers.get(sessionId)?.catch(() => null)
    await writer?.drain()
    this.#writers.delete(sessionId)
    await erase()
  }

  /** Resolves when everything submitted so far has been answered. */
  async drain(): Promise<void> {
    for (const writer of this.#writers.values()) await (await writer)?.drain()
  }

  #writer(sessionId: string): Promise<SessionWriter | null> {
    const known = this.#writers.get(sessionId)
    if (known) {
      // Map order is the order of last use.
      this.#writers.delete(sessionId)
      this.#writers.set(sessionId, known)
      return known
    }
    const opening = this.#load(sessionId)
    this.#writers.set(sessionId, opening)
    this.#letGo()
    return opening
  }

  async #load(sessionId: string): Promise<SessionWriter | null> {
    try {
      const log = await this.#parts.store.load(sessionId)
      if (!log) this.#writers.delete(sessionId)
      return log && new SessionWriter(log, this.#partsOf(sessionId))
    } catch (error) {
      // A failed read must not stick: the next one tries again.
      this.#writers.delete(sessionId)
      throw error
    }
  }

  #partsOf(sessionId: string) {
    const { store, clock, moderatorsAwayMs } = this.#parts
    return {
      store,
      clock,
      moderatorsAwayMs: () => moderatorsAwayMs(sessionId),
      publish: (events: readonly Envelope[]) => this.#publish(sessionId, events),
    }
  }

  #publish(sessionId: string, events: readonly Envelope[]): void {
    for (const listener of this.#listeners) listener(sessionId, events)
  }

  #letGo(): void {
    for (const [sessionId, opening] of this.#writers) {
      if (this.#writers.size <= keptOpen) return
      void opening.then((writer) => {
        if (writer?.idle && this.#writers.get(sessionId) === opening && this.#writers.size > keptOpen) {
          this.#writers.delete(sessionId)
        }
      })
    }
  }
}
