import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import type { Outgoing } from './outgoing.ts'

/**
 * Writes frames to the stream under a WebSocket: `ws` would frame the same text anew for each of fifteen people, and send
 * head and body apart. What a tick has for one person, the events and the answer to a command, is one write.
 * Only without compression and without streamed messages, where `ws` writes nothing later than it is told to.
 */
export function socketWriter(socket: WebSocket, stream: Duplex): (frame: Outgoing) => void {
  const uncork = () => stream.uncork()
  return (frame) => {
    if (socket.readyState !== socket.OPEN) return
    if (stream.writableCorked === 0) {
      stream.cork()
      process.nextTick(uncork)
    }
    stream.write(frame.message)
  }
}
