import { limits } from '../../shared/protocol/limits.ts'
import { type Log, traceOf } from '../log.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { KeptRecord } from '../store/retentionStore.ts'
import { type RetentionRule, type Standing, standingOf } from './dates.ts'
import { type DeletionParts, deleteSession } from './deletion.ts'

const dayMs = 24 * 60 * 60 * 1000
const everyMs = 60 * 60 * 1000

export interface RetentionParts extends DeletionParts {
  readonly rule: RetentionRule
  readonly metrics: Pick<Metrics, 'deleted'>
  readonly log: Log
}

interface Due {
  readonly sessionId: string
  readonly standing: Standing
}

/** Takes out of sessions what is to go first, offers their files in the last days, and deletes them when their date has come. */
export class Retention {
  readonly #parts: RetentionParts
  #timer: NodeJS.Timeout | null = null

  constructor(parts: RetentionParts) {
    this.#parts = parts
  }

  /** Sweeps now and every hour, until `stop`. */
  async start(): Promise<void> {
    this.#timer = setInterval(() => void this.sweep(), everyMs).unref()
    await this.sweep()
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer)
  }

  /** Never rejects: what could not be deleted now is tried again in an hour. Logs counts, nothing else. */
  async sweep(): Promise<void> {
    const { storage, clock, log } = this.#parts
    try {
      const now = Math.round(clock.now())
      const kept = await storage.retention.kept()
      const examples = await this.#purgeExamples(kept, now - dayMs)
      const due = await this.#dueOf(kept, now)
      const lightened = await this.#lighten(due, now)
      await this.#offer(due, now)
      const deleted = await this.#delete(due)
      await storage.retention.forgetReceipts(now - limits.retention.receiptDays * dayMs)
      if (deleted + examples + lightened > 0) log.info({ deleted, examples, lightened }, 'sessions deleted')
    } catch (error) {
      log.error(traceOf(error), 'sessions could not be deleted')
    }
  }

  /** Sessions with something to be done; only those are opened for which it may be so. */
  async #dueOf(kept: readonly KeptRecord[], now: number): Promise<Due[]> {
    const { rule } = this.#parts
    const isDue = ({ mustOffer, isOver, contactsGone, contactsUntil }: Standing) =>
      mustOffer || isOver || (!contactsGone && now >= contactsUntil)
    const due: Due[] = []
    for (const record of kept) {
      if (record.example || !isDue(standingOf({ ...record, scheduledFor: null }, rule, now))) continue
      const standing = standingOf({ ...record, scheduledFor: await this.#plannedFor(record.sessionId) }, rule, now)
      if (isDue(standing)) due.push({ sessionId: record.sessionId, standing })
    }
    return due
  }

  /** What cannot be opened any more has no date either: it must not keep the others from being deleted. */
  async #plannedFor(sessionId: string): Promise<number | null> {
    const open = await this.#parts.sessions.open(sessionId).catch(() => null)
    return open?.state.scheduledFor ?? null
  }

  // What is done to several is done together, so that the store can make all their bytes vanish at once.
  async #lighten(due: readonly Due[], now: number): Promise<number> {
    const those = due.filter(
      ({ standing }) => !standing.contactsGone && now >= standing.contactsUntil && !standing.isOver,
    )
    await Promise.all(those.map(({ sessionId }) => this.#parts.storage.retention.lighten(sessionId, now)))
    return those.length
  }

  async #offer(due: readonly Due[], now: number): Promise<void> {
    const those = due.filter(({ standing }) => standing.mustOffer)
    await Promise.all(those.map(({ sessionId }) => this.#parts.storage.retention.offer(sessionId, now)))
  }

  async #delete(due: readonly Due[]): Promise<number> {
    const those = due.filter(({ standing }) => standing.isOver)
    const receipts = await Promise.all(those.map(({ sessionId }) => deleteSession(this.#parts, sessionId, 'date')))
    const count = receipts.filter((receipt) => receipt !== null).length
    this.#parts.metrics.deleted('date', count)
    return count
  }

  /** Example meetings go after a day and leave nothing. */
  async #purgeExamples(kept: readonly KeptRecord[], before: number): Promise<number> {
    const old = kept.filter(({ example, lastAt }) => example && lastAt < before)
    await Promise.all(old.map(({ sessionId }) => this.#parts.sessions.purge(sessionId)))
    this.#parts.metrics.deleted('example', old.length)
    return old.length
  }
}
