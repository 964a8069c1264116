import * as z from 'zod/mini'
import { secret } from '../../shared/protocol/fields.ts'
import { id } from '../../shared/session/ids.ts'
import { readStored, store } from '../live/storage.ts'
import { passOf, routeOf } from '../routes.ts'
import { storages } from '../services.ts'

const key = 'fallrunde.tabInvitation'
const schema = z.object({ sessionId: id, secret })
export type TabInvitation = z.infer<typeof schema>

/** With what this page was opened; `undefined`: loaded again. The storage is that of all frames in one window. */
let opened: TabInvitation | null | undefined

/**
 * Keeps the invitation with which a tab of a host was opened: it proves its meeting as long as the tab lives, and leaves
 * the address at once. An address without one is that of a page that was loaded again; but a tab with a code, or one that
 * is being set up, has none, and what a tab of another meeting has left in the same window proves nothing of its own.
 */
export function keepTabInvitation(path: string, fragment: string): void {
  const [route, pass] = [routeOf(path), passOf(fragment)]
  if ('sessionId' in route && pass?.key === 'i') {
    opened = { sessionId: route.sessionId, secret: pass.value }
    store(storages.perTab, key, opened)
  } else if (pass || route.page === 'tabSetUp') {
    opened = null
    storages.perTab.removeItem(key)
  }
}

/** The invitation with which this tab was opened. */
export function tabInvitation(): TabInvitation | undefined {
  if (opened !== undefined) return opened ?? undefined
  return readStored(storages.perTab, key, schema)
}
