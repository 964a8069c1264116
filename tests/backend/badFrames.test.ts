import { expect, test } from 'vitest'
import { limits } from '../../shared/protocol/limits.ts'
import { Meeting } from './support/meeting.ts'
import { card, type Panel } from './support/panel.ts'
import { seeded, seedOfRun } from './support/random.ts'
import { testServer } from './support/testServer.ts'

const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`

const named: readonly (readonly [string, string | Buffer, number])[] = [
  ['not JSON', 'hello', 1008],
  ['no frame', '{"type":"what"}', 1008],
  ['a second hello', '{"type":"hello","wire":1,"session":"a","ticket":"b","lastSeq":null,"client":""}', 1008],
  ['__proto__', '{"__proto__":{"type":"ping","at":1}}', 1008],
  ['deep JSON', deep, 1008],
  ['null', 'null', 1008],
  ['a command without an id', '{"type":"do","command":{"type":"timer.start"}}', 1008],
  ['binary', Buffer.from('{"type":"ping","at":1}'), 1008],
  ['over-long', `"${'x'.repeat(limits.frameBytes)}"`, 1009],
]

test.each(named)('WIRE-14: %s ends only the link that sent it', async (_name, frame, code) => {
  const server = await testServer()
  const meeting = await Meeting.create(server.url)
  const [good, bad] = [await meeting.open(meeting.moderator), await meeting.open(await meeting.join('Bo'))]
  bad.socket.send(frame)
  expect(await bad.closed()).toBe(code)
  expect(bad.frames.at(-1)).toEqual(code === 1008 ? { type: 'bye', code: 'badFrame' } : bad.frames.at(-1))
  expect(await good.do('c1', card('n1'))).toMatchObject({ type: 'done' })
  expect(good.closeCode).toBeNull()
})

test('WIRE-14: bad UTF-8 is closed with 1007', async () => {
  const server = await testServer()
  const meeting = await Meeting.create(server.url)
  const [good, bad] = [await meeting.open(meeting.moderator), await meeting.open(await meeting.join('Bo'))]
  bad.socket.send(Buffer.from([0x22, 0xc3, 0x28, 0x22]), { binary: false })
  expect(await bad.closed()).toBe(1007)
  expect(await good.do('c1', card('n1'))).toMatchObject({ type: 'done' })
})

const sound = JSON.stringify({ type: 'do', id: 'fuzz', command: card('n1') })

/** A sound frame with some of its characters changed, doubled or left out. */
function damaged(random: () => number): string {
  const characters = [...sound]
  for (let n = 0; n <= random() * 6; n += 1) {
    const at = Math.floor(random() * characters.length)
    const other = String.fromCharCode(Math.floor(random() * (random() < 0.5 ? 128 : 65_536)))
    characters.splice(at, Math.floor(random() * 3), ...(random() < 0.5 ? [other] : [other, characters[at] ?? '']))
  }
  return characters.join('')
}

/** Sends damaged frames until the server ends the link, or all were sent; then it has answered or said goodbye to each. */
async function harass(bad: Panel, random: () => number): Promise<void> {
  for (let n = 0; n < 100; n += 1) bad.send(damaged(random))
  bad.send('the end')
  expect([1007, 1008, 1009]).toContain(await bad.closed())
}

test('WIRE-15: thousands of damaged frames leave the process and the others undisturbed', async () => {
  const random = seeded(seedOfRun())
  const server = await testServer()
  const meeting = await Meeting.create(server.url)
  const [good, seat] = [await meeting.open(meeting.moderator), await meeting.join('Bo')]
  for (let link = 0; link < 40; link += 1) await harass(await meeting.open(seat), random)
  expect(await good.do('c1', card('n-after'))).toMatchObject({ type: 'done' })
  expect(good.closeCode).toBeNull()
})
