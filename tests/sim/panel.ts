import type { ServerFrame } from '../../shared/protocol/frames.ts'
import type { Command } from '../../shared/session/commands.ts'
import type { Api } from '../../tab/live/api.ts'
import { createLiveStore } from '../../tab/live/createLiveStore.ts'
import type { LiveStore } from '../../tab/live/liveStore.ts'
import { emptyReplica, Gap, type Replica, receive } from '../../tab/live/replica.ts'
import { forgetfulStorage, type KeyValues } from '../../tab/live/storage.ts'
import type { Surroundings } from '../../tab/live/surroundings.ts'
import type { Transport } from '../../tab/live/transport.ts'
import type { Network } from './network.ts'
import { simulatedSockets, simulatedStreams } from './transports.ts'

type Happening = Parameters<Parameters<Surroundings['onChange']>[0]>[0]

export interface PanelParts {
  readonly name: string
  readonly sessionId: string
  readonly personId: string
  readonly network: Network
  readonly lasting: KeyValues
  readonly epoch: number
  /** how wrong (ms) the clock of this device is */
  readonly skewMs: number
  readonly newId: () => string
  readonly acknowledged: (id: string, seq: number) => void
  /** where a planted bug sits between the network and the panel */
  readonly between: (transport: Transport) => Transport
}

/** A tab with the real live store, and beside it a replica that is told the same frames, to look into. */
export class Panel {
  live: LiveStore
  replica: Replica
  /** id of the command given last */
  lastId = ''
  readonly parts: PanelParts
  readonly #perTab = forgetfulStorage()
  readonly #listeners = new Set<(change: Happening) => void>()
  #hidden = false
  #online = true

  constructor(parts: PanelParts) {
    this.parts = parts
    this.replica = emptyReplica(parts.personId)
    this.live = this.#open()
  }

  /** The page begins anew, with nothing but what its storages kept. */
  reload(): void {
    this.live.close()
    this.replica = emptyReplica(this.parts.personId)
    this.live = this.#open()
  }

  happens(change: Happening): void {
    if (change === 'hidden' || change === 'shown') this.#hidden = change === 'hidden'
    else this.#online = change === 'online'
    for (const listener of this.#listeners) listener(change)
  }

  act(command: Command): boolean {
    return this.live.act(command) === null
  }

  #open(): LiveStore {
    const { network, personId, sessionId, between } = this.parts
    const ticket = (): ReturnType<Api['ticket']> =>
      new Promise((resolve) => {
        network.request(
          (server) => server.ticket(personId),
          (got) =>
            resolve(
              got === undefined
                ? { ok: false, code: 'unreachable' }
                : { ok: true, value: { ticket: got, expiresInSeconds: 30 } },
            ),
        )
      })
    return createLiveStore({
      sessionId,
      seat: { personId, token: 'unused' },
      world: this.#surroundings(),
      api: { ticket },
      transports: {
        webSocket: this.#watched(between(simulatedSockets(network))),
        http: this.#watched(between(simulatedStreams(network, personId))),
      },
      storages: { lasting: this.parts.lasting, perTab: this.#perTab },
      client: 'simulation',
    })
  }

  #watched(transport: Transport): Transport {
    return {
      kind: transport.kind,
      open: (opening, listener) =>
        transport.open(opening, {
          closed: () => listener.closed(),
          frame: (frame) => {
            this.#watch(frame)
            listener.frame(frame)
          },
        }),
    }
  }

  #watch(frame: ServerFrame): void {
    if (frame.type === 'done') this.parts.acknowledged(frame.id, frame.seq)
    try {
      this.replica = receive(this.replica, frame)
    } catch (missing) {
      if (!(missing instanceof Gap)) throw missing
    }
  }

  #surroundings(): Surroundings {
    const { network, epoch, skewMs, newId } = this.parts
    const { timeline, random } = network
    return {
      ticks: () => timeline.now,
      wallClock: () => epoch + timeline.now + skewMs,
      after: (ms, call) => timeline.after(ms, call),
      random: () => random.next(),
      newId: () => {
        this.lastId = newId()
        return this.lastId
      },
      isHidden: () => this.#hidden,
      isOnline: () => this.#online,
      onChange: (call) => {
        this.#listeners.add(call)
        return () => this.#listeners.delete(call)
      },
    }
  }
}
