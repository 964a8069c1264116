import type { OwnSeat } from '../../shared/protocol/rest.ts'
import type { Api } from './api.ts'
import { browserSurroundings } from './browserSurroundings.ts'
import { createLiveStore, type LiveNeeds } from './createLiveStore.ts'
import { httpTransport } from './httpTransport.ts'
import type { LiveStore } from './liveStore.ts'
import { webSocketTransport } from './webSocketTransport.ts'

/** Opens the live connection of a session from this browser. */
export function openSession(sessionId: string, seat: OwnSeat, api: Api, storages: LiveNeeds['storages']): LiveStore {
  const socketUrl = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/live`
  return createLiveStore({
    sessionId,
    seat,
    api,
    storages,
    world: browserSurroundings,
    transports: { webSocket: webSocketTransport(socketUrl), http: httpTransport(api, seat.token) },
    client: 'tab 0.1',
  })
}
