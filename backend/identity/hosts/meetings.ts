import type { HostSession } from '../../../shared/protocol/hosts.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { byId } from '../../../shared/session/session.ts'
import type { OpenSession } from '../../sessions/sessions.ts'
import type { HostProof } from './hostProof.ts'
import { type MembershipParts, personOfProof } from './membership.ts'

/** What a proof opens of a session. */
interface Access {
  /** the session was brought to the meeting that is proved */
  readonly here: boolean
  /** who the account is in it, unless they were taken out */
  readonly you: HostSession['you']
  /** host or co-host of a meeting to which a moderator brought it: then moderation may be claimed */
  readonly mayModerate: boolean
}

function isRemoved(session: OpenSession, personId: string): boolean {
  return byId(session.state.people, personId)?.removed !== false
}

/**
 * What a proof opens of a session; `null` where it opens nothing. Moderation may be claimed only where a moderator brought
 * the session: else whoever has its code could open a meeting of their own and take it over.
 */
export async function accessOf(parts: MembershipParts, session: OpenSession, proof: HostProof): Promise<Access | null> {
  const known = await personOfProof(parts, session.id, proof)
  // Whom the moderator took out does not come back by the meeting or the account alone.
  if (known && isRemoved(session, known.id)) return null
  const brought = proof.meeting && (await parts.storage.hosts.broughtTo(session.id, proof.meeting))
  if (!brought && !known) return null
  const leadsMeeting = proof.role === 'host' || proof.role === 'coHost'
  return { here: brought !== null, you: known, mayModerate: leadsMeeting && brought === 'led' }
}

/** Ids of the sessions that may be open to a proof: those of its meeting, then those of its account, the newest first. */
async function candidates({ storage }: MembershipParts, { meeting, account }: HostProof): Promise<string[]> {
  const most = limits.hosts.listedSessions
  const here = meeting ? await storage.hosts.sessionsOf(meeting, most) : []
  const own = account ? await storage.hosts.everywhere(account) : []
  const all = [...here, ...own.map(({ sessionId }) => sessionId)]
  return [...new Set(all)].slice(0, most)
}

/** The sessions that a proof opens: those of the meeting, then others in which its account is somebody. */
export async function sessionsOfProof(
  parts: MembershipParts,
  proof: HostProof,
  asksAddress: (session: OpenSession) => boolean,
): Promise<HostSession[]> {
  const listed: HostSession[] = []
  for (const sessionId of await candidates(parts, proof)) {
    const session = await parts.sessions.open(sessionId)
    const access = session && (await accessOf(parts, session, proof))
    if (!access) continue
    const { title, scheduledFor, status } = session.state
    const { createdAt } = session.record
    const shown = { sessionId, title, scheduledFor, createdAt, status: status.kind }
    listed.push({ ...shown, ...access, asksAddress: asksAddress(session) })
  }
  return listed
}
