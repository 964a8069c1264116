import type { TeamsProofBody } from '../../../shared/protocol/hosts.ts'
import type { Storage } from '../../store/eventStore.ts'
import { type HostProof, meetingKey, type ProofRead, refuseProof } from '../hosts/hostProof.ts'
import { seatOfInvitation } from '../invitations.ts'
import { hashSecret } from '../secrets.ts'

const guest: HostProof = { host: 'teams', account: null, meeting: null, role: null, name: null }

type People = Pick<Storage, 'people'>
type Invitation = NonNullable<TeamsProofBody['invitation']>

/**
 * Adds to what a token proved the meeting in whose tab an invitation stands. No token of Teams names a meeting; the secret
 * that the tab was set up with is what everybody there has in common, through all its occurrences. Without a token: a guest.
 * Refused where the invitation is none, or has been revoked.
 */
export async function withTab(
  storage: People,
  { sessionId, secret }: Invitation,
  person: HostProof = guest,
): Promise<ProofRead> {
  if (!(await seatOfInvitation(storage, sessionId, secret))) return refuseProof('invitation')
  return { ok: true, proof: { ...person, meeting: meetingKey('teams', hashSecret(secret)) } }
}
