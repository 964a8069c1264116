import type { Profile } from '../../shared/protocol/frames.ts'
import { byId } from '../../shared/session/session.ts'
import type { OpenSession, Sessions } from '../sessions/sessions.ts'
import type { Storage } from '../store/eventStore.ts'
import { hashSecret } from './secrets.ts'

/** Somebody who has proved to be a person of this session, and the session as it stands. */
export interface Bearer {
  readonly person: Profile
  readonly token: string
  readonly session: OpenSession
}

/**
 * The person behind a token; `null` alike for no session, a wrong token and somebody who was taken out of it. The same
 * look-up is made in each case, so that the answer's time does not tell them apart.
 */
export async function bearerOf(
  { storage, sessions }: { readonly storage: Pick<Storage, 'people'>; readonly sessions: Pick<Sessions, 'open'> },
  sessionId: string,
  token: string,
): Promise<Bearer | null> {
  const person = await storage.people.personByToken(sessionId, hashSecret(token))
  const session = person && (await sessions.open(sessionId))
  if (!session || byId(session.state.people, person.id)?.removed !== false) return null
  return { person, token, session }
}
