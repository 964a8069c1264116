import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { limits } from '../../shared/protocol/limits.ts'
import { Connection } from './connection.ts'
import type { LiveParts } from './liveParts.ts'
import { isKnownOrigin } from './origin.ts'
import { socketWriter } from './socketWriter.ts'

export interface SocketServer {
  /** Ends what is still open, without a word. */
  terminate(): void
  /** Takes no more connections. */
  refuseNew(): void
}

type Fault = '403 Forbidden' | '404 Not Found' | '503 Service Unavailable'

function faultOf({ url, headers }: IncomingMessage, publicUrl: string | null): Fault | undefined {
  if (url?.split('?')[0] !== '/live') return '404 Not Found'
  return isKnownOrigin(headers, publicUrl) ? undefined : '403 Forbidden'
}

function refuseUpgrade(socket: Duplex, status: Fault): void {
  socket.once('error', () => socket.destroy())
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/**
 * Pings answered by the browser itself, not by JavaScript: a hidden panel's timers are slow, its socket is not. Who has
 * not answered until the next one is gone.
 */
function keepAlive(sockets: ReadonlySet<WebSocket>): NodeJS.Timeout {
  const silent = new WeakSet<WebSocket>()
  const beat = () => {
    for (const socket of sockets) {
      if (silent.has(socket)) {
        socket.terminate()
        continue
      }
      silent.add(socket)
      socket.once('pong', () => silent.delete(socket))
      socket.ping()
    }
  }
  return setInterval(beat, limits.heartbeatSeconds * 1000).unref()
}

function accept(opened: WebSocket, stream: Duplex, parts: LiveParts): void {
  new Connection(opened, socketWriter(opened, stream), parts)
}

/** Serves WebSockets at `/live` of an HTTP server, to pages of this server only. */
export function serveSockets(server: Server, parts: LiveParts, publicUrl: string | null): SocketServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.frameBytes, perMessageDeflate: false })
  const beating = keepAlive(sockets.clients)
  let isOpen = true

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const status = isOpen ? faultOf(request, publicUrl) : '503 Service Unavailable'
    if (status) refuseUpgrade(socket, status)
    else sockets.handleUpgrade(request, socket, head, (opened) => accept(opened, socket, parts))
  })

  return {
    refuseNew() {
      isOpen = false
    },
    terminate() {
      clearInterval(beating)
      for (const socket of sockets.clients) socket.terminate()
    },
  }
}
