import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { type OutcomeView, outcomeFormats, outcomeView, ownContacts } from '../../../shared/protocol/outcome.ts'
import type { OwnSeat } from '../../../shared/protocol/rest.ts'
import { Meeting } from '../support/meeting.ts'
import { card } from '../support/panel.ts'
import { type TestServer, testServer } from '../support/testServer.ts'

interface Scene {
  readonly server: TestServer
  readonly meeting: Meeting
  readonly bo: OwnSeat
  readonly pia: OwnSeat
}

/** A meeting that has begun, with a card of Bo's, and Pia who keeps the minutes. */
async function scene(): Promise<Scene> {
  const server = await testServer({ env: { ORGANISER_NAME: 'Regionalforum' } })
  const meeting = await Meeting.create(server.url)
  const bo = await meeting.join('Bo Brandstetter')
  const pia = await meeting.join('Pia Protokoll', 'minuteTaker')
  await meeting.command(meeting.moderator, 'start', { type: 'timer.start' })
  await meeting.command(bo, 'c1', card('n1', 'Streubesitz'))
  return { server, meeting, bo, pia }
}

async function close({ meeting }: Scene): Promise<void> {
  await meeting.command(meeting.moderator, 'close', { type: 'session.close', whileCurrent: 'welcome' })
}

async function show({ meeting }: Scene, seat: OwnSeat): Promise<OutcomeView> {
  return outcomeView.parse((await meeting.ask('/outcome', { token: seat.token })).body)
}

const edit = (text: string | null, whileRevision: number) => ({
  whileRevision,
  edits: [{ key: 'card:n1', text }],
  reset: [],
})

test('OUTCOME-1: everybody of the session reads it, nobody else', async () => {
  const all = await scene()
  const view = await show(all, all.bo)
  expect(view).toMatchObject({ state: 'draft', revision: 0, released: null, versions: [], pending: [] })
  expect([view.mayEdit, view.mayRelease]).toEqual([false, false])
  expect(view.draft.head).toMatchObject({ organiser: 'Regionalforum', title: { text: 'Quartiere im Dialog' } })
  expect((await all.meeting.ask('/outcome')).status).toBe(404)
})

test('OUTCOME-2: who leads or keeps the minutes edits it, others do not, and a stale edit is refused', async () => {
  const all = await scene()
  const patch = (seat: OwnSeat, body: object) =>
    all.meeting.ask('/outcome', { method: 'PATCH', token: seat.token, body })
  expect((await patch(all.bo, edit('x', 0))).body).toMatchObject({ code: 'notYours' })
  expect((await patch(all.pia, edit('Viele Eigentümer', 0))).body).toMatchObject({ revision: 1 })
  expect((await patch(all.meeting.moderator, edit('Anders', 0))).body).toMatchObject({ code: 'textMoved' })
  expect((await patch(all.pia, { ...edit('x', 1), edits: [{ key: 'card:../n1', text: 'x' }] })).status).toBe(400)
  const { draft } = await show(all, all.meeting.moderator)
  expect(draft.general[0]?.cards[0]).toMatchObject({ text: 'Viele Eigentümer', edited: true })
  const asked = { key: 'card:n1', original: 'Streubesitz' }
  expect((await show(all, all.pia)).edited).toEqual([{ ...asked, leftOut: false }])
  expect((await show(all, all.bo)).edited).toEqual([])
  const without = outcomeView.parse((await patch(all.pia, edit(null, 1))).body)
  expect([without.draft.general, without.edited]).toEqual([[], [{ ...asked, leftOut: true }]])
  const reset = await patch(all.pia, { whileRevision: 2, edits: [], reset: ['card:n1'] })
  expect(outcomeView.parse(reset.body).draft.general[0]?.cards[0]).toMatchObject({ text: 'Streubesitz', edited: false })
})

test('OUTCOME-2: an edited text is as long as in the meeting; the title is one line that is there', async () => {
  const { meeting } = await scene()
  const { token } = meeting.moderator
  const patch = async (key: string, text: string | null) => {
    const body = { whileRevision: 0, edits: [{ key, text }], reset: [] }
    return (await meeting.ask('/outcome', { method: 'PATCH', token, body })).body
  }
  const field = 'edits.0.text'
  for (const nothing of [null, '', ' \u200b']) {
    expect(await patch('title', nothing)).toMatchObject({ code: 'invalid', detail: { field, reason: 'missing' } })
  }
  for (const [key, limit] of [
    ['title', 120],
    ['topic', 500],
    ['question:c1', 500],
    ['card:n1', 2_000],
    ['line:n1', 2_000],
    ['summary', 20_000],
  ] as const) {
    expect(await patch(key, 'x'.repeat(limit + 1))).toMatchObject({ code: 'tooLong', detail: { field, limit } })
  }
  const view = outcomeView.parse(await patch('title', ' Zwei\nZeilen '))
  expect(view.draft.head.title).toMatchObject({ text: 'Zwei Zeilen', edited: true })
})

test('OUTCOME-3: released by who leads, after the end, once, and then never changed', async () => {
  const all = await scene()
  const { meeting, bo, pia } = all
  const release = (seat: OwnSeat, body: object = { whileRevision: 0, whileVersion: 0 }) =>
    meeting.ask('/outcome/release', { token: seat.token, body })
  expect((await release(meeting.moderator)).body).toMatchObject({ code: 'notClosed', status: 409 })
  await close(all)
  expect((await show(all, meeting.moderator)).mayRelease).toBe(true)
  for (const seat of [bo, pia]) expect((await release(seat)).body).toMatchObject({ code: 'notModerator', status: 403 })
  expect((await release(meeting.moderator, { whileRevision: 7, whileVersion: 0 })).body).toMatchObject({
    code: 'textMoved',
  })
  expect((await release(meeting.moderator)).body).toMatchObject({ state: 'released' })
  expect((await release(meeting.moderator)).body).toMatchObject({ code: 'alreadyReleased' })
  await meeting.ask('/outcome', { method: 'PATCH', token: pia.token, body: edit('Später', 0) })
  const view = await show(all, pia)
  expect(view.released?.general[0]?.cards[0]?.text).toBe('Streubesitz')
  expect(view.pending).toMatchObject([{ key: 'card:n1', before: 'Streubesitz', after: 'Später' }])
})

test('OUTCOME-3: the hash is that of the JSON that is kept, and the database refuses another text', async () => {
  const all = await scene()
  const { meeting, server } = all
  await close(all)
  const body = { whileRevision: 0, whileVersion: 0 }
  await meeting.ask('/outcome/release', { token: meeting.moderator.token, body })
  const [version] = (await show(all, all.bo)).versions
  await server.stop()
  const database = new DatabaseSync(join(server.dataDir, 'fallrunde.sqlite'))
  const row = database.prepare('SELECT hash, document FROM outcome_versions').get()
  const hash = createHash('sha256').update(String(row?.document)).digest('hex')
  expect([row?.hash, version?.hash]).toEqual([hash, hash])
  expect(() => database.exec(`UPDATE outcome_versions SET document = '{}'`)).toThrow('not changed')
  expect(() => database.exec(`UPDATE outcome_versions SET hash = 'x'`)).toThrow('not changed')
  database.close()
})

test('OUTCOME-4: a correction is version 2 and says what changed; without a change there is none', async () => {
  const all = await scene()
  const { meeting, pia } = all
  const { token } = meeting.moderator
  await close(all)
  const correct = (whileRevision: number, whileVersion: number) =>
    meeting.ask('/outcome/correction', { token, body: { whileRevision, whileVersion } })
  expect((await correct(0, 0)).body).toMatchObject({ code: 'notReleased' })
  await meeting.ask('/outcome/release', { token, body: { whileRevision: 0, whileVersion: 0 } })
  expect((await correct(0, 1)).body).toMatchObject({ code: 'nothingToCorrect' })
  await meeting.ask('/outcome', { method: 'PATCH', token: pia.token, body: edit('Viele Eigentümer', 0) })
  expect((await correct(0, 1)).body).toMatchObject({ code: 'textMoved' })
  const view = outcomeView.parse((await correct(1, 1)).body)
  const changes = [
    { key: 'card:n1', subject: 'card', kind: 'changed', before: 'Streubesitz', after: 'Viele Eigentümer' },
  ]
  expect(view.versions).toMatchObject([
    { number: 2, changes },
    { number: 1, changes: [] },
  ])
  expect(view.released?.release).toMatchObject({ number: 2, changes })
  expect(view.pending).toEqual([])
})

test('OUTCOME-3: of two who release at once, one does', async () => {
  const all = await scene()
  await close(all)
  const { token } = all.meeting.moderator
  const body = { whileRevision: 0, whileVersion: 0 }
  const answers = await Promise.all([1, 2, 3].map(() => all.meeting.ask('/outcome/release', { token, body })))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
  expect((await show(all, all.bo)).versions).toHaveLength(1)
})

test('OUTCOME-3: what somebody has written on in the Fazit since it was looked at is not released unseen', async () => {
  const all = await scene()
  const { meeting, pia } = all
  const { token } = meeting.moderator
  await close(all)
  const { draftHash: whileDraft } = await show(all, meeting.moderator)
  const text = 'Heimlich dazugeschrieben'
  await meeting.command(pia, 'w', { type: 'closing.write', text, whileRevision: 0 })
  const release = (hash: string) =>
    meeting.ask('/outcome/release', { token, body: { whileRevision: 0, whileVersion: 0, whileDraft: hash } })
  expect((await release(whileDraft)).body).toMatchObject({ code: 'textMoved' })
  const seen = await show(all, meeting.moderator)
  expect(seen.draft.summary.text.text).toBe(text)
  expect((await release(seen.draftHash)).body).toMatchObject({ state: 'released' })
})

test('OUTCOME-1: what is being worked on is for those who work on it', async () => {
  const all = await scene()
  const { meeting, pia, bo } = all
  const cardOf = ({ draft }: OutcomeView) => draft.general[0]?.cards[0]?.text
  const patch = (text: string, revision: number) =>
    meeting.ask('/outcome', { method: 'PATCH', token: pia.token, body: edit(text, revision) })
  await patch('Entwurf', 0)
  const fileOf = async ({ token }: OwnSeat) => {
    const headers = { authorization: `Bearer ${token}` }
    return (await fetch(`${meeting.url}/api/sessions/${meeting.id}/outcome/draft/csv`, { headers })).text()
  }
  expect(await fileOf(pia)).toContain('Entwurf')
  expect(await fileOf(bo)).not.toContain('Entwurf')
  expect([cardOf(await show(all, pia)), cardOf(await show(all, bo))]).toEqual(['Entwurf', 'Streubesitz'])
  await close(all)
  const body = { whileRevision: 1, whileVersion: 0 }
  await meeting.ask('/outcome/release', { token: meeting.moderator.token, body })
  await patch('Noch ein Entwurf', 1)
  const view = await show(all, bo)
  expect([cardOf(view), view.pending]).toEqual(['Entwurf', []])
  expect((await show(all, pia)).pending).toHaveLength(1)
})

test('OUTCOME-5: sent is said by who leads, of a version that there is, and survives a restart', async () => {
  const all = await scene()
  const { meeting, server } = all
  const { token } = meeting.moderator
  await close(all)
  const sent = (seat: OwnSeat) => meeting.ask('/outcome/sent', { token: seat.token, body: { version: 1 } })
  expect((await sent(meeting.moderator)).body).toMatchObject({ code: 'notReleased' })
  await meeting.ask('/outcome/release', { token, body: { whileRevision: 0, whileVersion: 0 } })
  expect((await sent(all.bo)).body).toMatchObject({ code: 'notModerator' })
  expect((await sent(meeting.moderator)).body).toMatchObject({ state: 'sent' })
  await server.stop()
  await server.start()
  const moved = { ...all, meeting: meeting.at(server.url) }
  expect((await show(moved, all.bo)).versions[0]?.sentAt).toBe(server.clock.at)
})

test('OUTCOME-6: who erases themselves is in no released version any more, and in no byte of the database', async () => {
  const all = await scene()
  const { meeting, server, bo } = all
  await meeting.ask('/me/contacts', { method: 'PATCH', token: bo.token, body: { contact: 'bo@brandstetter.example' } })
  const agreement = { noteId: 'v', sourceId: null, caseId: null, text: 'Einladen', others: '', until: null }
  await meeting.command(bo, 'a', { type: 'agreement.add', ...agreement, people: [bo.personId] })
  await close(all)
  const { token } = meeting.moderator
  await meeting.ask('/outcome/release', { token, body: { whileRevision: 0, whileVersion: 0 } })
  expect((await show(all, bo)).released?.head.people.map(({ name }) => name)).toContain('Bo Brandstetter')
  const more = { whileRevision: 0, edits: [{ key: 'card:v', text: 'Bo lädt doch ein' }], reset: [] }
  await meeting.ask('/outcome', { method: 'PATCH', token, body: more })
  await meeting.ask('/outcome/correction', { token, body: { whileRevision: 1, whileVersion: 1 } })
  await meeting.ask('/me', { method: 'DELETE', token: bo.token })
  const view = await show(all, meeting.moderator)
  expect(view.versions[0]).toMatchObject({ redacted: true })
  expect(view.released?.general[0]?.cards[0]?.text).toBe('Streubesitz')
  expect(view.released?.release?.changes).toMatchObject([{ before: 'Einladen · –', after: 'Bo lädt doch ein · –' }])
  expect(view.pending.filter(({ subject }) => subject === 'person')).toEqual([])
  await server.stop()
  const bytes = ['fallrunde.sqlite', 'fallrunde.sqlite-wal'].map((name) => {
    try {
      return readFileSync(join(server.dataDir, name), 'latin1')
    } catch {
      return ''
    }
  })
  expect(bytes.join('').toLowerCase()).not.toContain('brandstetter')
})

test('EXCHANGE-3: a contact is passed to whom both sides have agreed, and to nobody else', async () => {
  const all = await scene()
  const { meeting, bo, pia } = all
  const contacts = async ({ token }: OwnSeat) => ownContacts.parse((await meeting.ask('/me/contacts', { token })).body)
  const say = ({ token }: OwnSeat, contact: string | null) =>
    meeting.ask('/me/contacts', { method: 'PATCH', token, body: { contact } })
  await say(bo, 'bo@lindenau.example')
  expect((await contacts(bo)).contact).toBe('bo@lindenau.example')
  const wish = { type: 'exchange.wish', exchangeId: 'x', to: bo.personId, subject: 'Stammtisch' } as const
  await meeting.command(pia, 'w', wish)
  expect((await contacts(pia)).agreed).toEqual([])
  await meeting.command(bo, 'a', { type: 'exchange.answer', exchangeId: 'x', agree: true })
  expect((await contacts(pia)).agreed).toMatchObject([{ name: 'Bo Brandstetter', contact: 'bo@lindenau.example' }])
  expect((await contacts(bo)).agreed).toMatchObject([{ name: 'Pia Protokoll', contact: null }])
  expect((await contacts(meeting.moderator)).agreed).toEqual([])
  expect(JSON.stringify(await show(all, pia))).not.toContain('bo@')
  const panel = await meeting.open(pia)
  expect(JSON.stringify(panel.frames)).not.toContain('bo@')
  await meeting.command(bo, 'e', { type: 'exchange.withdraw', exchangeId: 'x' })
  expect((await contacts(pia)).agreed).toEqual([])
  await say(bo, null)
  expect((await contacts(bo)).contact).toBeNull()
  expect((await say(bo, 'x'.repeat(201))).status).toBe(400)
})

test('OUTCOME-7: every format is downloaded by people of the session only, of a version that there is', async () => {
  const all = await scene()
  const { meeting, bo, server } = all
  const terms = { people: [bo.personId], others: '', until: '2026-12-04' }
  const place = { caseId: null, sourceId: null, text: 'Bo lädt ein' }
  await meeting.command(bo, 'a', { type: 'agreement.add', noteId: 'v', ...place, ...terms })
  await close(all)
  await meeting.ask('/outcome/release', { token: meeting.moderator.token, body: { whileRevision: 0, whileVersion: 0 } })
  const file = (path: string, token = bo.token) =>
    fetch(`${server.url}/api/sessions/${meeting.id}/outcome/${path}`, { headers: { authorization: `Bearer ${token}` } })
  for (const format of outcomeFormats) {
    const answer = await file(`1/${format}`)
    expect([format, answer.status, answer.headers.get('content-disposition')]).toEqual([
      format,
      200,
      `attachment; filename="fallrunde-1.${format}"`,
    ])
  }
  const bytes = Buffer.from(await (await file('1/json')).arrayBuffer())
  const [version] = (await show(all, bo)).versions
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(version?.hash)
  const draft = await file('draft/html?language=en', meeting.moderator.token)
  expect(await draft.text()).toContain('Draft, not released yet')
  const wrong = ['2/pdf', '1/exe', '1/pdf?language=fr', '01/pdf']
  expect(await Promise.all(wrong.map(async (path) => (await file(path)).status))).toEqual([409, 400, 400, 400])
  expect((await file('1/pdf', 'wrong')).status).toBe(404)
})

test('OUTCOME-7: where no agreement has a day no calendar is offered, and none is given', async () => {
  const all = await scene()
  const { draftFormats } = await show(all, all.bo)
  expect(draftFormats).toEqual(outcomeFormats.filter((format) => format !== 'ics'))
  const answer = await all.meeting.ask('/outcome/draft/ics', { token: all.pia.token })
  expect([answer.status, answer.body]).toMatchObject([409, { code: 'noDates' }])
})
