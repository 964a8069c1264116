import { expect, test } from 'vitest'
import { readConfig } from '../../backend/config.ts'
import { measuredEvents } from '../../backend/metrics/measuredEvents.ts'
import { Metrics } from '../../backend/metrics/metrics.ts'
import { openSqlite } from '../../backend/store/sqlite/openSqlite.ts'
import { limits } from '../../shared/protocol/limits.ts'
import type { OwnSeat } from '../../shared/protocol/rest.ts'
import { ask, Meeting, someSession } from './support/meeting.ts'
import { card, Panel } from './support/panel.ts'
import { scrape, metricsToken as token, valuesOf } from './support/scrape.ts'
import { testServer } from './support/testServer.ts'

const env = { METRICS_TOKEN: token }

/** Opens an event stream; resolves when its answer has begun. */
async function openStream(meeting: Meeting, seat: OwnSeat): Promise<AbortController> {
  const aborted = new AbortController()
  const path = `/api/sessions/${meeting.id}/stream?ticket=${await meeting.ticket(seat)}&client=test`
  await fetch(`${meeting.url}${path}`, { signal: aborted.signal })
  return aborted
}

function requests(method: string, route: string, status: string): string {
  return `fallrunde_http_requests_total{method="${method}",route="${route}",status="${status}"}`
}

test('METRICS-1: events on the disk, the time of commits, and commands by outcome, whichever way they came', async () => {
  const server = await testServer({ env })
  const meeting = await Meeting.create(server.url)
  const bo = await meeting.join('Bo')
  const panel = await meeting.open(bo)
  await panel.do('c1', card('n1'))
  await panel.do('c2', { type: 'timer.start' })
  await panel.do('c3', { type: 'note.add' } as never)
  await meeting.command(bo, 'c4', card('n2'))
  await meeting.command(bo, 'c5', { type: 'timer.start' })

  const value = await valuesOf(server)
  const { length } = await server.running.sessions.eventsAfter(meeting.id, 0)
  expect(value('fallrunde_events_appended_total')).toBe(length)
  expect(value('fallrunde_commit_duration_seconds_count')).toBeGreaterThanOrEqual(4)
  expect(value('fallrunde_commit_duration_seconds_sum')).toBeGreaterThan(0)
  expect(value('fallrunde_commit_failures_total')).toBe(0)
  expect(value('fallrunde_commands_total{outcome="ok"}')).toBe(2)
  expect(value('fallrunde_commands_total{outcome="notModerator"}')).toBe(2)
  expect(value('fallrunde_commands_total{outcome="invalid"}')).toBe(1)
})

test('METRICS-2: connections by transport, sessions that are open, and sessions by status are as they are now', async () => {
  const server = await testServer({ env })
  const meeting = await Meeting.create(server.url)
  const other = await Meeting.create(server.url)
  await other.command(other.moderator, 'c1', { type: 'timer.start' })
  const [bo, cem] = [await meeting.join('Bo'), await meeting.join('Cem')]
  const [panel, ofCem] = [await meeting.open(meeting.moderator), await meeting.open(cem)]
  await openStream(meeting, bo)

  const before = await valuesOf(server)
  expect(before('fallrunde_connections{transport="socket"}')).toBe(2)
  expect(before('fallrunde_connections{transport="stream"}')).toBe(1)
  expect(before('fallrunde_rooms')).toBe(1)
  expect(before('fallrunde_sessions{status="draft"}')).toBe(1)
  expect(before('fallrunde_sessions{status="live"}')).toBe(1)
  expect(before('fallrunde_sessions{status="closed"}')).toBe(0)

  panel.frames.length = 0
  ofCem.socket.close()
  await panel.first('presence', ({ presence }) => presence.here.length === 2)
  const after = await valuesOf(server)
  expect(after('fallrunde_connections{transport="socket"}')).toBe(1)
  expect(after('fallrunde_connections{transport="stream"}')).toBe(1)
})

test('METRICS-3: requests by the pattern of their route and the class of the status', async () => {
  const server = await testServer({ env })
  const meeting = await Meeting.create(server.url)
  await meeting.ask('/people', { body: { secret: 'A'.repeat(32), name: 'Eve', organisation: null, returnAs: null } })
  await meeting.ask('/stream?ticket=unknown-unknown-unknown')
  await ask(server.url, '/nothing')
  const panel = await meeting.open(meeting.moderator)
  const stream = await openStream(meeting, await meeting.join('Bo'))
  await panel.first('presence', ({ presence }) => presence.here.length === 2)
  panel.frames.length = 0
  stream.abort()
  await panel.first('presence', ({ presence }) => presence.here.length === 1)
  const value = await valuesOf(server)
  expect(value(requests('POST', '/api/sessions', '2xx'))).toBe(1)
  expect(value(requests('POST', '/api/sessions/:id/people', '2xx'))).toBe(1)
  expect(value(requests('POST', '/api/sessions/:id/people', '4xx'))).toBe(1)
  expect(value(requests('GET', '/api/sessions/:id/stream', '2xx'))).toBe(1)
  expect(value(requests('GET', '/api/sessions/:id/stream', '4xx'))).toBe(1)
  expect(value(requests('GET', 'other', '4xx'))).toBe(1)
})

test('METRICS-4: what a limit refuses is counted by limit, and too many commands as commands', async () => {
  const many = { most: 50, seconds: 60 }
  const rates = {
    creations: { most: 1, seconds: 60 },
    joins: many,
    wrongSecretsOfNet: many,
    wrongSecretsOfSession: many,
  }
  const server = await testServer({ env, rates, monotonic: () => 0 })
  const meeting = await Meeting.create(server.url)
  await ask(server.url, '/sessions', { body: someSession })
  for (let n = 0; n < limits.wrongCodes.net.free + 3; n += 1)
    await ask(server.url, '/code/invitation', { body: { code: 'KTR-7MX' } })
  const panel = await meeting.open(meeting.moderator)
  for (let n = 0; n < limits.commands.burst + 1; n += 1) await panel.do(`c${n}`, card(`n${n}`))
  const value = await valuesOf(server)
  expect(value('fallrunde_limit_refusals_total{limit="creations"}')).toBe(1)
  expect(value('fallrunde_limit_refusals_total{limit="joins"}')).toBe(0)
  expect(value('fallrunde_limit_refusals_total{limit="wrongCodes"}')).toBe(2)
  expect(value('fallrunde_commands_total{outcome="tooFast"}')).toBe(1)
})

test('METRICS-5: connections that the server ends are counted by why', async () => {
  const server = await testServer({ env })
  const meeting = await Meeting.create(server.url)
  const intruder = await Panel.connect(server.url)
  intruder.hello(meeting.id, 'A'.repeat(32))
  await intruder.closed()
  const panels: Panel[] = []
  for (let n = 0; n <= limits.socketsPerPerson; n += 1) panels.push(await meeting.open(meeting.moderator))
  await panels[0]?.closed()
  const value = await valuesOf(server)
  expect(value('fallrunde_goodbyes_total{transport="socket",code="badTicket"}')).toBe(1)
  expect(value('fallrunde_goodbyes_total{transport="socket",code="tooManySockets"}')).toBe(1)
  expect(value('fallrunde_goodbyes_total{transport="socket",code="tooSlow"}')).toBe(0)
  expect(value('fallrunde_goodbyes_total{transport="stream",code="tooSlow"}')).toBe(0)
})

test('METRICS-6: a commit that fails is counted, and its command as not saved', async () => {
  const server = await testServer({ env })
  const meeting = await Meeting.create(server.url)
  const storage = openSqlite({ dataDir: server.dataDir })
  const events = { ...measuredEvents(storage.events, new Metrics()), append: () => Promise.reject(new Error('full')) }
  await server.stop()
  await server.start({ env, storage: { ...storage, events } })
  const moved = meeting.at(server.url)
  expect(await moved.command(meeting.moderator, 'c1', card('n1'))).toMatchObject({ status: 503 })
  const value = await valuesOf(server)
  expect(value('fallrunde_commit_failures_total')).toBe(1)
  expect(value('fallrunde_events_appended_total')).toBe(0)
  expect(value('fallrunde_commands_total{outcome="notSaved"}')).toBe(1)
})

test('METRICS-7: the process is observed: the delay of its event loop, its memory', async () => {
  const value = await valuesOf(await testServer({ env }))
  expect(value('nodejs_eventloop_lag_p99_seconds')).toBeDefined()
  expect(value('process_resident_memory_bytes')).toBeGreaterThan(1_000_000)
})

test('METRICS-8: no id, name, text, secret or path is in them', async () => {
  const server = await testServer({ env })
  const meeting = await Meeting.create(server.url)
  const bo = await meeting.join('Bo Brandstetter')
  const panel = await meeting.open(bo)
  await panel.do('c1', card('n1', 'Vertraulich'))
  await fetch(`${server.url}/Brandstetter`)
  await fetch(`${server.url}/s/${meeting.id}`, { method: 'PURGE' })
  const { body } = await scrape(server.url)
  const words = ['Brandstetter', 'Lindwurm', 'Vertraulich', 'PURGE', meeting.id, meeting.code, bo.personId, bo.token]
  const secrets = meeting.invitations.map(({ secret }) => secret)
  for (const word of [...words, ...secrets, token]) expect(body).not.toContain(word)
})

test('METRICS-9: who has the token reads them; for anybody else, and without a token, there is no such page', async () => {
  const { url } = await testServer({ env })
  expect(await scrape(url)).toMatchObject({ status: 200, type: expect.stringContaining('text/plain; version=0.0.4') })
  for (const wrong of ['', `Bearer ${token.slice(1)}`, `Bearer ${token}x`, `Basic ${token}`])
    expect((await scrape(url, wrong)).status, wrong).toBe(404)
  const without = await testServer()
  expect((await scrape(without.url)).status).toBe(404)
  expect((await scrape(without.url, 'Bearer ')).status).toBe(404)
})

test.each([
  ['short', token.slice(1)],
  ['one key held down', 'a'.repeat(64)],
  ['a pattern', 'abc'.repeat(12)],
  ['two words', `${token} ${token}`],
])('METRICS-10: the server does not start on a weak token: %s', (_why, weak) => {
  const problem =
    'METRICS_TOKEN must be 32 to 100 random letters, digits, - or _, such as `openssl rand -hex 32` gives.'
  expect(readConfig({ METRICS_TOKEN: weak })).toEqual({ ok: false, problems: [problem] })
  expect(readConfig(env)).toMatchObject({ ok: true, config: { metricsToken: token } })
})
