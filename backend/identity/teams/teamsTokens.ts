import { decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose'
import { z } from 'zod'
import { limits } from '../../../shared/protocol/limits.ts'
import { line } from '../../../shared/protocol/text.ts'
import type { TeamsConfig } from '../../hostConfig.ts'
import { accountKey, type HostProof, type ProofFault, type ProofRead, refuseProof } from '../hosts/hostProof.ts'
import { KeysUnreachable } from './tenantKeys.ts'
import { entraKeys, Tenants } from './tenants.ts'

interface TeamsParts {
  readonly config: Pick<TeamsConfig, 'clientId' | 'allowedTenants'>
  /** origin of this server, `null` for this machine only */
  readonly publicUrl: string | null
  /** ms that never jump */
  readonly monotonic: () => number
  /** where the keys of a tenant are; Microsoft's unless given */
  readonly keysOf?: ((tenant: string) => URL) | undefined
  /** epoch ms of the wall clock, by which hosts date their proofs */
  readonly wall?: (() => number) | undefined
}

const scope = 'access_as_user'
const ownName = line(limits.name)
const claims = z.object({
  tid: z.guid().toLowerCase(),
  oid: z.guid().toLowerCase(),
  scp: z.string(),
  name: z.unknown().optional(),
})

/** https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference: v2.0 issuers only. */
const issuerOf = (tenant: string) => `https://login.microsoftonline.com/${tenant}/v2.0`

/** The tenant that a token says it is from. Nothing of it is proven yet. */
function claimedTenant(token: string): string | null {
  try {
    return claims.shape.tid.safeParse(decodeJwt(token).tid).data ?? null
  } catch {
    return null
  }
}

const faultOfClaim: Readonly<Record<string, ProofFault>> = { aud: 'audience', iss: 'issuer', nbf: 'early' }

function faultOf(error: unknown): ProofFault {
  if (error instanceof KeysUnreachable) return 'unreachable'
  if (error instanceof errors.JWTExpired) return 'expired'
  if (error instanceof errors.JWTClaimValidationFailed) return faultOfClaim[error.claim] ?? 'malformed'
  if (error instanceof errors.JOSEAlgNotAllowed) return 'algorithm'
  if (error instanceof errors.JWKSNoMatchingKey) return 'unknownKey'
  return error instanceof errors.JWSSignatureVerificationFailed ? 'signature' : 'malformed'
}

function proofOf(payload: JWTPayload, tenant: string): ProofRead {
  const read = claims.safeParse(payload)
  if (!read.success) return refuseProof(read.error.issues[0]?.path[0] === 'scp' ? 'scope' : 'user')
  const { oid, scp, name } = read.data
  if (!scp.split(' ').includes(scope)) return refuseProof('scope')
  const proof: HostProof = {
    host: 'teams',
    account: accountKey('teams', tenant, oid),
    // a token names no meeting: what the tab says of one is a claim, and opens nothing
    meeting: null,
    role: null,
    name: ownName.safeParse(name).data ?? null,
  }
  return { ok: true, proof }
}

/** Checks the tokens that Teams gives out for single sign-on (Entra, v2.0). */
export class TeamsTokens {
  readonly #audience: string[]
  readonly #allowed: ReadonlySet<string> | null
  readonly #tenants: Tenants
  readonly #wall: () => number

  constructor({ config, publicUrl, monotonic, keysOf = entraKeys, wall = Date.now }: TeamsParts) {
    const { clientId, allowedTenants } = config
    this.#audience = publicUrl ? [clientId, `api://${new URL(publicUrl).host}/${clientId}`] : [clientId]
    this.#allowed = allowedTenants && new Set(allowedTenants)
    this.#tenants = new Tenants(keysOf, monotonic)
    this.#wall = wall
  }

  /**
   * Who the bearer of a token is. Refused: another signature than RS256 by a key of the tenant, another audience or
   * issuer, a tenant that may not vouch, a token that is over or has not begun, or is not for acting as its user.
   */
  async read(token: string): Promise<ProofRead> {
    const tenant = claimedTenant(token)
    if (tenant === null) return refuseProof('malformed')
    // Before anything is fetched: the tenant becomes part of the address.
    if (this.#allowed && !this.#allowed.has(tenant)) return refuseProof('tenant')
    try {
      return proofOf(await this.#verified(token, tenant), tenant)
    } catch (error) {
      return refuseProof(faultOf(error))
    }
  }

  async #verified(token: string, tenant: string): Promise<JWTPayload> {
    const { payload } = await jwtVerify(token, this.#tenants.keysOf(tenant).get, {
      algorithms: ['RS256'],
      audience: this.#audience,
      issuer: issuerOf(tenant),
      clockTolerance: limits.hosts.clockSkewSeconds,
      requiredClaims: ['exp', 'nbf', 'tid', 'oid'],
      currentDate: new Date(this.#wall()),
    })
    return payload
  }
}
