import { limits } from '../../shared/protocol/limits.ts'
import { byId } from '../../shared/session/session.ts'
import type { OpenSession, Sessions } from '../sessions/sessions.ts'
import type { Storage } from '../store/eventStore.ts'
import { hashSecret, mintSecret } from './secrets.ts'

type Passes = Pick<Storage, 'passes'>

/** Somebody who may read the released outcome of this session, as a person of it; they may do nothing in it. */
export interface Holder {
  readonly personId: string
  readonly session: OpenSession
}

/**
 * Makes a pass for a person; resolves with its secret, which nobody can read again, once it is kept. `mail`: the id of
 * the mail in which it will stand, `null` for one that its person asks for. Older ones go on, up to a number. PASS-2
 */
export async function mintPass(
  { passes }: Passes,
  { sessionId, personId }: { readonly sessionId: string; readonly personId: string },
  mail: string | null,
): Promise<string> {
  const secret = mintSecret()
  await passes.add({ sessionId, personId, hash: hashSecret(secret), mail }, limits.passes)
  return secret
}

/** Whose pass it is; `null` alike for no session, a wrong secret and somebody who was taken out of it. PASS-1 */
export async function holderOfPass(
  { storage, sessions }: { readonly storage: Passes; readonly sessions: Pick<Sessions, 'open'> },
  sessionId: string,
  secret: string,
): Promise<Holder | null> {
  const personId = await storage.passes.personByPass(sessionId, hashSecret(secret))
  const session = personId === null ? null : await sessions.open(sessionId)
  if (personId === null || !session || byId(session.state.people, personId)?.removed !== false) return null
  return { personId, session }
}
