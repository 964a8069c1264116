import * as z from 'zod/mini'
import { secret } from '../../shared/protocol/fields.ts'
import { id } from '../../shared/session/ids.ts'
import { readStored, store } from '../live/storage.ts'
import { passOf, routeOf } from '../routes.ts'
import { storages } from '../services.ts'

const key = 'fallrunde.tabInvitation'
const schema = z.object({ sessionId: id, secret })
export type TabInvitation = z.infer<typeof schema>

/**
 * Keeps the invitation with which a tab of a host was opened: it proves its meeting as long as the tab lives, and leaves
 * the address at once. An address without one is that of a page that was loaded again.
 */
export function keepTabInvitation(path: string, fragment: string): void {
  const [route, pass] = [routeOf(path), passOf(fragment)]
  if (!('sessionId' in route) || pass?.key !== 'i') return
  store(storages.perTab, key, { sessionId: route.sessionId, secret: pass.value })
}

/** The invitation with which this tab was opened. */
export function tabInvitation(): TabInvitation | undefined {
  return readStored(storages.perTab, key, schema)
}
