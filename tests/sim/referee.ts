import type { OpenSession } from '../../backend/sessions/sessions.ts'
import type { Envelope } from '../../shared/protocol/frames.ts'
import { evolve } from '../../shared/session/evolve.ts'
import { emptySession, type Session } from '../../shared/session/session.ts'
import type { Replica } from '../../tab/live/replica.ts'
import { difference } from './deepEqual.ts'
import type { Disk } from './disk.ts'

/** A promise of the product that was not kept. */
export class Broken extends Error {
  override readonly name = 'Broken'
}

function demand(kept: boolean, what: string): void {
  if (!kept) throw new Broken(what)
}

/** One current step and one truth of time: exactly while live a step is current, it is begun and not over. */
function demandOneTime({ status, steps, timer }: Session): void {
  const current = steps.filter((step) => step.id === timer.current)
  const [only] = current
  demand(current.length === (status.kind === 'live' ? 1 : 0), `${current.length} current steps while ${status.kind}`)
  demand(!only || (only.startedAt !== null && only.endedAt === null), `${only?.id} is current and not on`)
  demand(timer.runningSince === null || only !== undefined, 'time runs without a step')
}

function demandNoDuplicates({ speakers, notes, people, steps, cases, closing, exchanges }: Session): void {
  const listed = [...speakers.queue, ...speakers.skipped, ...(speakers.current ? [speakers.current] : [])]
  for (const list of [listed, notes, people, steps, cases, closing.lines, exchanges]) {
    const ids = list.map(({ id }) => id)
    demand(new Set(ids).size === ids.length, `an id twice in ${ids}`)
  }
}

/** Knows what is synced and nothing else, and holds everybody to it. */
export class Referee {
  readonly #disk: Disk
  /** the session after each seq of the synced log */
  readonly #folds: Session[] = [emptySession]
  readonly #log: Envelope[] = []
  /** states that have been compared, which nobody changes */
  readonly #held = new WeakMap<Session, number>()
  readonly #ended = new Map<string, number>()
  readonly #acked: { readonly id: string; readonly seq: number; readonly envelope: Envelope | undefined }[] = []

  constructor(disk: Disk) {
    this.#disk = disk
  }

  get seq(): number {
    return this.#log.length
  }

  get state(): Session {
    return this.#folds[this.#log.length] ?? emptySession
  }

  get log(): readonly Envelope[] {
    return this.#log
  }

  /** Follows what has been synced since: seq without gap or duplicate, a command's events once and together. */
  follow(): void {
    const known = this.#log.length
    for (const envelope of this.#disk.synced.slice(this.#log.length)) {
      const { seq, command, event } = envelope
      demand(seq === this.#log.length + 1, `seq ${seq} after ${this.#log.length}`)
      const before = this.#ended.get(command)
      demand(
        before === undefined || before === seq - 1,
        `command ${command} has events at ${before} and again at ${seq}`,
      )
      this.#ended.set(command, seq)
      const state = evolve(this.state, event)
      this.#folds.push(state)
      this.#log.push(envelope)
    }
    if (this.#log.length === known) return
    demandOneTime(this.state)
    demandNoDuplicates(this.state)
  }

  /** A sender was told that its command is durable. */
  acknowledged(id: string, seq: number): void {
    this.follow()
    demand(seq <= this.seq, `${id} acknowledged at ${seq}, durable are ${this.seq}`)
    this.#acked.push({ id, seq, envelope: this.#log[seq - 1] })
  }

  /** After a crash: everything acknowledged is still there. */
  demandAcknowledged(): void {
    demand(this.#disk.synced.length >= this.seq, `the log had ${this.seq} events and has ${this.#disk.synced.length}`)
    for (const { id, seq, envelope } of this.#acked) {
      demand(this.#disk.synced[seq - 1] === envelope, `${id} was acknowledged at ${seq} and is lost`)
    }
  }

  /** What somebody holds for the session at a seq is the fold of the durable log up to there. */
  demandFold(who: string, seq: number, state: Session): void {
    if (this.#held.get(state) === seq) return
    const fold = this.#folds[seq]
    if (!fold) throw new Broken(`${who} knows event ${seq}, durable are ${this.seq}`)
    const found = difference(state, fold)
    demand(found === null, `${who} differs at seq ${seq}: ${found}`)
    this.#held.set(state, seq)
  }

  demandReplica(who: string, { seq, confirmed }: Replica): void {
    if (seq !== null && confirmed !== null) this.demandFold(who, seq, confirmed)
  }

  demandServer({ seq, state }: OpenSession): void {
    this.demandFold('the server', seq, state)
  }

  /** How often a card was added. */
  countAdded(noteId: string): number {
    return this.#log.filter(({ event }) => event.type === 'note.added' && event.noteId === noteId).length
  }
}
