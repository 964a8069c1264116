import type { Profiles } from '../../shared/outcome/outcomePeople.ts'
import { type AgreedContact, agreedContacts } from '../../shared/outcome/personal.ts'
import type { OpenSession } from '../sessions/sessions.ts'
import type { Storage } from '../store/eventStore.ts'

/** The names of a session's people, by their ids. */
export async function profilesOf({ people }: Pick<Storage, 'people'>, sessionId: string): Promise<Profiles> {
  return new Map((await people.people(sessionId)).map((profile) => [profile.id, profile]))
}

/** Those with whom a person has agreed to talk, and their contacts. EXCHANGE-3 */
export async function agreedWith(
  storage: Pick<Storage, 'people'>,
  { id, state }: Pick<OpenSession, 'id' | 'state'>,
  personId: string,
): Promise<AgreedContact[]> {
  return agreedContacts(state, personId, await profilesOf(storage, id), await storage.people.contacts(id))
}
