import { createRemoteJWKSet, errors, type JWTVerifyGetKey, type RemoteJWKSet } from 'jose'
import { limits } from '../../../shared/protocol/limits.ts'

const { freshSeconds, retrySeconds, timeoutMs } = limits.hosts.keys

/** The identity provider could not be asked, and no key of this tenant is known from before. */
export class KeysUnreachable extends Error {
  override readonly name = 'KeysUnreachable'
}

/**
 * The signing keys of one tenant. Asked for when the first token comes, again when they are old or a token names a key
 * that is not among them (keys rotate), and never more often than every 30 s, whether or not that succeeds. While the
 * identity provider cannot be reached, the last known keys serve.
 */
export class TenantKeys {
  readonly #remote: RemoteJWKSet
  readonly #monotonic: () => number
  #askedAt: number | null = null
  #fetchedAt: number | null = null

  /** `monotonic`: ms that never jump */
  constructor(address: URL, monotonic: () => number) {
    // when to ask is decided here: jose asks again without end while the provider is down, and forgets what it had
    const never = Number.POSITIVE_INFINITY
    this.#remote = createRemoteJWKSet(address, {
      timeoutDuration: timeoutMs,
      cacheMaxAge: never,
      cooldownDuration: never,
    })
    this.#monotonic = monotonic
  }

  /** Whether any key is known. */
  get known(): boolean {
    return this.#remote.jwks() !== undefined
  }

  /** Gives the key that a token names. Rejects with {@link KeysUnreachable}, or as jose does where there is no such key. */
  readonly get: JWTVerifyGetKey = async (header, token) => {
    if (!this.#isFresh()) await this.#ask()
    if (!this.known) throw new KeysUnreachable()
    try {
      return await this.#remote(header, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      await this.#ask()
      return this.#remote(header, token)
    }
  }

  #isFresh(): boolean {
    return this.#fetchedAt !== null && this.#monotonic() - this.#fetchedAt < freshSeconds * 1000
  }

  /** Asks, joins whoever is asking already, or does nothing so soon after the last time. Never rejects. */
  async #ask(): Promise<void> {
    const now = this.#monotonic()
    const tooSoon = this.#askedAt !== null && now - this.#askedAt < retrySeconds * 1000
    if (tooSoon && !this.#remote.reloading) return
    if (!tooSoon) this.#askedAt = now
    await this.#remote.reload().then(
      () => {
        this.#fetchedAt = now
      },
      () => undefined,
    )
  }
}
