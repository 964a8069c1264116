import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { HostRole } from '../../../shared/protocol/hosts.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import type { ZoomConfig } from '../../hostConfig.ts'
import type { Storage } from '../../store/eventStore.ts'
import { accountKey, meetingKey, type ProofRead, refuseProof } from '../hosts/hostProof.ts'
import { openContext } from './appContext.ts'

interface ZoomParts {
  readonly config: Pick<ZoomConfig, 'clientId' | 'clientSecret'>
  readonly storage: Pick<Storage, 'hosts'>
  /** epoch ms of the wall clock, by which hosts date their proofs */
  readonly wall?: (() => number) | undefined
}

const issuer = 'marketplace.zoom.us'
const text = z.string().max(500)

/** What Zoom says in a context; `exp` is epoch ms. Guests have no `uid`. */
const said = z.object({
  aud: text,
  iss: text,
  exp: z.number(),
  mid: text.optional(),
  uid: text.optional(),
  attendrole: text.optional(),
})
type Said = z.infer<typeof said>

function parsed(json: string | null): unknown {
  try {
    return json === null ? null : JSON.parse(json)
  } catch {
    return null
  }
}

/** `host`, `Host`; `co-host`, `cohost`, `coHost` … are spellings of two roles. Whatever else there is takes part. */
function roleOf(attendrole: string | undefined): HostRole | null {
  if (attendrole === undefined) return null
  const letters = attendrole.toLowerCase().replace(/[^a-z]/g, '')
  return letters === 'host' ? 'host' : letters === 'cohost' ? 'coHost' : 'participant'
}

/** Checks the app contexts that Zoom seals for this app. */
export class ZoomContexts {
  readonly #parts: ZoomParts
  readonly #wall: () => number

  constructor(parts: ZoomParts) {
    this.#parts = parts
    this.#wall = parts.wall ?? Date.now
  }

  /**
   * Who somebody is in Zoom, in which meeting and with which role. Refused: a context that was not sealed for this app, is
   * over or has no end, names neither a meeting nor a user, or was taken before: until its end whoever has it could be that person.
   */
  async read(context: string): Promise<ProofRead> {
    const { clientId, clientSecret } = this.#parts.config
    const bytes = Buffer.from(context, 'base64')
    const read = said.safeParse(parsed(openContext(bytes, clientSecret)))
    if (!read.success) return refuseProof('malformed')
    const { aud, iss, exp, mid, uid } = read.data
    const skewMs = limits.hosts.clockSkewSeconds * 1000
    if (aud !== clientId) return refuseProof('audience')
    if (iss !== issuer) return refuseProof('issuer')
    if (exp + skewMs <= this.#wall()) return refuseProof('expired')
    if (!mid && !uid) return refuseProof('meeting')
    if (!(await this.#isFirst(bytes, exp + skewMs))) return refuseProof('used')
    return { ok: true, proof: proofOf(read.data) }
  }

  /** By its bytes and not its letters: base64 writes the same bytes in more than one way. */
  #isFirst(bytes: Buffer, until: number): Promise<boolean> {
    const hash = createHash('sha256').update(bytes).digest('base64url')
    return this.#parts.storage.hosts.takeProof(hash, until, this.#wall())
  }
}

/** Outside of a meeting Zoom knows who somebody is, and there is nothing to lead. */
function proofOf({ uid, mid, attendrole }: Said) {
  return {
    host: 'zoom' as const,
    account: uid ? zoomAccount(uid) : null,
    meeting: mid ? meetingKey('zoom', mid) : null,
    role: mid ? roleOf(attendrole) : null,
    name: null,
  }
}

/** The key of somebody in Zoom. Users of an app have ids of their own in it, whichever account they belong to. */
export function zoomAccount(userId: string): string {
  return accountKey('zoom', '', userId)
}
