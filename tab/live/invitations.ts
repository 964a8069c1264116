import * as z from 'zod/mini'
import type { Invitation } from '../../shared/protocol/rest.ts'
import { invitation } from '../../shared/protocol/rest.ts'
import { type KeyValues, readStored, store } from './storage.ts'

const key = (sessionId: string) => `fallrunde.invitations.${sessionId}`

/** The invitations of a session that was created in this tab: the server keeps only their hashes and cannot show them again. */
export function createInvitations(storage: KeyValues) {
  return {
    of: (sessionId: string): Invitation[] => readStored(storage, key(sessionId), z.array(invitation)) ?? [],
    keep: (sessionId: string, invitations: readonly Invitation[]) => {
      store(storage, key(sessionId), invitations)
    },
  }
}

/** The link of an invitation. The secret is in the fragment, which browsers never send. */
export function invitationLink(origin: string, sessionId: string, secret: string): string {
  return `${origin}/s/${sessionId}#i=${secret}`
}
