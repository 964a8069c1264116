import type { TabSettings } from '../../host/meetingHost.ts'
import { invitationLink } from '../../live/invitations.ts'
import type { RecentSession } from '../../live/recent.ts'
import type { Answer } from '../../live/requests.ts'
import { api, invitations, recent, seats } from '../../services.ts'

/** The sessions that somebody moderates from this browser and that are not over. */
export function ownSessions(): RecentSession[] {
  return recent.list().filter(({ sessionId, role, state }) => {
    const moderates = role === undefined || role === 'moderator'
    return moderates && state !== 'closed' && seats.of(sessionId) !== undefined
  })
}

/** An invitation for participants: the one that was made with the session, where this tab still knows it, or a new one. */
async function secretOf(sessionId: string): Promise<Answer<string>> {
  const known = invitations.of(sessionId).find(({ seat }) => seat.role === 'participant')
  if (known) return { ok: true, value: known.secret }
  const token = seats.of(sessionId)?.token
  if (token === undefined) return { ok: false, code: 'notMember' }
  const minted = await api.mintInvitation(sessionId, token, { role: 'participant' }, false)
  return minted.ok ? { ok: true, value: minted.value.secret } : minted
}

/** The tab of a session: its address holds an invitation, so that everybody in the meeting comes into the same session. */
export async function tabOf(sessionId: string, title: string): Promise<Answer<TabSettings>> {
  const secret = await secretOf(sessionId)
  if (!secret.ok) return secret
  return { ok: true, value: { sessionId, title, address: invitationLink(location.origin, sessionId, secret.value) } }
}
