import { limits } from '../../../shared/protocol/limits.ts'
import { TenantKeys } from './tenantKeys.ts'

/** Where Entra publishes the keys of a tenant. */
export function entraKeys(tenant: string): URL {
  return new URL(`https://login.microsoftonline.com/${tenant}/discovery/v2.0/keys`)
}

/** The keys of each tenant, the ones used last; a tenant that has none is the first to be forgotten. */
export class Tenants {
  readonly #held = new Map<string, TenantKeys>()
  readonly #addressOf: (tenant: string) => URL
  readonly #monotonic: () => number

  constructor(addressOf: (tenant: string) => URL, monotonic: () => number) {
    this.#addressOf = addressOf
    this.#monotonic = monotonic
  }

  /** `tenant`: a GUID that may vouch. It becomes part of an address: whoever calls has checked both. */
  keysOf(tenant: string): TenantKeys {
    const known = this.#held.get(tenant)
    this.#held.delete(tenant)
    if (!known && this.#held.size >= limits.hosts.tenants) this.#makeRoom()
    const keys = known ?? new TenantKeys(this.#addressOf(tenant), this.#monotonic)
    // map order is the order of last use
    this.#held.set(tenant, keys)
    return keys
  }

  #makeRoom(): void {
    const [longestUnused] = this.#held.keys()
    const keyless = [...this.#held].find(([, keys]) => !keys.known)?.[0]
    const goes = keyless ?? longestUnused
    if (goes !== undefined) this.#held.delete(goes)
  }
}
