import type { OwnSeat } from '../shared/protocol/rest.ts'
import { keptPass } from './keptPass.ts'
import type { LiveStore } from './live/liveStore.ts'
import { openSession } from './live/openSession.ts'
import { api, seats, storages } from './services.ts'

/** A page that has not come for its session by then does not come any more. */
const keptMs = 30_000

interface Ahead {
  readonly sessionId: string
  readonly seat: OwnSeat
  readonly store: LiveStore
  readonly expiry: ReturnType<typeof setTimeout>
}

let ahead: Ahead | null = null
/** the page has come for its session: opening it ahead would be a second connection */
let taken = false

/**
 * Connects while the page that will show the session is still on its way; gives the connection. `null` where it is open
 * who one will be.
 */
export function openSessionAhead(sessionId: string): LiveStore | null {
  const seat = seats.of(sessionId)
  if (!seat || ahead || taken || keptPass.of(sessionId) !== null) return null
  const store = openSession(sessionId, seat, api, storages)
  const expiry = setTimeout(() => {
    ahead = null
    store.close()
  }, keptMs)
  ahead = { sessionId, seat, store, expiry }
  return store
}

/** The session of a seat: the one that was opened ahead, once, or a new one. */
export function takeSession(sessionId: string, seat: OwnSeat): LiveStore {
  const kept = ahead
  taken = true
  if (kept?.sessionId !== sessionId || kept.seat.token !== seat.token)
    return openSession(sessionId, seat, api, storages)
  clearTimeout(kept.expiry)
  ahead = null
  return kept.store
}
