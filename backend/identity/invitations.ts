import { limits } from '../../shared/protocol/limits.ts'
import { type Refusal, refuse } from '../../shared/session/decision.ts'
import type { Seat } from '../../shared/session/people.ts'
import type { InvitationRecord, Storage } from '../store/eventStore.ts'
import { hashSecret, mintSecret, sameHash } from './secrets.ts'

type People = Pick<Storage, 'people'>

function caseOf(seat: Seat): string | null {
  return seat.role === 'presenter' ? seat.caseId : null
}

function seatOf({ role, caseId }: InvitationRecord): Seat {
  if (role !== 'presenter') return { role }
  if (caseId === null) throw new Error('an invitation of a presenter without a case')
  return { role, caseId }
}

/** Makes an invitation to a seat; resolves with its secret, which nobody can read again. `now`: epoch ms. */
export async function mintInvitation({ people }: People, sessionId: string, seat: Seat, now: number): Promise<string> {
  const secret = mintSecret()
  await people.addInvitation({
    sessionId,
    secretHash: hashSecret(secret),
    role: seat.role,
    caseId: caseOf(seat),
    createdAt: now,
  })
  return secret
}

/** Like {@link mintInvitation}, within the number a session may have; the links of the same seat may stop working. */
export async function mintFurtherInvitation(
  storage: People,
  sessionId: string,
  { seat, revokeOthers }: { readonly seat: Seat; readonly revokeOthers: boolean },
  now: number,
): Promise<{ readonly ok: true; readonly secret: string } | ({ readonly ok: false } & Refusal)> {
  if (revokeOthers) await storage.people.revokeInvitations(sessionId, seat.role, caseOf(seat))
  const count = await storage.people.countInvitations(sessionId)
  if (count >= limits.invitations) return refuse('invalid', { field: 'revokeOthers', limit: limits.invitations })
  return { ok: true, secret: await mintInvitation(storage, sessionId, seat, now) }
}

/** The seat that a secret invites to; `null` alike for a wrong secret and for a session that does not exist. */
export async function seatOfInvitation({ people }: People, sessionId: string, secret: string): Promise<Seat | null> {
  const hash = hashSecret(secret)
  const found = await people.invitationBySecret(sessionId, hash)
  return found && sameHash(found.secretHash, hash) ? seatOf(found) : null
}
