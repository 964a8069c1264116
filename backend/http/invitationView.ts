import type { Profile } from '../../shared/protocol/frames.ts'
import type { InvitationView } from '../../shared/protocol/rest.ts'
import type { Seat } from '../../shared/session/people.ts'
import { byId } from '../../shared/session/session.ts'
import { standingNow } from '../retention/keeping.ts'
import type { OpenSession } from '../sessions/sessions.ts'
import { sendsMail } from './addressRouter.ts'
import type { HttpParts } from './parts.ts'

async function absentModerators({ storage, rooms }: HttpParts, { id, state }: OpenSession): Promise<Profile[]> {
  const profiles = await storage.people.people(id)
  return profiles.filter((profile) => {
    const person = byId(state.people, profile.id)
    return person?.moderator && !person.removed && !rooms.isHere(id, profile.id)
  })
}

/** What an invitation to this seat tells before joining. */
export async function viewOf(parts: HttpParts, open: OpenSession, seat: Seat): Promise<InvitationView> {
  const { title, topic, scheduledFor, status, cases } = open.state
  const known = seat.role === 'presenter' ? byId(cases, seat.caseId) : undefined
  return {
    title,
    topic,
    scheduledFor,
    status: status.kind,
    seat,
    caseName: known ? `${known.municipality}, ${known.quarter}` : null,
    retentionDays: parts.config.retentionDays,
    deletesAt: (await standingNow(parts, open)).deletesAt,
    asksAddress: sendsMail(parts, open),
    absentModerators: seat.role === 'moderator' ? await absentModerators(parts, open) : [],
  }
}
