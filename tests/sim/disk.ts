import {
  AppendConflict,
  type EventStore,
  type SessionRecord,
  type Snapshot,
  type StoredLog,
} from '../../backend/store/eventStore.ts'
import type { Envelope } from '../../shared/protocol/frames.ts'
import { evolve } from '../../shared/session/evolve.ts'
import { emptySession } from '../../shared/session/session.ts'
import type { Random } from './random.ts'
import type { Timeline } from './timeline.ts'

class DiskTrouble extends Error {
  override readonly name = 'DiskTrouble'
}

/** What a crash finds: what was synced is there, what was only written may be. One session. */
export class Disk {
  record: SessionRecord
  readonly synced: Envelope[] = []
  /** written, and lost in a crash unless the system was faster */
  written: Envelope[] = []
  snapshot: Snapshot | null = null
  /** how likely (0 to 1) any access fails */
  trouble = 0
  readonly #timeline: Timeline
  readonly #random: Random

  constructor(timeline: Timeline, random: Random, record: SessionRecord) {
    this.#timeline = timeline
    this.#random = random
    this.record = record
  }

  /** The store as one process sees it; after `died` says so, nothing is answered any more. */
  storeOf(life: { readonly died: boolean }): EventStore {
    const access = <T>(call: () => T): Promise<T> =>
      new Promise((resolve, reject) => {
        this.#timeline.after(this.#delay(), () => {
          if (life.died) return
          if (this.#random.chance(this.trouble)) return reject(new DiskTrouble())
          resolve(call())
        })
      })
    return {
      create: (_record, events) => access(() => void this.synced.push(...events)),
      load: () => access(() => this.#read()),
      append: (_sessionId, events) => this.#append(life, events),
      eventsAfter: (_sessionId, afterSeq) => access(() => this.synced.slice(afterSeq)),
      saveSnapshot: (_sessionId, snapshot) => access(() => void this.#keep(snapshot)),
      forgetPseudonyms: () => access(() => this.#forgetKey()),
      newestExample: () => access(() => null),
      purge: () => access(() => undefined),
    }
  }

  /** The machine has lost its power. */
  crash(): void {
    if (this.#random.chance(0.3)) this.synced.push(...this.written)
    this.written = []
    if (this.#random.chance(0.3)) this.#snapshotSomewhere()
  }

  #delay(): number {
    return this.#random.chance(0.05) ? this.#random.between(50, 1_500) : this.#random.between(0, 4)
  }

  /** Each append is whole or not there at all. It may fail before anything was written, and after everything was. */
  #append(life: { readonly died: boolean }, events: readonly Envelope[]): Promise<void> {
    const failsBefore = this.#random.chance(this.trouble)
    const failsAfter = this.#random.chance(this.trouble / 4)
    return new Promise((resolve, reject) => {
      const later = (call: () => void) =>
        this.#timeline.after(this.#delay(), () => {
          if (!life.died) call()
        })
      later(() => {
        if (failsBefore) return reject(new DiskTrouble())
        if (events[0]?.seq !== this.synced.length + this.written.length + 1) return reject(new AppendConflict())
        this.written.push(...events)
        this.wrote()
        later(() => {
          this.synced.push(...this.written.splice(0))
          later(() => (failsAfter ? reject(new DiskTrouble()) : resolve()))
        })
      })
    })
  }

  /** Called when something was written and not yet synced. */
  wrote = (): void => {}

  #read(): StoredLog {
    const from = this.snapshot?.seq ?? 0
    const commands = new Map(this.synced.map(({ command, seq }) => [command, seq]))
    return { record: this.record, snapshot: this.snapshot, tail: this.synced.slice(from), commands }
  }

  #forgetKey(): void {
    this.record = { ...this.record, pseudonymKey: null }
  }

  #keep(snapshot: Snapshot): void {
    this.snapshot = JSON.parse(JSON.stringify(snapshot)) as Snapshot
  }

  /** Snapshots are rare in so short a log: an earlier process may have left one anywhere. */
  #snapshotSomewhere(): void {
    const seq = this.#random.between(0, this.synced.length)
    this.#keep({
      seq,
      state: this.synced.slice(0, seq).reduce((state, { event }) => evolve(state, event), emptySession),
    })
  }
}
