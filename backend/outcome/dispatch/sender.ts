import { limits } from '../../../shared/protocol/limits.ts'
import { type Log, traceOf } from '../../log.ts'
import type { SessionClock } from '../../sessions/clock.ts'
import type { MailRecord, Settled } from '../../store/dispatchStore.ts'
import { NotMade } from '../making/documents.ts'
import { type ParcelParts, Parcels } from './parcel.ts'
import type { Verdict } from './verdict.ts'

interface SenderParts extends ParcelParts {
  readonly clock: SessionClock
  readonly log: Log
}

/** How often it is looked whether a mail is due again; by the clock of the sessions, which may jump. */
const lookMs = 1_000
/** For so long a mail that is being handed over may go on when the server stops. */
const finishMs = 2_000
const never = new Error('the server stops')

/** When the next attempt is due, after so many. */
function dueAfter(attempts: number, now: number): number {
  const { backOffSeconds } = limits.dispatch
  return now + 1000 * (backOffSeconds[Math.min(attempts, backOffSeconds.length) - 1] ?? 0)
}

function settledOf({ state, fault }: Verdict, { attempts }: MailRecord, now: number): Settled {
  const isOver = state === 'waiting' && attempts >= limits.dispatch.attempts
  return { state: isOver ? 'failed' : state, fault, at: now, dueAt: dueAfter(attempts, now) }
}

/**
 * Sends what waits, one mail at a time. Before each step that cannot be taken back there is a row on the disk that says
 * so: killed at whatever moment, nobody is sent a mail twice, and nobody is left out unseen. DISPATCH-4
 */
export class Sender {
  readonly #parts: SenderParts
  readonly #parcels: Parcels
  readonly #stopping = new AbortController()
  #running: Promise<void> | null = null
  #timer: NodeJS.Timeout | null = null
  #stopped = false

  constructor(parts: SenderParts) {
    this.#parts = parts
    this.#parcels = new Parcels(parts)
  }

  /** Finds out what a kill left behind, and goes on. */
  async start(): Promise<void> {
    const found = await this.#parts.storage.dispatch.recover(this.#now())
    if (found.waiting + found.unconfirmed > 0) this.#parts.log.warn(found, 'mails were interrupted')
    this.wake()
  }

  /** There may be something to send. */
  wake(): void {
    if (this.#stopped || this.#running) return
    if (this.#timer) clearTimeout(this.#timer)
    this.#running = this.#run().then((dueIn) => {
      this.#running = null
      if (dueIn === null || this.#stopped) return
      this.#timer = setTimeout(() => this.wake(), Math.min(Math.max(dueIn, 0), lookMs)).unref()
    })
  }

  /** Takes nothing new, and lets the mail that is being handed over come to its end, for two seconds at most. */
  async stop(): Promise<void> {
    this.#stopped = true
    if (this.#timer) clearTimeout(this.#timer)
    const hurry = setTimeout(() => this.#stopping.abort(never), finishMs)
    await this.#running
    clearTimeout(hurry)
  }

  #now(): number {
    return Math.round(this.#parts.clock.now())
  }

  /** Never rejects. In how many ms the next mail is due; `null`: none is waiting. */
  async #run(): Promise<number | null> {
    const { storage, log } = this.#parts
    try {
      while (!this.#stopped) {
        const mail = await storage.dispatch.take(this.#now())
        if (!mail) break
        await this.#send(mail)
      }
      const due = await storage.dispatch.nextDue()
      return due === null ? null : due - this.#now()
    } catch (error) {
      log.error(traceOf(error), 'mails could not be sent')
      return lookMs
    }
  }

  async #send(mail: MailRecord): Promise<void> {
    const verdict = await this.#attempt(mail)
    const settled = settledOf(verdict, mail, this.#now())
    await this.#parts.storage.dispatch.settle(mail, settled)
    const { sessionId: session, version, personId: person, attempts } = mail
    const { state, fault } = settled
    this.#parts.log.info({ session, version, person, attempts, state, fault }, 'mail')
  }

  async #attempt(mail: MailRecord): Promise<Verdict> {
    try {
      const parcel = await this.#parcels.make(mail, this.#now())
      if (!parcel) return { state: 'failed', fault: 'document' }
      const { deliver } = await import('./deliver.ts')
      const beforeEnd = () => this.#parts.storage.dispatch.markEnding(mail)
      return await deliver({ server: this.#parts.mail, ...parcel, beforeEnd, signal: this.#stopping.signal })
    } catch (error) {
      if (error instanceof NotMade && error.code !== 'failed') return { state: 'waiting', fault: null }
      this.#parts.log.error(traceOf(error), 'a mail could not be made')
      return { state: 'failed', fault: 'document' }
    }
  }
}
