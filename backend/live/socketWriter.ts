import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import type { Outgoing } from './outgoing.ts'

export interface SocketWriter {
  readonly write: (frame: Outgoing) => void
  /** What is written from now to the end of the tick goes out in one piece. */
  readonly hold: () => void
}

/**
 * Writes frames to the stream under a WebSocket: `ws` would frame the same text anew for each of fifteen people, and send
 * head and body apart. Only without compression and without streamed messages, where `ws` writes nothing later than it is
 * told to.
 */
export function socketWriter(socket: WebSocket, stream: Duplex): SocketWriter {
  const uncork = () => stream.uncork()
  return {
    write(frame) {
      if (socket.readyState === socket.OPEN) stream.write(frame.message)
    },
    hold() {
      if (stream.writableCorked > 0) return
      stream.cork()
      process.nextTick(uncork)
    },
  }
}
