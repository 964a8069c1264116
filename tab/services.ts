import type { OwnSeat } from '../shared/protocol/rest.ts'
import { createApi } from './live/api.ts'
import { browserSurroundings } from './live/browserSurroundings.ts'
import { createInvitations } from './live/invitations.ts'
import { createRecent } from './live/recent.ts'
import { createSeats } from './live/seat.ts'
import { storageOr } from './live/storage.ts'

export const storages = { lasting: storageOr(() => localStorage), perTab: storageOr(() => sessionStorage) }
export const api = createApi((...request) => fetch(...request))
export const seats = createSeats(storages)
export const recent = createRecent(storages.lasting)
export const invitations = createInvitations(storages.perTab)

/** The seat is kept, and the session is among the recent ones from now on. */
export function takeSeat(sessionId: string, seat: OwnSeat, title: string, isExample = false): void {
  seats.keep(sessionId, seat, isExample)
  if (!isExample) recent.visit(sessionId, title, browserSurroundings.wallClock())
}
