import type { Link as ServerLink } from '../../backend/live/link.ts'
import { Outgoing } from '../../backend/live/outgoing.ts'
import { wireVersion } from '../../shared/protocol/frames.ts'
import { limits } from '../../shared/protocol/limits.ts'
import { silentStreamMs } from '../../tab/live/httpTransport.ts'
import type { LinkListener, Transport } from '../../tab/live/transport.ts'
import type { Network } from './network.ts'
import { requests } from './requests.ts'
import type { ServerSocket } from './serverProcess.ts'
import { Wire } from './wire.ts'

type Handler = (...given: unknown[]) => void

/** A WebSocket whose cable is simulated: the real `Connection` sits at the server's end. */
export function simulatedSockets(network: Network): Transport {
  return {
    kind: 'webSocket',
    open(opening, listener) {
      const handlers = new Map<string, Handler>()
      const wire = new Wire(network, listener, () => handlers.get('close')?.())
      const socket: ServerSocket = {
        bufferedAmount: 0,
        on: (name, call) => handlers.set(name, call as Handler),
        send: (bytes) => wire.down(bytes),
        close: () => wire.endedByServer(),
        terminate: () => wire.endedByServer(),
      }
      const say = (frame: object) => handlers.get('message')?.(Buffer.from(JSON.stringify(frame)), false)
      wire.up(() => {
        wire.server = network.server()
        if (!wire.server || network.socketsBlocked) return wire.closeForPanel()
        wire.server.accept(socket)
        say({ type: 'hello', wire: wireVersion, ...opening })
      })
      return { send: (frame) => wire.up(() => say(frame)), close: () => wire.leftByPanel() }
    },
  }
}

/** Server-sent events one way, requests the other, as `httpTransport` does it; the stream enters the real rooms. */
export function simulatedStreams(network: Network, personId: string): Transport {
  return {
    kind: 'http',
    open(opening, listener) {
      const wire: Wire = new Wire(
        network,
        noticingSilence(network, listener, (): Wire => wire),
        () => wire.server?.leave(stream),
      )
      const stream: ServerLink = {
        kind: 'stream',
        personId,
        hidden: false,
        send: (frame) => wire.down(frame.bytes),
        hold: () => undefined,
        end(code) {
          wire.down(new Outgoing({ type: 'bye', code }).bytes)
          wire.endedByServer()
          wire.server?.leave(stream)
        },
      }
      wire.up(() => {
        wire.server = network.server()
        if (wire.server?.redeem(opening.ticket) !== personId) return wire.closeForPanel()
        wire.server.stream(stream, opening.lastSeq)
        beat(network, wire)
      })
      return { send: requests(network, wire, personId), close: () => wire.leftByPanel() }
    },
  }
}

const nothingNew = new Outgoing({ type: 'events', events: [] })

/** As `EventStream` beats. */
function beat(network: Network, wire: Wire): void {
  network.timeline.after(limits.heartbeatSeconds * 1_000, () => {
    if (wire.over) return
    wire.down(nothingNew.bytes)
    beat(network, wire)
  })
}

/** As `httpTransport` notices that a stream has died; answers to requests are no sign of its life. */
function noticingSilence(network: Network, listener: LinkListener, wire: () => Wire): LinkListener {
  let cancel = network.timeline.after(silentStreamMs, () => wire().closed())
  return {
    closed() {
      cancel()
      listener.closed()
    },
    frame(frame) {
      if (frame.type !== 'done' && frame.type !== 'refused' && frame.type !== 'pong') {
        cancel()
        cancel = network.timeline.after(silentStreamMs, () => wire().closed())
      }
      listener.frame(frame)
    },
  }
}
