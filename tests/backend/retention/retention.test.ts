import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { invitationView } from '../../../shared/protocol/rest.ts'
import { receipt, receiptAnswer, retentionView } from '../../../shared/protocol/retention.ts'
import { Meeting } from '../support/meeting.ts'
import { card } from '../support/panel.ts'
import { metricsToken, valuesOf } from '../support/scrape.ts'
import { type TestServer, testServer } from '../support/testServer.ts'

const dayMs = 24 * 60 * 60 * 1000
const env = { RETENTION_DAYS: '60', RETENTION_CONTACT_DAYS: '20', METRICS_TOKEN: metricsToken }
const counts = { people: 3, cases: 1, cards: 1, agreements: 1 }

/** A meeting that is over: two people who gave their contacts, a card, an agreement, a released outcome. */
async function scene() {
  const server = await testServer({ env })
  const meeting = await Meeting.create(server.url)
  const [bo, cem] = [await meeting.join('Bo Brandstetter'), await meeting.join('Cem')]
  await meeting.command(meeting.moderator, 'start', { type: 'timer.start' })
  await meeting.command(bo, 'c1', card('n1', 'Streubesitz'))
  const agreement = { noteId: 'v', caseId: null, sourceId: null, text: 'Bo lädt ein', people: [], others: '' }
  await meeting.command(bo, 'c2', { type: 'agreement.add', ...agreement, until: '2026-12-04' })
  await meeting.command(meeting.moderator, 'end', { type: 'session.close', whileCurrent: 'welcome' })
  const release = { whileRevision: 0, whileVersion: 0 }
  await meeting.ask('/outcome/release', { token: meeting.moderator.token, body: release })
  const say = (contact: string) => meeting.ask('/me/contacts', { method: 'PATCH', token: bo.token, body: { contact } })
  await say('bo@lindenau.example')
  return { server, meeting, bo, cem, end: server.clock.at }
}
type Scene = Awaited<ReturnType<typeof scene>>

/** The server starts again on this day after the end, and with that looks what is to go. */
async function onDay({ server, meeting, end }: Scene, day: number): Promise<Meeting> {
  server.clock.at = end + day * dayMs
  await server.stop()
  await server.start({ env })
  return meeting.at(server.url)
}

/** Everything in any table, also of parts of the product that came after this test, in which one of these texts stands. */
function leftIn({ dataDir }: TestServer, texts: readonly string[]): string[] {
  const database = new DatabaseSync(join(dataDir, 'fallrunde.sqlite'), { readOnly: true })
  const tables = database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all()
  const found = tables.flatMap(({ name }) => {
    const rows = JSON.stringify(database.prepare(`SELECT * FROM "${name}"`).all())
    return texts.filter((text) => rows.includes(text)).map((text) => `${name}: ${text}`)
  })
  database.close()
  return found
}

const texts = (all: Scene) => [all.meeting.id, 'Streubesitz', 'Brandstetter', 'bo@lindenau', 'Quartiere im Dialog']
const view = async (meeting: Meeting, token: string) =>
  retentionView.parse((await meeting.ask('/retention', { token })).body)

test('RETAIN-2: contacts go first, then everything, and a receipt with counts is left', async () => {
  const all = await scene()
  const { server, bo } = all
  const { token } = all.meeting.moderator
  const early = await view(all.meeting, bo.token)
  expect((await all.meeting.ask('/receipt', { token })).body).toEqual({ receipt: null })
  expect(early).toMatchObject({ until: null, offering: false, mayChange: false })
  expect([early.deletesAt, early.contactsUntil]).toEqual([all.end + 60 * dayMs, all.end + 20 * dayMs])

  let meeting = await onDay(all, 19)
  expect(leftIn(server, ['bo@lindenau'])).toEqual(['people: bo@lindenau'])
  meeting = await onDay(all, 21)
  expect(leftIn(server, ['bo@lindenau'])).toEqual([])
  expect((await view(meeting, token)).contactsUntil).toBeNull()
  const late = { method: 'PATCH', token: bo.token, body: { contact: 'bo@neu.example' } }
  expect((await meeting.ask('/me/contacts', late)).body).toMatchObject({ code: 'contactsGone' })
  expect((await meeting.ask('/outcome', { token })).status).toBe(200)

  meeting = await onDay(all, 47)
  expect((await view(meeting, token)).offering).toBe(true)
  meeting = await onDay(all, 60)
  expect(leftIn(server, texts(all))).toEqual([])
  expect((await meeting.ask('/retention', { token })).status).toBe(404)
  const readWith = async (bearer?: string) =>
    receiptAnswer.parse((await meeting.ask('/receipt', bearer ? { token: bearer } : {})).body).receipt
  const left = await readWith(token)
  expect(left).toEqual({ deletedAt: server.clock.at, reason: 'date', counts })
  expect(await readWith(meeting.secretOf('moderator'))).toEqual(left)
  expect([await readWith(bo.token), await readWith()]).toEqual([0, 1].map(() => ({ ...left, counts: null })))
  const value = await valuesOf(server)
  expect(value('fallrunde_sessions_deleted_total{reason="date"}')).toBe(1)
})

test('RETAIN-3: a server that was off in the last days offers the files first, and deletes days later', async () => {
  const all = await scene()
  let meeting = await onDay(all, 200)
  const { token } = meeting.moderator
  const offered = await view(meeting, token)
  expect([offered.offering, offered.deletesAt]).toEqual([true, all.server.clock.at + 3 * dayMs])
  meeting = await onDay(all, 202)
  expect((await meeting.ask('/outcome', { token })).status).toBe(200)
  meeting = await onDay(all, 203)
  expect((await meeting.ask('/receipt', { token })).body).toMatchObject({ receipt: { reason: 'date' } })
})

test('RETAIN-4: who leads chooses the day, within limits, and everybody sees it', async () => {
  const all = await scene()
  const { meeting, bo, server } = all
  const choose = (until: string | null, token = meeting.moderator.token) =>
    meeting.ask('/retention', { method: 'PATCH', token, body: { until } })
  expect((await choose('2026-12-04', bo.token)).body).toMatchObject({ code: 'notModerator' })
  for (const day of ['2026-03-11', '2028-03-09', '1999-01-01'])
    expect((await choose(day)).body).toMatchObject({ code: 'dayOutOfRange' })
  expect((await choose('31.12.2026')).status).toBe(400)
  const chosen = retentionView.parse((await choose('2026-12-04')).body)
  expect(chosen).toMatchObject({ until: '2026-12-04', deletesAt: Date.UTC(2026, 11, 4, 21), mayChange: true })
  const secret = meeting.secretOf('participant')
  const invited = invitationView.parse((await meeting.ask('/invitation', { body: { secret } })).body)
  expect(invited.deletesAt).toBe(chosen.deletesAt)
  const page = await fetch(`${server.url}/api/sessions/${meeting.id}/outcome/1/html`, {
    headers: { authorization: `Bearer ${bo.token}` },
  })
  expect(await page.text()).toContain('04.12.2026')
  // soon: the page on which it is chosen offers the files at once
  expect((await choose('2026-03-12')).body).toMatchObject({ offering: true })
  expect((await choose(null)).body).toMatchObject({ until: null, offering: false })
})

test('RETAIN-5: who leads deletes everything at once, and nothing but counts is left', async () => {
  const all = await scene()
  const { meeting, bo, server } = all
  const panel = await meeting.open(bo)
  const remove = (token: string, body: object = { confirmed: true }) => meeting.ask('/deletion', { token, body })
  expect((await remove(bo.token)).body).toMatchObject({ code: 'notModerator' })
  expect((await remove(meeting.moderator.token, {})).status).toBe(400)
  const done = await remove(meeting.moderator.token)
  expect(receipt.parse(done.body)).toEqual({ deletedAt: server.clock.at, reason: 'moderator', counts })
  await panel.closed()
  expect(panel.frames.at(-1)).toMatchObject({ type: 'bye', code: 'removed' })
  expect((await remove(meeting.moderator.token)).status).toBe(404)
  await server.stop()
  expect(leftIn(server, texts(all))).toEqual([])
})

test('RETAIN-5: a running Fallberatung is not deleted, a draft is', async () => {
  const server = await testServer({ env })
  const meeting = await Meeting.create(server.url)
  const remove = (of: Meeting) => of.ask('/deletion', { token: of.moderator.token, body: { confirmed: true } })
  await meeting.command(meeting.moderator, 'start', { type: 'timer.start' })
  expect((await remove(meeting)).body).toMatchObject({ code: 'notClosed' })
  expect((await remove(await Meeting.create(server.url))).status).toBe(200)
})

test('RETAIN-5: what cannot be read any more is deleted when its date has come, and keeps nothing else from it', async () => {
  const all = await scene()
  const other = await Meeting.create(all.server.url)
  const damage = () => {
    const database = new DatabaseSync(join(all.server.dataDir, 'fallrunde.sqlite'))
    database.prepare(`UPDATE events SET event = '{' WHERE session = ? AND seq > 1`).run(all.meeting.id)
    database.close()
  }
  damage()
  for (const day of [21, 47]) await onDay(all, day)
  const meeting = await onDay(all, 60)
  const { token } = meeting.moderator
  expect((await meeting.ask('/receipt', { token })).body).toMatchObject({ receipt: { reason: 'date', counts: null } })
  expect((await other.at(all.server.url).ask('/receipt')).body).toMatchObject({ receipt: { reason: 'date' } })
})
