/** The measure: a raw `ws` server that sends what it gets to everybody in the same room. No rules, nothing kept. */
import { type WebSocket, WebSocketServer } from 'ws'
import { reportUsage } from './usage.ts'

const rooms = new Map<string, Set<WebSocket>>()
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
server.on('connection', (socket, request) => {
  const room = rooms.get(request.url ?? '') ?? new Set()
  rooms.set(request.url ?? '', room.add(socket))
  socket.on('message', (data) => {
    const text = data.toString()
    for (const other of room) other.send(text)
    socket.send('{"type":"done"}')
  })
})
server.on('listening', () => {
  const address = server.address()
  process.send?.({ url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` })
})
reportUsage()
