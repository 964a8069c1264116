import type { HostProof } from '../identity/hosts/hostProof.ts'
import { settle } from '../identity/hosts/membership.ts'
import type { Joined } from '../identity/people.ts'
import { type HttpParts, identityOf } from './parts.ts'
import { Refused } from './problems.ts'

/** What a host token in a body says; `null` where none was sent. Refused where it is over, unknown or withdrawn. */
export function proofOf({ hosts }: HttpParts, hostToken: string | undefined): HostProof | null {
  if (hostToken === undefined) return null
  const proof = hosts.tokens.read(hostToken)
  if (!proof) throw new Refused('hostRefused')
  return proof
}

/** Makes account and meeting known for somebody who has just taken a seat with a proof, and hands the answer on. */
export async function settled(
  parts: HttpParts,
  { sessionId, proof, by }: { sessionId: string; proof: HostProof | null; by: 'code' | 'invitation' | null },
  joined: Joined,
): Promise<Joined> {
  if (joined?.ok && proof) {
    await settle(identityOf(parts), { sessionId, personId: joined.seat.personId, proof, by })
    // somebody who was here already may have come with another name
    await parts.rooms.peopleChanged(sessionId)
  }
  return joined
}
