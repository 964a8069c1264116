import { type ServerFrame, serverFrame, wireVersion } from '../../shared/protocol/frames.ts'
import type { Link, LinkListener, Transport } from './transport.ts'

/** Reads a frame of the server; `undefined` for what is none. */
export function readFrame(text: unknown): ServerFrame | undefined {
  if (typeof text !== 'string') return undefined
  try {
    const read = serverFrame.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

/** `null` where the browser refuses at once, as some guarded ones do, instead of failing later. */
function socketTo(url: string): WebSocket | null {
  try {
    return new WebSocket(url)
  } catch {
    return null
  }
}

function failed(listener: LinkListener): Link {
  let over = false
  queueMicrotask(() => {
    if (!over) listener.closed()
  })
  return {
    send() {},
    close() {
      over = true
    },
  }
}

/** The wire over a WebSocket at `url`. An unreadable frame ends the connection: the next one begins from what is known. */
export function webSocketTransport(url: string): Transport {
  return {
    kind: 'webSocket',
    open(opening, listener) {
      const socket = socketTo(url)
      if (!socket) return failed(listener)
      let over = false
      const end = () => {
        if (over) return
        over = true
        socket.close()
        listener.closed()
      }
      socket.onopen = () => socket.send(JSON.stringify({ type: 'hello', wire: wireVersion, ...opening }))
      socket.onclose = end
      socket.onerror = end
      socket.onmessage = ({ data }) => {
        if (over) return
        const frame = readFrame(data)
        if (frame) listener.frame(frame)
        else end()
      }
      return {
        send(frame) {
          if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame))
        },
        close() {
          over = true
          socket.close()
        },
      }
    },
  }
}
