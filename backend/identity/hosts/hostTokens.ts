import { limits } from '../../../shared/protocol/limits.ts'
import { hashSecret, mintSecret } from '../secrets.ts'
import { ShortLived } from '../shortLived.ts'
import type { HostProof } from './hostProof.ts'

const { tokenSeconds, tokens } = limits.hosts

/** Our own tokens for what a host has proved: checked once, then good for some minutes of monotonic time. */
export class HostTokens {
  readonly #held: ShortLived<HostProof>

  /** `monotonic`: ms that never jump */
  constructor(monotonic: () => number) {
    this.#held = new ShortLived(tokenSeconds * 1000, monotonic)
  }

  /** A token that says what was proved. Where there are too many, the oldest ends. */
  issue(proof: HostProof): string {
    const token = mintSecret()
    this.#held.keep(hashSecret(token), proof, tokens)
    return token
  }

  /** What a token says; `null` for one that is over, unknown or withdrawn. */
  read(token: string): HostProof | null {
    return this.#held.read(hashSecret(token))
  }

  /** Ends every token of an account. */
  withdraw(account: string): void {
    this.#held.end((proof) => proof.account === account)
  }
}
