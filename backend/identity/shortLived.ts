interface Held<T> {
  readonly value: T
  readonly expiresAt: number
}

/**
 * What is known for some monotonic time and then no more: tickets, host tokens. In memory only: after a restart whoever
 * needs one asks for a new one.
 */
export class ShortLived<T> {
  readonly #held = new Map<string, Held<T>>()
  readonly #lifeMs: number
  readonly #monotonic: () => number

  /** `monotonic`: ms that never jump */
  constructor(lifeMs: number, monotonic: () => number) {
    this.#lifeMs = lifeMs
    this.#monotonic = monotonic
  }

  /** Keeps a value under a new key. Where there would be more than `most`, the oldest ends. */
  keep(key: string, value: T, most = Number.POSITIVE_INFINITY): void {
    this.#forgetExpired()
    const [oldest] = this.#held.keys()
    if (this.#held.size >= most && oldest !== undefined) this.#held.delete(oldest)
    this.#held.set(key, { value, expiresAt: this.#monotonic() + this.#lifeMs })
  }

  /** The value of a key; `null` for one that is over or unknown. */
  read(key: string): T | null {
    const held = this.#held.get(key)
    return held && held.expiresAt > this.#monotonic() ? held.value : null
  }

  /** The same, for the last time. */
  take(key: string): T | null {
    const value = this.read(key)
    this.#held.delete(key)
    return value
  }

  /** Ends every value that fulfils the test. */
  end(isMeant: (value: T) => boolean): void {
    for (const [key, { value }] of this.#held) if (isMeant(value)) this.#held.delete(key)
  }

  #forgetExpired(): void {
    const now = this.#monotonic()
    // in order of issue, and all live equally long: the first that is still valid ends the search
    for (const [key, { expiresAt }] of this.#held) {
      if (expiresAt > now) return
      this.#held.delete(key)
    }
  }
}
