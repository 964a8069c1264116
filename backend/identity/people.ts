import type { Profile } from '../../shared/protocol/frames.ts'
import type { OwnSeat } from '../../shared/protocol/rest.ts'
import { type Refusal, refuse } from '../../shared/session/decision.ts'
import { joinRefusal, type Seat } from '../../shared/session/people.ts'
import { byId } from '../../shared/session/session.ts'
import { forgetInOutcomes } from '../outcome/forgetPerson.ts'
import type { Sessions } from '../sessions/sessions.ts'
import type { Storage } from '../store/eventStore.ts'
import { hashSecret, mintId, mintSecret } from './secrets.ts'

export interface IdentityParts {
  readonly storage: Pick<Storage, 'people'>
  readonly sessions: Pick<Sessions, 'submit' | 'open'>
  /** session time, epoch ms */
  readonly now: number
}

/** What somebody tells of themselves. `function` left out, as older clients do: as it was. */
export interface Told extends Pick<Profile, 'name' | 'organisation'> {
  readonly function?: string | null | undefined
}

/** The profile with what was told now. */
export function profileWith(person: Profile, { name, organisation, function: does }: Told): Profile {
  return { id: person.id, name, organisation, function: does === undefined ? person.function : does }
}

/** `null`: there is no such session. */
export type Joined = { readonly ok: true; readonly seat: OwnSeat } | ({ readonly ok: false } & Refusal) | null

function takeSeat({ sessions }: IdentityParts, sessionId: string, personId: string, seat: Seat) {
  return sessions.submit(sessionId, { by: 'server', id: mintId(), command: { type: 'people.join', personId, seat } })
}

/**
 * Makes somebody new a person of a session, on a seat. A refusal that can be foreseen writes nothing; where others were
 * faster in between, the session decides, and the name goes again. Rejects where `account` is somebody of it already.
 */
export async function joinPerson(
  parts: IdentityParts,
  sessionId: string,
  seat: Seat,
  told: Told,
  account: string | null = null,
): Promise<Joined> {
  const { people } = parts.storage
  const token = mintSecret()
  const personId = mintId()
  const session = await parts.sessions.open(sessionId)
  const refused = session && joinRefusal(session.state, { personId, seat })
  if (!session || refused) return refused ?? null
  const profile = profileWith({ id: personId, name: '', organisation: null, function: null }, told)
  // The name is there before anybody can see the event that needs it.
  await people.addPerson({ ...profile, sessionId, tokenHash: hashSecret(token), createdAt: parts.now, account })
  const outcome = await takeSeat(parts, sessionId, personId, seat)
  if (outcome?.ok) return { ok: true, seat: { personId, token } }
  await people.erasePerson(sessionId, personId)
  return outcome
}

/** Gives a person of the session a further seat, and the name they joined with this time. Nobody loses a seat by it. */
export async function addSeat(
  parts: IdentityParts,
  sessionId: string,
  { person, token }: { readonly person: Profile; readonly token: string },
  seat: Seat,
  told: Told,
): Promise<Joined> {
  const outcome = await takeSeat(parts, sessionId, person.id, seat)
  if (!outcome?.ok) return outcome
  await parts.storage.people.updateProfile(sessionId, profileWith(person, told))
  return { ok: true, seat: { personId: person.id, token } }
}

/** A new token for a moderator who lost the device; the bearer of the moderator's invitation asks for it. */
export async function returnAsModerator(parts: IdentityParts, sessionId: string, personId: string): Promise<Joined> {
  const session = await parts.sessions.open(sessionId)
  if (!session) return null
  const person = byId(session.state.people, personId)
  if (!person?.moderator || person.removed) return refuse('unknownPerson')
  const token = mintSecret()
  await parts.storage.people.addToken(sessionId, personId, hashSecret(token))
  return { ok: true, seat: { personId, token } }
}

type ErasingParts = IdentityParts & { readonly storage: Pick<Storage, 'outcomes'> }

/**
 * Deletes a person's name, contact and tokens, also from released outcomes, and takes them out of the session. What they said stays, without a name.
 * Never refused: the right to be forgotten does not depend on being the last moderator.
 */
export async function erasePerson(parts: ErasingParts, sessionId: string, personId: string): Promise<void> {
  // while somebody still has their token they can ask again: killed in between, no name is left for good
  await forgetInOutcomes(parts.storage.outcomes, sessionId, personId)
  await parts.storage.people.erasePerson(sessionId, personId)
  const command = { type: 'people.remove' as const, personId }
  await parts.sessions.submit(sessionId, { by: 'server', id: mintId(), command })
}
