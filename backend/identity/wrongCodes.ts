import { limits } from '../../shared/protocol/limits.ts'

const { net, everywhere, refusedSeconds, nets } = limits.wrongCodes

/** Wrong guesses of one origin: they are forgiven one by one, and what is not forgiven doubles the waiting time. */
class Tally {
  #wrong = 0
  #at = 0
  #refusedUntil = 0
  readonly #free: number
  readonly #forgivenMs: number

  constructor({ free, forgivenSeconds }: { readonly free: number; readonly forgivenSeconds: number }) {
    this.#free = free
    this.#forgivenMs = forgivenSeconds * 1000
  }

  /** ms for which nothing is taken any more */
  waitMs(now: number): number {
    return Math.max(0, this.#refusedUntil - now)
  }

  forgotten(now: number): boolean {
    this.#forgive(now)
    return this.#wrong === 0 && this.waitMs(now) === 0
  }

  /** Counts a wrong guess; returns how to take it back. */
  count(now: number): () => void {
    this.#forgive(now)
    this.#wrong += 1
    const beyond = Math.ceil(this.#wrong - this.#free)
    const seconds = Math.min(refusedSeconds.most, refusedSeconds.first * 2 ** (beyond - 1))
    if (beyond > 0) this.#refusedUntil = now + 1000 * seconds
    const set = this.#refusedUntil
    return () => {
      this.#wrong = Math.max(0, this.#wrong - 1)
      if (this.#refusedUntil === set) this.#refusedUntil = 0
    }
  }

  #forgive(now: number): void {
    this.#wrong = Math.max(0, this.#wrong - (now - this.#at) / this.#forgivenMs)
    this.#at = now
  }
}

export type Guess =
  | { readonly ok: true /** the code was right after all */; right(): void }
  | { readonly ok: false; readonly seconds: number }

/**
 * Wrong codes from each net and from everywhere together. What one net is refused for is its own; what all together are
 * refused for stops codes for everybody, also the right ones: otherwise those that get through would tell.
 */
export class WrongCodes {
  readonly #everywhere = new Tally(everywhere)
  readonly #nets = new Map<string, Tally>()
  readonly #monotonic: () => number

  /** `monotonic`: ms that never jump */
  constructor(monotonic: () => number) {
    this.#monotonic = monotonic
  }

  /** Whether this net may try a code now. It counts as wrong until `right` is called, so that many at once gain nothing. */
  guess(from: string): Guess {
    const now = this.#monotonic()
    const own = this.#tallyOf(from, now)
    const waitMs = Math.max(own.waitMs(now), this.#everywhere.waitMs(now))
    if (waitMs > 0) return { ok: false, seconds: Math.ceil(waitMs / 1000) }
    const takeBack = [own.count(now), this.#everywhere.count(now)]
    return {
      ok: true,
      right: () => {
        for (const undo of takeBack) undo()
      },
    }
  }

  #tallyOf(from: string, now: number): Tally {
    const known = this.#nets.get(from)
    if (known) return known
    if (this.#nets.size >= nets) this.#makeRoom(now)
    const fresh = new Tally(net)
    this.#nets.set(from, fresh)
    return fresh
  }

  /** The nets that are forgiven go, or else the one known longest: the count of all together still holds. */
  #makeRoom(now: number): void {
    for (const [from, tally] of this.#nets) if (tally.forgotten(now)) this.#nets.delete(from)
    const [longest] = this.#nets.keys()
    if (this.#nets.size >= nets && longest !== undefined) this.#nets.delete(longest)
  }
}
