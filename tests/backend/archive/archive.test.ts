import { expect, test } from 'vitest'
import { themesOf } from '../../../backend/archive/obstacleThemes.ts'
import { stemOf } from '../../../backend/store/search/fold.ts'
import { piecesOf } from '../../../backend/store/search/pieces.ts'
import { archiveFound, archiveObstacles, archiveOutcome, archiveSimilar } from '../../../shared/protocol/archive.ts'
import type { OwnSeat } from '../../../shared/protocol/rest.ts'
import { Hosted } from '../support/hosted.ts'
import { type Answer, ask, Meeting } from '../support/meeting.ts'
import { card } from '../support/panel.ts'
import { testServer } from '../support/testServer.ts'

const archiveKey = 'archiv-Q1w2E3r4T5z6U7i8O9p0-a1s2d3f4'
const organiserKey = 'organiser-Q1w2E3r4T5z6U7i8O9p0-y1x2'
const keys = { ARCHIVE_KEY: archiveKey, ORGANISER_KEY: organiserKey }
const nothing = { seats: [], key: null }
const search = { words: 'Streubesitz', aspect: null, size: null, year: null, page: 0 }

/** Plays a meeting with one card to its end; releases what came of it. */
async function released(meeting: Meeting, text = 'Streubesitz', inCase: string | null = null): Promise<OwnSeat> {
  const bo = await meeting.join('Bo Brandstetter')
  await meeting.command(meeting.moderator, 'start', { type: 'timer.start' })
  await meeting.command(bo, 'c1', card('n1', text))
  const place = { aspect: 'obstacle', caseId: inCase, parentId: null } as const
  if (inCase) await meeting.command(bo, 'c2', { type: 'note.move', noteId: 'n1', ...place })
  await meeting.command(meeting.moderator, 'close', { type: 'session.close', whileCurrent: 'welcome' })
  const body = { whileRevision: 0, whileVersion: 0 }
  expect((await meeting.ask('/outcome/release', { token: meeting.moderator.token, body })).status).toBe(200)
  return bo
}

const open = (meeting: Meeting, visibility: string, { token } = meeting.moderator) =>
  meeting.ask('/visibility', { method: 'PATCH', token, body: { visibility } })
const seatIn = ({ id: sessionId }: Meeting, { token }: OwnSeat) => ({ sessionId, token })
const find = (url: string, proofs: object): Promise<Answer> =>
  ask(url, '/archive/search', { body: { ...search, ...nothing, ...proofs } })
const keysOf = ({ body }: Answer) => archiveFound.parse(body).hits.map(({ key }) => key)

test('ARCHIVE-1: who leads chooses who finds the outcome, from what reaches anybody here; all in the session see it', async () => {
  const server = await testServer({ env: { ORGANISER_KEY: organiserKey } })
  const meeting = await Meeting.create(server.url)
  const bo = await meeting.join('Bo')
  const show = ({ token }: OwnSeat) => meeting.ask('/visibility', { token })
  const choices = ['participants', 'organiser']
  expect((await show(bo)).body).toEqual({ visibility: 'participants', choices, mayChange: false })
  expect((await open(meeting, 'organiser', bo)).body).toMatchObject({ code: 'notModerator', status: 403 })
  expect((await open(meeting, 'everyone')).body).toMatchObject({ code: 'invalid', status: 400 })
  expect((await open(meeting, 'nobody')).status).toBe(400)
  expect((await open(meeting, 'organiser')).body).toEqual({ visibility: 'organiser', choices, mayChange: true })
  expect((await show(bo)).body).toMatchObject({ visibility: 'organiser' })
  expect((await meeting.ask('/visibility')).status).toBe(404)
})

test('ARCHIVE-2: the archive opens to who was there, to keys, and not to others', async () => {
  const server = await testServer({ env: keys })
  const meeting = await Meeting.create(server.url)
  const draft = await find(server.url, { seats: [seatIn(meeting, meeting.moderator)] })
  expect(archiveFound.parse(draft.body)).toMatchObject({ hits: [], kept: { sessions: 0, cases: 0 } })
  const bo = await released(meeting)
  const other = await Meeting.create(server.url)
  const asBo = { seats: [seatIn(meeting, bo)] }
  const asOther = { seats: [seatIn(other, other.moderator)] }

  expect((await find(server.url, nothing)).body).toMatchObject({ code: 'noAccess', status: 403 })
  for (const wrong of [{ key: 'x' }, { key: `${archiveKey}x` }, { seats: [{ ...seatIn(meeting, other.moderator) }] }]) {
    expect((await find(server.url, wrong)).body).toMatchObject({ code: 'noAccess' })
  }
  expect((await find(server.url, { hostToken: 'AbCdEfGhIjKlMnOpQrStUv' })).body).toMatchObject({ code: 'hostRefused' })
  expect(keysOf(await find(server.url, asBo))).toEqual(['card:n1'])

  const seen = async () => [
    keysOf(await find(server.url, asOther)).length,
    keysOf(await find(server.url, { key: archiveKey })).length,
    keysOf(await find(server.url, { key: organiserKey })).length,
  ]
  expect(await seen()).toEqual([0, 0, 0])
  await open(meeting, 'organiser')
  expect(await seen()).toEqual([0, 0, 1])
  await open(meeting, 'everyone')
  expect(await seen()).toEqual([0, 1, 1])
  await meeting.ask('/me', { method: 'DELETE', token: bo.token })
  expect((await find(server.url, asBo)).body).toMatchObject({ code: 'noAccess' })
})

test('ARCHIVE-2: in Teams the tenants that are configured have access, and an account finds its sessions without a seat', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create(await hosted.inTeams('1'))
  await released(meeting)
  const as = async (token: { token: string }) => find(hosted.url, { hostToken: token.token })
  const member = await hosted.inTeams('2')
  expect(keysOf(await as(await hosted.inTeams('1')))).toEqual(['card:n1'])
  expect(archiveFound.parse((await as(member)).body)).toMatchObject({ access: { own: 0, scope: 'everyone' }, hits: [] })
  await open(meeting, 'everyone')
  expect(keysOf(await as(member))).toEqual(['card:n1'])
  expect((await as(await hosted.inZoom('uid-bo', 'mid-monday=='))).body).toMatchObject({ code: 'noAccess' })
  expect((await as(await hosted.inTab(meeting))).body).toMatchObject({ code: 'noAccess' })
})

test('ARCHIVE-6: who was not there reads it without names, and nobody reads what is not open to them', async () => {
  const server = await testServer({ env: keys })
  const meeting = await Meeting.create(server.url)
  const bo = await released(meeting)
  const read = (proofs: object) =>
    ask(server.url, '/archive/outcome', { body: { ...nothing, ...proofs, sessionId: meeting.id } })
  expect((await read({ key: organiserKey })).body).toMatchObject({ code: 'notFound', status: 404 })
  await open(meeting, 'organiser')
  expect((await read({ key: archiveKey })).body).toMatchObject({ code: 'notFound', status: 404 })
  const outside = archiveOutcome.parse((await read({ key: organiserKey })).body)
  expect(outside.whole).toBe(false)
  expect(outside.outcome.general[0]?.cards[0]?.text).toBe('Streubesitz')
  expect(JSON.stringify(outside)).not.toMatch(/Lindwurm|Brandstetter/)
  const inside = archiveOutcome.parse((await read({ seats: [seatIn(meeting, bo)] })).body)
  expect([inside.whole, inside.outcome.head.people.map(({ name }) => name).sort()]).toEqual([
    true,
    ['Ada Lindwurm', 'Bo Brandstetter'],
  ])
})

test('ARCHIVE-5: pieces, similar cases and obstacles come as they are documented, and are limited per net', async () => {
  const server = await testServer({ env: keys, rates: { searches: { most: 5, seconds: 60 } } })
  const meeting = await Meeting.create(server.url)
  const [caseId = null] = meeting.invitations.flatMap(({ seat }) => ('caseId' in seat ? seat.caseId : []))
  const bo = await released(meeting, 'Viel Streubesitz im Block', caseId)
  const body = { ...nothing, seats: [seatIn(meeting, bo)] }
  const [hit] = archiveFound.parse((await find(server.url, body)).body).hits
  expect(hit).toMatchObject({ kind: 'card', aspect: 'obstacle', place: 1, title: 'Quartiere im Dialog', year: 2026 })
  expect(hit?.pieces).toEqual([
    { text: 'Viel ', hit: false },
    { text: 'Streubesitz', hit: true },
    { text: ' im Block', hit: false },
  ])
  const similar = await ask(server.url, '/archive/similar', { body: { ...body, sessionId: meeting.id, place: 1 } })
  expect(archiveSimilar.parse(similar.body)).toEqual({ cases: [] })
  const filters = { aspect: null, size: null, year: null }
  const themes = await ask(server.url, '/archive/obstacles', { body: { ...body, ...filters } })
  expect(archiveObstacles.parse(themes.body)).toMatchObject({
    of: 1,
    themes: [{ word: 'Block' }, { word: 'Streubesitz' }],
  })
  expect((await ask(server.url, '/archive/search', { body: { ...search, ...body, page: 10 } })).status).toBe(400)
  await find(server.url, body)
  expect((await find(server.url, body)).body).toMatchObject({ code: 'tooManyRequests', status: 429 })
})

test('ARCHIVE-5: obstacles are counted by their nouns, in how many cases each stands', () => {
  const of = (place: number | null, ...texts: readonly string[]) =>
    texts.map((text) => ({ sessionId: 's', place, text }))
  const { of: cases, themes } = themesOf(
    [
      ...of(1, 'Viel Streubesitz. Fehlende Mittel', 'Streubesitz'),
      ...of(2, 'Der Streubesitz ist groß, es fehlen Fachkräfte'),
      ...of(3, 'Fachkräften fehlt Zeit, und fehlende Mittel', 'Kommune und Quartier'),
      ...of(null, 'Der Streubesitz und die Ämter'),
    ],
    9,
  )
  expect(cases).toBe(3)
  expect(themes).toEqual([
    { word: 'Fachkräfte', cases: 2 },
    { word: 'Mittel', cases: 2 },
    { word: 'Streubesitz', cases: 2 },
    { word: 'Zeit', cases: 1 },
  ])
})

test('a long text is cut around what was found, at words, and nothing is lost of a short one', () => {
  const long = `${'Vorher etwas anderes. '.repeat(20)}Der Streubesitz ist groß. ${'Nachher noch mehr. '.repeat(20)}`
  const pieces = piecesOf(long, new Set(['streubesitz']))
  const text = pieces.map((piece) => piece.text).join('')
  expect(pieces.filter(({ hit }) => hit)).toEqual([{ text: 'Streubesitz', hit: true }])
  expect(text).toMatch(/^… \p{L}/u)
  expect(text).toMatch(/ …$/)
  expect(text.length).toBeLessThan(260)
  expect(piecesOf('Kurz', new Set())).toEqual([{ text: 'Kurz', hit: false }])
  expect(piecesOf('', new Set())).toEqual([])
})

/** From the vocabulary of Snowball for German: https://snowballstem.org/algorithms/german/stemmer.html */
test.each([
  ['aufeinander', 'aufeinand'],
  ['aufeinanderfolge', 'aufeinanderfolg'],
  ['kategorie', 'kategori'],
  ['kategorien', 'kategori'],
  ['auffallender', 'auffall'],
  ['hauser', 'haus'],
])('%s has the stem %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem)
})
