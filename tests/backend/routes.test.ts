import { expect, test } from 'vitest'
import { createdSession, invitationView, problem, publicConfig } from '../../shared/protocol/rest.ts'
import { ask, Meeting, someSession } from './support/meeting.ts'
import { testServer } from './support/testServer.ts'

const unknownSession = 'AAAAAAAAAAAAAAAAAAAAAA'
const wrongSecret = 'wrongwrongwrongwrongwrongwrong'

test('REST-1: creating gives a seat and an invitation for each role and each case', async () => {
  const { url } = await testServer()
  const { status, body } = await ask(url, '/sessions', { body: someSession })
  expect(status).toBe(201)
  const { invitations } = createdSession.parse(body)
  expect(invitations.map(({ seat }) => seat.role)).toEqual(['moderator', 'participant', 'minuteTaker', 'presenter'])
  expect(invitations.every(({ secret }) => Buffer.from(secret, 'base64url').length >= 16)).toBe(true)
})

test.each([
  ['no JSON', '{', 400, { code: 'invalid', detail: { reason: 'notJson' } }],
  ['a number', '1', 400, { code: 'invalid', detail: { reason: 'notJson' } }],
  ['a field missing', { ...someSession, title: undefined }, 400, { code: 'invalid', detail: { field: 'title' } }],
  ['an empty title', { ...someSession, title: ' \u0000 ' }, 400, { code: 'invalid', detail: { reason: 'missing' } }],
  [
    'a long name',
    { ...someSession, moderator: { name: 'ü'.repeat(81), organisation: null } },
    400,
    { code: 'tooLong', detail: { field: 'moderator.name', limit: 80 } },
  ],
  ['too much', `"${'x'.repeat(70_000)}"`, 413, { code: 'tooLarge', detail: { limit: 65_536 } }],
])('REST-2: %s is refused as a problem that names field and reason', async (_name, body, status, said) => {
  const { url } = await testServer()
  const answer = await ask(url, '/sessions', { body })
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(answer.status).toBe(status)
  expect(problem.parse(answer.body)).toMatchObject({ status, ...said })
})

test('REST-3: an unknown session and a wrong secret or token answer the same, to the byte', async () => {
  const server = await testServer()
  const meeting = await Meeting.create(server.url)
  const body = { secret: wrongSecret, name: 'Bo', organisation: null, returnAs: null }
  const command = { id: 'c', command: { type: 'timer.start' } }
  const asks = [
    ['/invitation', { body: { secret: wrongSecret } }],
    ['/people', { body }],
    ['/me', { token: wrongSecret }],
    ['/me', {}],
    ['/me', { method: 'DELETE', token: wrongSecret }],
    ['/tickets', { body: {}, token: wrongSecret }],
    ['/commands', { body: command, token: wrongSecret }],
    ['/presence', { body: { hidden: true }, token: wrongSecret }],
    ['/invitations', { body: { seat: { role: 'participant' }, revokeOthers: false }, token: wrongSecret }],
    ['/stream?ticket=wrong', {}],
  ] as const
  for (const [path, asked] of asks) {
    const [known, unknown] = [
      await meeting.ask(path, asked),
      await ask(server.url, `/sessions/${unknownSession}${path}`, asked),
    ]
    expect([known.status, known.body], path).toEqual([404, unknown.body])
    expect(known.body).toEqual({ type: 'urn:fallrunde:notFound', title: 'Not Found', status: 404, code: 'notFound' })
  }
})

test('REST-4: a token of one session is worth nothing in another', async () => {
  const { url } = await testServer()
  const [one, other] = [await Meeting.create(url), await Meeting.create(url)]
  expect((await other.ask('/me', { token: one.moderator.token })).status).toBe(404)
})

test('REST-5: an invitation tells what it is for; the moderator’s names who is missing', async () => {
  const { url } = await testServer()
  const meeting = await Meeting.create(url)
  const view = async (role: 'moderator' | 'presenter' | 'participant') =>
    invitationView.parse((await meeting.ask('/invitation', { body: { secret: meeting.secretOf(role) } })).body)
  expect(await view('presenter')).toMatchObject({
    caseName: 'Lindenau, Lindenau-Nord',
    status: 'draft',
    retentionDays: 90,
  })
  expect((await view('participant')).absentModerators).toEqual([])
  expect((await view('moderator')).absentModerators).toMatchObject([{ name: 'Ada Lindwurm' }])
})

test('PEOPLE-1: with a token, the same person gains the seat', async () => {
  const { url } = await testServer()
  const meeting = await Meeting.create(url)
  const bo = await meeting.join('Bo')
  expect(await meeting.join('Bo', 'minuteTaker', bo.token)).toEqual(bo)
  const panel = await meeting.open(bo)
  const { session } = await panel.first('welcome')
  expect(session?.people).toHaveLength(2)
  expect(session?.people.find(({ id }) => id === bo.personId)?.minuteTaker).toBe(true)
})

test('PEOPLE-7: a moderator who lost the device comes back by the moderator’s link, and by no other', async () => {
  const { url } = await testServer()
  const meeting = await Meeting.create(url)
  const bo = await meeting.join('Bo')
  const back = (role: 'moderator' | 'participant', returnAs: string) =>
    meeting.ask('/people', { body: { secret: meeting.secretOf(role), name: 'x', organisation: null, returnAs } })
  const { personId } = meeting.moderator
  const returned = await back('moderator', personId)
  expect(returned).toMatchObject({ status: 201, body: { personId } })
  const { token } = returned.body as { token: string }
  expect((await meeting.ask('/me', { token })).body).toMatchObject({ name: 'Ada Lindwurm' })
  expect((await meeting.ask('/me', { token: meeting.moderator.token })).status).toBe(200)
  expect(await back('participant', personId)).toMatchObject({ status: 403, body: { code: 'notModerator' } })
  expect(await back('moderator', bo.personId)).toMatchObject({ status: 409, body: { code: 'unknownPerson' } })
})

test('REST-12: the function is told, changed and read; a client that does not know it leaves it as it was', async () => {
  const { url } = await testServer()
  const meeting = await Meeting.create(url)
  const { token } = meeting.moderator
  const patch = async (body: object) => (await meeting.ask('/me', { method: 'PATCH', token, body })).body
  expect((await meeting.ask('/me', { token })).body).toMatchObject({ function: null })
  const told = { name: 'Ada', organisation: null, function: 'Sanierungsmanagement' }
  expect(await patch(told)).toMatchObject(told)
  expect(await patch({ name: 'Ada L.', organisation: null })).toMatchObject({ ...told, name: 'Ada L.' })
  await meeting.join('Ada', 'minuteTaker', token)
  expect((await meeting.ask('/me', { token })).body).toMatchObject(told)
  expect(await patch({ ...told, function: 'x'.repeat(81) })).toMatchObject({ code: 'tooLong', detail: { limit: 80 } })
  expect(await patch({ ...told, function: null })).toMatchObject({ function: null })
})

test('REST-6: who leads makes invitations and withdraws older ones', async () => {
  const { url } = await testServer()
  const meeting = await Meeting.create(url)
  const bo = await meeting.join('Bo')
  const body = { seat: { role: 'participant' }, revokeOthers: true }
  expect(await meeting.ask('/invitations', { body, token: bo.token })).toMatchObject({ body: { code: 'notModerator' } })
  const minted = await meeting.ask('/invitations', { body, token: meeting.moderator.token })
  const { secret } = minted.body as { secret: string }
  expect((await meeting.ask('/invitation', { body: { secret } })).status).toBe(200)
  const old = await meeting.ask('/invitation', { body: { secret: meeting.secretOf('participant') } })
  expect(old.status).toBe(404)
  const nowhere = { seat: { role: 'presenter', caseId: 'none' }, revokeOthers: false }
  const refused = await meeting.ask('/invitations', { body: nowhere, token: meeting.moderator.token })
  expect(refused).toMatchObject({ status: 409, body: { code: 'unknownCase' } })
})

test('REST-7: who erases themselves is gone, also as the last moderator', async () => {
  const { url } = await testServer()
  const meeting = await Meeting.create(url)
  const panel = await meeting.open(await meeting.join('Bo'))
  const { token, personId } = meeting.moderator
  expect((await meeting.ask('/me', { method: 'DELETE', token })).status).toBe(204)
  await panel.first('people', ({ people }) => people.every(({ id }) => id !== personId))
  expect((await meeting.ask('/me', { token })).status).toBe(404)
})

test('REST-8: a command by HTTP is answered with its seq, or with its refusal', async () => {
  const { url } = await testServer()
  const meeting = await Meeting.create(url)
  const bo = await meeting.join('Bo')
  expect(await meeting.command(meeting.moderator, 'c1', { type: 'timer.start' })).toMatchObject({ status: 200 })
  expect(await meeting.command(bo, 'c2', { type: 'session.reopen' })).toMatchObject({
    status: 403,
    body: { code: 'notModerator' },
  })
  const stale = await meeting.command(meeting.moderator, 'c3', { type: 'timer.next', whileCurrent: 'summary' })
  expect(stale).toMatchObject({ status: 409, body: { code: 'stepMoved' } })
})

test('REST-9: the open routes: config, time, health, OpenAPI, the example, and nothing else', async () => {
  const server = await testServer({ env: { ORGANISER_NAME: 'Verband', DEMO: '1' } })
  const { url } = server
  expect(publicConfig.parse((await ask(url, '/config')).body)).toMatchObject({ organiserName: 'Verband', demo: true })
  expect((await ask(url, '/time')).body).toEqual({ now: server.clock.at })
  expect((await ask(url, '/example')).status).toBe(200)
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
  expect((await ask(url, '/nothing')).body).toMatchObject({ code: 'notFound' })
  expect((await ask(url, '/sessions/%E0%A4%A/me')).status).toBe(400)
  const { body } = await ask(url, '/openapi.json')
  expect(body).toMatchObject({ openapi: '3.1.0' })
})

test('REST-10: without DEMO there is no example', async () => {
  const { url } = await testServer()
  expect((await ask(url, '/example')).status).toBe(404)
})

test('REST-11: a store that cannot write makes the server not ready', async () => {
  const server = await testServer()
  const { openSqlite } = await import('../../backend/store/sqlite/openSqlite.ts')
  const storage = openSqlite({ dataDir: server.dataDir })
  await server.stop()
  await server.start({ storage: { ...storage, probe: () => Promise.reject(new Error('full')) } })
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503)
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
})
