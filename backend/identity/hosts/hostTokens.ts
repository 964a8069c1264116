import { limits } from '../../../shared/protocol/limits.ts'
import { hashSecret, mintSecret } from '../secrets.ts'
import type { HostProof } from './hostProof.ts'

const { tokenSeconds, tokens } = limits.hosts

interface Held {
  readonly proof: HostProof
  readonly expiresAt: number
}

/**
 * Our own tokens for what a host has proved: checked once, then good for some minutes of monotonic time. In memory only:
 * after a restart the panel has its host prove it again.
 */
export class HostTokens {
  readonly #held = new Map<string, Held>()
  readonly #monotonic: () => number

  /** `monotonic`: ms that never jump */
  constructor(monotonic: () => number) {
    this.#monotonic = monotonic
  }

  /** A token that says what was proved. Where there are too many, the oldest ends. */
  issue(proof: HostProof): string {
    this.#forgetExpired()
    const [oldest] = this.#held.keys()
    if (this.#held.size >= tokens && oldest !== undefined) this.#held.delete(oldest)
    const token = mintSecret()
    this.#held.set(hashSecret(token), { proof, expiresAt: this.#monotonic() + tokenSeconds * 1000 })
    return token
  }

  /** What a token says; `null` for one that is over, unknown or withdrawn. */
  read(token: string): HostProof | null {
    const held = this.#held.get(hashSecret(token))
    return held && held.expiresAt > this.#monotonic() ? held.proof : null
  }

  /** Ends every token of an account. */
  withdraw(account: string): void {
    for (const [hash, { proof }] of this.#held) if (proof.account === account) this.#held.delete(hash)
  }

  #forgetExpired(): void {
    const now = this.#monotonic()
    // in order of issue, and all live equally long: the first that is still valid ends the search
    for (const [hash, { expiresAt }] of this.#held) {
      if (expiresAt > now) return
      this.#held.delete(hash)
    }
  }
}
