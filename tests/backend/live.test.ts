import { once } from 'node:events'
import { expect, onTestFinished, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { Meeting } from './support/meeting.ts'
import { card, Panel } from './support/panel.ts'
import { testServer } from './support/testServer.ts'

/** How an upgrade is answered: 101 or the status of the refusal. */
function upgradeStatus(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/live`, { headers })
    socket.once('open', () => {
      socket.terminate()
      resolve(101)
    })
    socket.once('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0)
      socket.terminate()
    })
    socket.on('error', (error) => (socket.readyState === WebSocket.CLOSED ? reject(error) : undefined))
  })
}

test('WIRE-1: an upgrade needs the origin of this server', async () => {
  const proxied = await testServer({ env: { PUBLIC_URL: 'https://runde.example.org', HOST: '127.0.0.1' } })
  const { localUrl } = proxied.running
  expect(await upgradeStatus(localUrl, { origin: 'https://runde.example.org' })).toBe(101)
  expect(await upgradeStatus(localUrl, { origin: 'http://runde.example.org' })).toBe(403)
  const local = await testServer()
  const port = new URL(local.url).port
  expect(await upgradeStatus(local.url, { origin: local.url })).toBe(101)
  expect(await upgradeStatus(local.url, { origin: `https://127.0.0.1:${port}` })).toBe(101)
  expect(await upgradeStatus(local.url, {})).toBe(403)
  expect(await upgradeStatus(local.url, { origin: 'null' })).toBe(403)
  expect(await upgradeStatus(local.url, { origin: 'https://evil.example' })).toBe(403)
  expect(await upgradeStatus(local.url, { origin: `http://127.0.0.1:${Number(port) + 1}` })).toBe(403)
  expect(await upgradeStatus(local.url, { origin: `file://127.0.0.1:${port}` })).toBe(403)
})

test('WIRE-2: a ticket opens one connection of one session, within 30 seconds', async () => {
  let ticks = 0
  const server = await testServer({ monotonic: () => ticks })
  const [meeting, other] = [await Meeting.create(server.url), await Meeting.create(server.url)]
  const byeFor = async (session: string, ticket: string) => {
    const panel = await Panel.connect(server.url)
    panel.hello(session, ticket)
    const { code } = await panel.first('bye')
    expect(await panel.closed()).toBe(1008)
    return code
  }
  const used = await meeting.ticket(meeting.moderator)
  const panel = await Panel.connect(server.url)
  panel.hello(meeting.id, used)
  expect((await panel.first('welcome')).you).toBe(meeting.moderator.personId)
  expect(await byeFor(meeting.id, used)).toBe('badTicket')
  expect(await byeFor(other.id, await meeting.ticket(meeting.moderator))).toBe('badTicket')
  expect(await byeFor(meeting.id, 'never-given')).toBe('badTicket')
  const late = await meeting.ticket(meeting.moderator)
  ticks += 30_001
  expect(await byeFor(meeting.id, late)).toBe('badTicket')
})

test('WIRE-3: an older tab is told to reload', async () => {
  const server = await testServer()
  const panel = await Panel.connect(server.url)
  panel.send({ type: 'hello', wire: 0, sessionId: 'of an older form' })
  expect((await panel.first('bye')).code).toBe('outdated')
})

test('WIRE-4: what is committed reaches everybody, events before the answer', async () => {
  const server = await testServer()
  const meeting = await Meeting.create(server.url)
  const [sender, reader] = [await meeting.open(meeting.moderator), await meeting.open(await meeting.join('Bo'))]
  const done = await sender.do('c1', card('n1'))
  expect(done).toMatchObject({ type: 'done', id: 'c1' })
  const order = sender.frames.map(({ type }) => type)
  expect(order.lastIndexOf('events')).toBeLessThan(order.indexOf('done'))
  const seen = await reader.first('events', ({ events }) => events.some(({ command }) => command === 'c1'))
  expect(seen.events.at(-1)).toMatchObject({
    by: meeting.moderator.personId,
    event: { type: 'note.added', noteId: 'n1' },
  })
})

test('WIRE-5: resume brings exactly the missing events, or the whole state', async () => {
  const server = await testServer()
  const meeting = await Meeting.create(server.url)
  const seat = await meeting.join('Bo')
  const panel = await meeting.open(seat)
  const { seq, session } = await panel.first('welcome')
  expect(session?.title).toBe('Quartiere im Dialog')
  panel.socket.terminate()
  for (let n = 1; n <= 5; n += 1) await meeting.command(meeting.moderator, `c${n}`, card(`n${n}`))
  const again = await (await meeting.open(seat, seq)).first('welcome')
  expect(again.session).toBeNull()
  expect(again.events?.map((envelope) => envelope.seq)).toEqual([1, 2, 3, 4, 5].map((n) => seq + n))
  expect(again.seq).toBe(seq + 5)
  const upToDate = await (await meeting.open(seat, again.seq)).first('welcome')
  expect(upToDate).toMatchObject({ session: null, events: [], seq: again.seq })
  const ahead = await (await meeting.open(seat, 9_999)).first('welcome')
  expect(ahead.session?.notes).toHaveLength(5)
})

test('WIRE-6: the same command five times, over reconnects and a restart, is one event with one answer', async () => {
  const server = await testServer()
  const meeting = await Meeting.create(server.url)
  const seqs: unknown[] = []
  const panel = await meeting.open(meeting.moderator)
  for (const _ of [1, 2]) seqs.push(await panel.do('same', card('n1')))
  panel.socket.terminate()
  seqs.push(await (await meeting.open(meeting.moderator)).do('same', card('n1')))
  await server.stop()
  await server.start()
  const moved = meeting.at(server.url)
  const last = await moved.open(moved.moderator)
  seqs.push(await last.do('same', card('n1')))
  const byHttp = await moved.command(moved.moderator, 'same', card('n1'))
  expect(new Set(seqs.map((done) => JSON.stringify(done))).size).toBe(1)
  expect(byHttp.body).toEqual({ seq: (seqs[0] as { seq: number }).seq })
  const log = await server.running.sessions.eventsAfter(meeting.id, 0)
  expect(log.filter(({ command }) => command === 'same')).toHaveLength(1)
})

test('WIRE-7: two moderators who press next at once advance once', async () => {
  const server = await testServer()
  const meeting = await Meeting.create(server.url)
  const second = await meeting.join('Bo', 'moderator')
  const panels = [await meeting.open(meeting.moderator), await meeting.open(second)]
  await panels[0]?.do('start', { type: 'timer.start' })
  const answers = await Promise.all(
    panels.map((panel, index) => panel.do(`next${index}`, { type: 'timer.next', whileCurrent: 'welcome' })),
  )
  expect(answers.map(({ type }) => type).sort()).toEqual(['done', 'refused'])
  expect(answers.find(({ type }) => type === 'refused')).toMatchObject({ code: 'stepMoved' })
})

test('PEOPLE-6: a participant takes over after 60 s without a moderator, until one returns', async () => {
  const server = await testServer()
  const meeting = await Meeting.create(server.url)
  const moderator = await meeting.open(meeting.moderator)
  const bo = await meeting.join('Bo')
  const panel = await meeting.open(bo)
  expect(await panel.do('early', { type: 'people.takeOver' })).toMatchObject({ code: 'moderatorHere' })
  const away = panel.first('presence', ({ presence }) => presence.moderatorsAwaySince === server.clock.at)
  moderator.socket.terminate()
  await away
  server.clock.at += 59_000
  expect(await panel.do('soon', { type: 'people.takeOver' })).toMatchObject({ detail: { seconds: 1 } })
  server.clock.at += 1_000
  expect(await panel.do('now', { type: 'people.takeOver' })).toMatchObject({ type: 'done' })
  const day = { method: 'PATCH', token: bo.token, body: { until: null } }
  expect((await meeting.ask('/retention', day)).body).toMatchObject({ code: 'notModerator' })
  await meeting.open(meeting.moderator)
  await panel.first('events', ({ events }) => events.some(({ event }) => event.type === 'people.moderatorReturned'))
  await panel.first('presence', ({ presence }) => presence.moderatorsAwaySince === null)
})

test('WIRE-8: two tabs of one person are one person, hidden only when both are', async () => {
  const server = await testServer()
  const meeting = await Meeting.create(server.url)
  const watcher = await meeting.open(meeting.moderator)
  const bo = await meeting.join('Bo')
  const [one, two] = [await meeting.open(bo), await meeting.open(bo)]
  const here = [meeting.moderator.personId, bo.personId]
  one.send({ type: 'presence', hidden: true })
  two.send({ type: 'presence', hidden: true })
  const hidden = await watcher.first('presence', ({ presence }) => presence.hidden.length > 0)
  expect(hidden.presence).toMatchObject({ here, hidden: [bo.personId] })
  two.socket.terminate()
  one.send({ type: 'presence', hidden: false })
  await watcher.until(() => {
    const last = watcher.frames.at(-1)
    return last?.type === 'presence' && last.presence.hidden.length === 0 ? true : undefined
  })
  one.socket.terminate()
  const gone = await watcher.first(
    'presence',
    ({ presence }) => presence.here.length === 1 && watcher.frames.length > 5,
  )
  expect(gone.presence.here).toEqual([meeting.moderator.personId])
})

test('WIRE-9: the sixth panel of a person ends the oldest', async () => {
  const server = await testServer()
  const meeting = await Meeting.create(server.url)
  const panels: Panel[] = []
  for (let n = 0; n < 6; n += 1) panels.push(await meeting.open(meeting.moderator))
  expect((await panels[0]?.first('bye'))?.code).toBe('tooManySockets')
  expect(panels.slice(1).every(({ closeCode }) => closeCode === null)).toBe(true)
})

test('WIRE-10: more than 20 commands at once are refused as too fast, and taken again later', async () => {
  let ticks = 0
  const server = await testServer({ monotonic: () => ticks })
  const meeting = await Meeting.create(server.url)
  const panel = await meeting.open(meeting.moderator)
  const many = Array.from({ length: 21 }, (_, n) => panel.do(`c${n}`, card(`n${n}`)))
  const answers = await Promise.all(many)
  expect(answers.slice(0, 20).every(({ type }) => type === 'done')).toBe(true)
  expect(answers[20]).toMatchObject({ type: 'refused', code: 'tooFast' })
  ticks += 200
  expect(await panel.do('c20', card('n20'))).toMatchObject({ type: 'done' })
})

test('WIRE-11: a command without the agreed form is refused with field and reason, and the link stays', async () => {
  const server = await testServer()
  const meeting = await Meeting.create(server.url)
  const panel = await meeting.open(meeting.moderator)
  expect(await panel.do('long', card('n1', 'ä'.repeat(2_001)))).toMatchObject({
    code: 'tooLong',
    detail: { field: 'command.text', limit: 2_000 },
  })
  expect(await panel.do('what', { type: 'note.fly' } as never)).toMatchObject({ code: 'invalid' })
  expect(await panel.do('fine', card('n1'))).toMatchObject({ type: 'done' })
})

test('WIRE-12: who is removed hears it and is gone; a new name is told to all', async () => {
  const server = await testServer()
  const meeting = await Meeting.create(server.url)
  const bo = await meeting.join('Bo')
  const [moderator, panel] = [await meeting.open(meeting.moderator), await meeting.open(bo)]
  await meeting.ask('/me', { method: 'PATCH', token: bo.token, body: { name: 'Bodo', organisation: null } })
  const named = await moderator.first('people', ({ people }) => people.some(({ name }) => name === 'Bodo'))
  expect(named.people).toHaveLength(2)
  await moderator.do('out', { type: 'people.remove', personId: bo.personId })
  expect((await panel.first('bye')).code).toBe('removed')
  expect((await meeting.ask('/me', { token: bo.token })).status).toBe(404)
})

test('WIRE-13: a server that stops says so, closes with 1012, and has kept all that it confirmed', async () => {
  const server = await testServer()
  const meeting = await Meeting.create(server.url)
  const panel = await meeting.open(meeting.moderator)
  for (let n = 0; n < 15; n += 1) panel.send({ type: 'do', id: `c${n}`, command: card(`n${n}`) })
  await panel.first('events')
  await server.stop()
  expect(await panel.closed()).toBe(1012)
  expect(panel.frames.at(-1)).toEqual({ type: 'bye', code: 'restarting' })
  await server.start()
  const log = await server.running.sessions.eventsAfter(meeting.id, 0)
  const confirmed = panel.frames.flatMap((frame) => (frame.type === 'done' ? [frame.id] : []))
  expect(confirmed).not.toHaveLength(0)
  expect(log.map(({ command }) => command)).toEqual(expect.arrayContaining(confirmed))
})

test('WIRE-21: a link without a hello, and one that has fallen silent, are ended', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  const server = await testServer()
  onTestFinished(() => void vi.useRealTimers())
  const meeting = await Meeting.create(server.url)
  const [live, mute] = [await meeting.open(meeting.moderator), await Panel.connect(server.url)]
  const ticket = await meeting.ticket(await meeting.join('Bo'))
  const silent = new WebSocket(`${server.url.replace('http', 'ws')}/live`, { origin: server.url, autoPong: false })
  const hello = { type: 'hello', wire: 1, session: meeting.id, lastSeq: null, client: 'silent' }
  silent.once('open', () => silent.send(JSON.stringify({ ...hello, ticket })))
  await live.first('presence', ({ presence }) => presence.here.length === 2)
  vi.advanceTimersByTime(10_000)
  expect((await mute.first('bye')).code).toBe('badFrame')
  const pinged = [once(live.socket, 'ping'), once(silent, 'ping')]
  vi.advanceTimersByTime(20_000)
  await Promise.all(pinged)
  // the pong has arrived once something sent after it is answered
  await live.do('after-pong', card('n1'))
  const cutOff = once(silent, 'close')
  vi.advanceTimersByTime(30_000)
  await cutOff
  expect(live.closeCode).toBeNull()
})
