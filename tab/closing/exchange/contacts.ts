import { type OwnContacts, ownContacts } from '../../../shared/protocol/outcome.ts'
import { ask } from '../../live/browserRequests.ts'
import { type Answer, sessionPath } from '../../live/requests.ts'

const path = (sessionId: string) => `${sessionPath(sessionId)}/me/contacts`

/** How one wants to be reached, and the contacts of those with whom both sides have agreed to talk. */
export function readContacts(sessionId: string, token: string): Promise<Answer<OwnContacts>> {
  return ask(path(sessionId), ownContacts, { token })
}

/** Keeps how one wants to be reached; an empty text deletes it. */
export function changeContact(sessionId: string, token: string, contact: string): Promise<Answer<OwnContacts>> {
  return ask(path(sessionId), ownContacts, { method: 'PATCH', token, body: { contact } })
}
