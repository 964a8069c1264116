import { limits } from '../../shared/protocol/limits.ts'
import { mintSecret } from './secrets.ts'
import { ShortLived } from './shortLived.ts'

interface Bearer {
  readonly sessionId: string
  readonly personId: string
}

/** Tickets to open a live connection: single use, for one person of one session, valid for some seconds of monotonic time. */
export class Tickets {
  readonly #held: ShortLived<Bearer>

  /** `monotonic`: ms that never jump */
  constructor(monotonic: () => number = () => performance.now()) {
    this.#held = new ShortLived(limits.ticketSeconds * 1000, monotonic)
  }

  issue(sessionId: string, personId: string): string {
    const ticket = mintSecret()
    this.#held.keep(ticket, { sessionId, personId })
    return ticket
  }

  /** The person whose ticket this is, once; `null` for a used, expired, unknown or foreign one. */
  redeem(sessionId: string, ticket: string): string | null {
    const bearer = this.#held.take(ticket)
    return bearer?.sessionId === sessionId ? bearer.personId : null
  }
}
