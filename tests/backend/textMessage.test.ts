import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type WebSocket, WebSocketServer, WebSocket as WsClient } from 'ws'
import { textMessage } from '../../backend/live/textMessage.ts'

const server = createServer()
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })
let toSend: readonly string[] = []

beforeAll(async () => {
  server.on('upgrade', (request, stream, head) => {
    sockets.handleUpgrade(request, stream, head, (socket: WebSocket) => {
      for (const text of toSend) stream.write(textMessage(Buffer.from(text)))
      socket.close()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())

test('a client of another make reads messages of every length as they were written, one after the other', async () => {
  toSend = [0, 1, 125, 126, 127, 65_535, 65_536, 200_000].map(
    (length) => 'ü'.repeat(length / 2) + 'x'.repeat(length % 2),
  )
  const client = new WsClient(`ws://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const received: string[] = []
  client.on('message', (data, isBinary) => received.push(isBinary ? 'binary' : data.toString()))
  await new Promise((resolve) => client.once('close', resolve))
  expect(received).toEqual(toSend)
})
