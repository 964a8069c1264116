import { limits } from '../../shared/protocol/limits.ts'
import { mintSecret } from './secrets.ts'

interface Held {
  readonly sessionId: string
  readonly personId: string
  readonly expiresAt: number
}

/**
 * Tickets to open a live connection: single use, for one person of one session, valid for some seconds of monotonic
 * time. In memory only: after a restart everybody asks for a new one.
 */
export class Tickets {
  readonly #held = new Map<string, Held>()
  readonly #monotonic: () => number

  /** `monotonic`: ms that never jump */
  constructor(monotonic: () => number = () => performance.now()) {
    this.#monotonic = monotonic
  }

  issue(sessionId: string, personId: string): string {
    this.#forgetExpired()
    const ticket = mintSecret()
    this.#held.set(ticket, { sessionId, personId, expiresAt: this.#monotonic() + limits.ticketSeconds * 1000 })
    return ticket
  }

  /** The person whose ticket this is, once; `null` for a used, expired, unknown or foreign one. */
  redeem(sessionId: string, ticket: string): string | null {
    const held = this.#held.get(ticket)
    this.#held.delete(ticket)
    if (!held || held.sessionId !== sessionId || held.expiresAt < this.#monotonic()) return null
    return held.personId
  }

  #forgetExpired(): void {
    const now = this.#monotonic()
    // In order of issue, and all live equally long: the first that is still valid ends the search.
    for (const [ticket, { expiresAt }] of this.#held) {
      if (expiresAt >= now) return
      this.#held.delete(ticket)
    }
  }
}
