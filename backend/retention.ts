import { type Log, traceOf } from './log.ts'
import type { SessionClock } from './sessions/clock.ts'
import type { Sessions } from './sessions/sessions.ts'
import type { EventStore } from './store/eventStore.ts'

const dayMs = 24 * 60 * 60 * 1000
const everyMs = 60 * 60 * 1000
/** A session planned further ahead is kept no longer than one without a date. */
const furthestAheadMs = 2 * 365 * dayMs

export interface RetentionParts {
  readonly sessions: Sessions
  readonly events: EventStore
  readonly clock: SessionClock
  readonly retentionDays: number
  readonly log: Log
}

/** Deletes sessions that nobody has used for the retention period after their planned beginning, and example meetings after a day. */
export class Retention {
  readonly #parts: RetentionParts
  /** idle sessions that are known to be no example, so that they are not opened every hour */
  readonly #real = new Set<string>()
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
    const { sessions, clock, retentionDays, log } = this.#parts
    try {
      const now = Math.round(clock.now())
      const idle = await sessions.purgeIdle(now - retentionDays * dayMs, now + furthestAheadMs)
      const examples = await this.#purgeExamples(now - dayMs)
      if (idle + examples > 0) log.info({ idle, examples }, 'sessions deleted')
    } catch (error) {
      log.error(traceOf(error), 'sessions could not be deleted')
    }
  }

  async #purgeExamples(before: number): Promise<number> {
    let count = 0
    for (const sessionId of await this.#parts.events.idleSince(before)) {
      if (this.#real.has(sessionId)) continue
      const open = await this.#parts.sessions.open(sessionId)
      if (open?.record.example) {
        await this.#parts.sessions.purge(sessionId)
        count += 1
      } else this.#real.add(sessionId)
    }
    return count
  }
}
