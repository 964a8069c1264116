import { limits } from '../../../shared/protocol/limits.ts'
import type { Seat } from '../../../shared/session/people.ts'
import { byId } from '../../../shared/session/session.ts'
import type { Storage } from '../../store/eventStore.ts'
import type { Brought } from '../../store/hostStore.ts'
import { addSeat, type IdentityParts, type Joined, joinPerson, type Told } from '../people.ts'
import { hashSecret, mintSecret } from '../secrets.ts'
import type { HostProof } from './hostProof.ts'

export interface MembershipParts extends IdentityParts {
  readonly storage: Pick<Storage, 'people' | 'hosts' | 'outcomes'>
}

/** The person of the session that a proof is of, with the name they gave; `null` where they are nobody in it. */
export async function personOfProof({ storage }: MembershipParts, sessionId: string, { account }: HostProof) {
  const personId = account && (await storage.hosts.personOf(sessionId, account))
  if (!personId) return null
  const people = await storage.people.people(sessionId)
  return people.find(({ id }) => id === personId) ?? null
}

/** The same person on another device: a token of their own there, and the seat they come for. */
async function joinAgain(
  parts: MembershipParts,
  sessionId: string,
  proof: HostProof,
  seat: Seat,
  told: Told,
): Promise<Joined | undefined> {
  const person = await personOfProof(parts, sessionId, proof)
  if (!person) return undefined
  const token = mintSecret()
  const joined = await addSeat(parts, sessionId, { person, token }, seat, told)
  if (joined?.ok) await parts.storage.people.addToken(sessionId, person.id, hashSecret(token))
  return joined
}

/**
 * Takes a seat of a session for whoever a host vouches for: the person they are in it already, or somebody new. Without a
 * proof, or for a guest, always somebody new.
 */
export async function joinProven(
  parts: MembershipParts,
  sessionId: string,
  proof: HostProof | null,
  seat: Seat,
  told: Told,
): Promise<Joined> {
  if (!proof?.account) return joinPerson(parts, sessionId, seat, told)
  const again = await joinAgain(parts, sessionId, proof, seat, told)
  if (again !== undefined) return again
  try {
    return await joinPerson(parts, sessionId, seat, told, proof.account)
  } catch (error) {
    // Another device of theirs was quicker: the store makes nobody of an account that is somebody.
    const quicker = await joinAgain(parts, sessionId, proof, seat, told)
    if (quicker === undefined) throw error
    return quicker
  }
}

interface Arrival {
  readonly sessionId: string
  readonly personId: string
  readonly proof: HostProof
  /** what let them in; `null` where the meeting or the account itself did */
  readonly by: 'code' | 'invitation' | null
}

/**
 * After somebody has taken a seat with a proof: their account is known as them from now on, and the session is found in
 * the meeting they are in. Only who moderates brings it there for good; what a code or an invitation brought ends with it.
 */
export async function settle(
  { storage, sessions, now }: MembershipParts,
  { sessionId, personId, proof, by }: Arrival,
): Promise<void> {
  const { account, meeting } = proof
  if (account) await storage.hosts.addAccount({ sessionId, personId, account })
  const session = await sessions.open(sessionId)
  const moderates = session && byId(session.state.people, personId)?.moderator
  const brought: Brought | null = moderates ? 'led' : by
  if (!session || !meeting || !brought) return
  await storage.hosts.bind({ sessionId, meeting, brought, at: now }, limits.hosts.meetingsOfSession)
}
