import { limits } from '../../shared/protocol/limits.ts'

const { burst, perSecond } = limits.commands

/** A token bucket: `burst` commands at once, `perSecond` in the long run. */
export class Allowance {
  #tokens: number = burst
  #at: number
  readonly #monotonic: () => number

  /** `monotonic`: ms that never jump */
  constructor(monotonic: () => number) {
    this.#monotonic = monotonic
    this.#at = monotonic()
  }

  /** Takes a token; `false` where there is none. */
  take(): boolean {
    this.#fill()
    if (this.#tokens < 1) return false
    this.#tokens -= 1
    return true
  }

  /** Whether it has forgotten everything taken from it. */
  get full(): boolean {
    this.#fill()
    return this.#tokens >= burst
  }

  #fill(): void {
    const now = this.#monotonic()
    this.#tokens = Math.min(burst, this.#tokens + ((now - this.#at) / 1000) * perSecond)
    this.#at = now
  }
}

const sweepAbove = 1_000

/** Allowances of people who send commands by HTTP, where there is no connection to count on. */
export class Allowances {
  readonly #byPerson = new Map<string, Allowance>()
  readonly #monotonic: () => number

  constructor(monotonic: () => number) {
    this.#monotonic = monotonic
  }

  take(personId: string): boolean {
    const known = this.#byPerson.get(personId)
    if (known) return known.take()
    if (this.#byPerson.size >= sweepAbove) this.#forgetFull()
    const fresh = new Allowance(this.#monotonic)
    this.#byPerson.set(personId, fresh)
    return fresh.take()
  }

  #forgetFull(): void {
    for (const [personId, allowance] of this.#byPerson) if (allowance.full) this.#byPerson.delete(personId)
  }
}
