import type { ArchiveAccess, Proofs, Visibility } from '../../shared/protocol/archive.ts'
import { limits } from '../../shared/protocol/limits.ts'
import { byId } from '../../shared/session/session.ts'
import type { Config } from '../config.ts'
import { bearerOf } from '../identity/bearer.ts'
import type { HostProof } from '../identity/hosts/hostProof.ts'
import { hashSecret, sameHash } from '../identity/secrets.ts'
import type { Sessions } from '../sessions/sessions.ts'
import type { Reader } from '../store/archiveStore.ts'
import type { Storage } from '../store/eventStore.ts'

export interface ArchiveParts {
  readonly storage: Pick<Storage, 'people' | 'hosts' | 'archive' | 'outcomes'>
  readonly sessions: Pick<Sessions, 'open'>
  readonly config: Pick<Config, 'archiveKey' | 'organiserKey' | 'teams'>
}

function isKey(given: string | null, key: string | null): boolean {
  return given !== null && key !== null && sameHash(hashSecret(given), hashSecret(key))
}

/**
 * Somebody of a tenant that this server was told to trust. Without a list of tenants everybody's tenant may vouch for a name,
 * which opens nothing here; nor does Zoom, which does not prove for whom somebody works. ARCHIVE-2
 */
function isColleague({ config }: ArchiveParts, proof: HostProof | null): boolean {
  return proof?.host === 'teams' && proof.account !== null && config.teams?.allowedTenants != null
}

function scopeOf(parts: ArchiveParts, { key }: Proofs, proof: HostProof | null): Visibility {
  const { archiveKey, organiserKey } = parts.config
  if (isKey(key, organiserKey)) return 'organiser'
  return isKey(key, archiveKey) || isColleague(parts, proof) ? 'everyone' : 'participants'
}

async function ofSeats(parts: ArchiveParts, { seats }: Proofs): Promise<string[]> {
  const bearers = await Promise.all(seats.map(({ sessionId, token }) => bearerOf(parts, sessionId, token)))
  return bearers.flatMap((bearer) => bearer?.session.id ?? [])
}

/** Sessions in which the account is somebody, and was not taken out. */
async function ofAccount({ storage, sessions }: ArchiveParts, proof: HostProof | null): Promise<string[]> {
  const everywhere = proof?.account ? await storage.hosts.everywhere(proof.account) : []
  const found = everywhere.slice(0, limits.archive.sessionsOfAccount).map(async ({ sessionId, personId }) => {
    const session = await sessions.open(sessionId)
    return session && byId(session.state.people, personId)?.removed === false ? [sessionId] : []
  })
  return (await Promise.all(found)).flat()
}

/** What somebody may read by what they prove; `proof`: what their host token says. ARCHIVE-1 */
export async function readerOf(parts: ArchiveParts, proofs: Proofs, proof: HostProof | null): Promise<Reader> {
  const own = [...(await ofSeats(parts, proofs)), ...(await ofAccount(parts, proof))]
  return { own: [...new Set(own)], scope: scopeOf(parts, proofs, proof) }
}

/** Whether there is anything at all that they might read. */
export function hasAccess({ own, scope }: Reader): boolean {
  return own.length > 0 || scope !== 'participants'
}

export async function accessOf({ storage }: ArchiveParts, { own, scope }: Reader): Promise<ArchiveAccess> {
  const { sessions } = await storage.archive.kept({ own, scope: 'participants' })
  return { own: sessions, scope }
}

/** The choices that reach anybody on this server. */
export function possibleVisibilities({ archiveKey, organiserKey, teams }: ArchiveParts['config']): Visibility[] {
  const hasMembers = archiveKey !== null || teams?.allowedTenants != null
  return [
    'participants',
    ...(organiserKey === null ? [] : ['organiser' as const]),
    ...(hasMembers ? ['everyone' as const] : []),
  ]
}
