import { createHmac, randomBytes } from 'node:crypto'

/** A key for the pseudonyms of one session: 256 bit, base64url. */
export function newPseudonymKey(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * The name under which an anonymous card is logged: the same for the same person and card, so that its author can edit
 * it; different for every card, so that two cards of one person cannot be linked. Without the key (the session is over)
 * nobody is the author of anything: every call gives another name.
 */
export function pseudonym(key: string | null, personId: string, noteId: string): string {
  if (key === null) return randomBytes(16).toString('base64url')
  return createHmac('sha256', key).update(`${personId} ${noteId}`).digest('base64url').slice(0, 22)
}
