import { createConnection } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { Meeting } from './support/meeting.ts'
import { metricsToken, valuesOf } from './support/scrape.ts'
import { testServer } from './support/testServer.ts'

/** A masked text frame of a client (RFC 6455) with a mask of zeros. */
function maskedFrame(text: string): Buffer {
  const payload = Buffer.from(text)
  const header = Buffer.from([0x81, 0x80 | 126, payload.length >> 8, payload.length & 255, 0, 0, 0, 0])
  return Buffer.concat([header, payload])
}

/** Somebody who joins by hand and, once welcomed, never reads again. Resolves when welcomed; `ended` when cut off. */
function whoNeverReads(url: string, hello: string): Promise<{ readonly ended: Promise<void> }> {
  const { host, port } = new URL(url)
  const socket = createConnection(Number(port), '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  const ended = new Promise<void>((resolve) => {
    socket.on('close', () => resolve())
    socket.on('error', () => resolve())
  })
  const key = Buffer.alloc(16).toString('base64')
  socket.write(
    `GET /live HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${url}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`,
  )
  return new Promise((resolve) => {
    socket.once('data', () => socket.write(maskedFrame(hello)))
    socket.on('data', (chunk) => {
      if (!chunk.includes('"welcome"')) return
      socket.pause()
      resolve({ ended })
    })
  })
}

test('WIRE-16, METRICS-5: a reader that does not keep up is dropped, alone, and counted', async () => {
  const server = await testServer({ env: { METRICS_TOKEN: metricsToken } })
  const meeting = await Meeting.create(server.url)
  const reader = await meeting.open(meeting.moderator)
  const bo = await meeting.join('Bo')
  const ticket = await meeting.ticket(bo)
  const hello = { type: 'hello', wire: 1, session: meeting.id, ticket, lastSeq: null, client: 'slow' }
  await whoNeverReads(server.url, JSON.stringify(hello))
  await reader.first('presence', ({ presence }) => presence.here.length === 2)
  const gone = () => {
    const last = reader.frames.findLast((frame) => frame.type === 'presence')
    return last?.type === 'presence' && last.presence.here.length === 1
  }
  const text = 'ü'.repeat(19_900)
  let revision = 0
  for (; revision < 1_000 && !gone(); revision += 1) {
    const command = { type: 'closing.write' as const, text: `${text} ${revision}`, whileRevision: revision }
    const by = meeting.moderator.personId
    await server.running.sessions.submit(meeting.id, { by, id: `w${revision}`, command })
  }
  expect(gone()).toBe(true)
  expect(server.log.some((line) => line.includes('"tooSlow"'))).toBe(true)
  expect((await valuesOf(server))('fallrunde_goodbyes_total{transport="socket",code="tooSlow"}')).toBe(1)
  await reader.until(() =>
    reader.events.filter(({ command }) => /^w\d/.test(command)).length === revision ? true : undefined,
  )
  expect(reader.closeCode).toBeNull()
})
