import * as z from 'zod/mini'
import { createdSession } from '../../../shared/protocol/rest.ts'
import { readStored, store } from '../../live/storage.ts'
import { storages } from '../../services.ts'
import { storedDraft } from './useDraft.ts'
import type { Made } from './useShownInvitations.ts'

type Kept = Pick<Made, 'created' | 'draft'>

const key = (sessionId: string) => `fallrunde.created.${sessionId}`
const kept = z.object({ created: createdSession, draft: storedDraft })
/** also where the browser's storage is full */
const inThisPage = new Map<string, Kept>()
const inAddress = /#created=([\w-]{1,64})$/

/** What was created in this tab, so that „Back" from the panel leads to its invitations. */
export const keptCreated = {
  keep: (made: Kept) => {
    inThisPage.set(made.created.sessionId, made)
    store(storages.perTab, key(made.created.sessionId), made)
  },
  fragment: ({ created }: Kept) => `#created=${created.sessionId}`,
  /** what an address of {@link keptCreated.fragment} means */
  at: (address: string): Kept | undefined => {
    const [, sessionId] = inAddress.exec(address) ?? []
    if (sessionId === undefined) return undefined
    return inThisPage.get(sessionId) ?? readStored(storages.perTab, key(sessionId), kept)
  },
}
