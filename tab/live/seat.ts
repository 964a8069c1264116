import * as z from 'zod/mini'
import { type OwnSeat, ownSeat } from '../../shared/protocol/rest.ts'
import { type KeyValues, readStored, store } from './storage.ts'

export interface Seats {
  of(sessionId: string): OwnSeat | undefined
  /** `thisTabOnly`: the example meeting, where several tabs of one browser are several people */
  keep(sessionId: string, seat: OwnSeat, thisTabOnly: boolean): void
  isForTabOnly(sessionId: string): boolean
  /** another tab of this browser has had a seat there for itself only, this one has none */
  isOfOtherTab(sessionId: string): boolean
  forget(sessionId: string): void
}

/** Who this browser is in which session. A seat of this tab goes before one of the browser. */
export function createSeats(places: { readonly lasting: KeyValues; readonly perTab: KeyValues }): Seats {
  const key = (sessionId: string) => `fallrunde.seat.${sessionId}`
  const latestPerTab = 'fallrunde.perTab'
  return {
    of: (sessionId) =>
      readStored(places.perTab, key(sessionId), ownSeat) ?? readStored(places.lasting, key(sessionId), ownSeat),
    keep: (sessionId, seat, thisTabOnly) => {
      store(thisTabOnly ? places.perTab : places.lasting, key(sessionId), seat)
      if (thisTabOnly) store(places.lasting, latestPerTab, sessionId)
    },
    isForTabOnly: (sessionId) => places.perTab.getItem(key(sessionId)) !== null,
    isOfOtherTab: (sessionId) =>
      places.perTab.getItem(key(sessionId)) === null &&
      readStored(places.lasting, latestPerTab, z.string()) === sessionId,
    forget: (sessionId) => {
      for (const place of [places.perTab, places.lasting]) place.removeItem(key(sessionId))
    },
  }
}
