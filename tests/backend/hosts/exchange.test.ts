import { expect, test } from 'vitest'
import { hostProblem, hostToken } from '../../../shared/protocol/hosts.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { goodClaims } from '../support/entra.ts'
import { Hosted } from '../support/hosted.ts'
import { ask } from '../support/meeting.ts'
import { testServer } from '../support/testServer.ts'
import { goodContext, seal, zoomEnv } from '../support/zoom.ts'

const refusal = { type: 'urn:fallrunde:hostRefused', title: 'Forbidden', status: 403, code: 'hostRefused' }

test('HOSTS-1: a proof is exchanged for a token of ours, which says what was proved', async () => {
  const hosted = await Hosted.start()
  const [teams, zoom] = [await hosted.proveTeams(), await hosted.proveZoom({ attendrole: 'co-host' })]
  expect([teams.status, zoom.status]).toEqual([201, 201])
  const expiresInSeconds = limits.hosts.tokenSeconds
  const ada = { host: 'teams', name: 'Ada Lindwurm', account: true, meeting: false, role: null, expiresInSeconds }
  expect(hostToken.parse(teams.body)).toMatchObject(ada)
  const coHost = { host: 'zoom', name: null, account: true, meeting: true, role: 'coHost', expiresInSeconds }
  expect(hostToken.parse(zoom.body)).toMatchObject(coHost)
  const guest = hostToken.parse((await hosted.proveZoom({ uid: undefined, attendrole: undefined })).body)
  expect(guest).toMatchObject({ account: false, meeting: true, role: null })
})

test('HOSTS-2: whatever is wrong with a proof, the answer is the same, and only the log tells why', async () => {
  const hosted = await Hosted.start()
  const context = seal(goodContext())
  await ask(hosted.url, '/hosts/zoom', { body: { context } })
  const answers = [
    await hosted.proveTeams({ aud: 'another' }),
    await hosted.proveTeams({ exp: 1 }),
    await hosted.proveZoom({ exp: 1 }),
    await hosted.proveZoom({ mid: undefined, uid: undefined }),
    await ask(hosted.url, '/hosts/zoom', { body: { context } }),
    await ask(hosted.url, '/hosts/zoom', { body: { context: seal(goodContext(), { secret: 'another secret' }) } }),
  ]
  await hosted.entra.rotate()
  answers.push(await hosted.proveTeams())
  for (const { status, body } of answers) expect([status, body]).toEqual([403, refusal])
  expect(hostProblem.safeParse(refusal).success).toBe(true)
  const lines = hosted.server.log.filter((line) => line.includes('host proof refused')).map((line) => JSON.parse(line))
  const whys = ['audience', 'expired', 'expired', 'meeting', 'used', 'malformed', 'unknownKey']
  expect(lines.map(({ why }) => why)).toEqual(whys)
})

test('HOSTS-3: a context comes in the body or in the header of Zoom', async () => {
  const hosted = await Hosted.start()
  const byHeader = (context: string) =>
    fetch(`${hosted.url}/api/hosts/zoom`, { method: 'POST', headers: { 'x-zoom-app-context': context } })
  const context = seal(goodContext())
  expect((await byHeader(context)).status).toBe(201)
  expect((await byHeader(context)).status).toBe(403)
  expect((await byHeader('not base64!')).status).toBe(400)
  const none = await ask(hosted.url, '/hosts/zoom', { body: {} })
  expect(none).toMatchObject({ status: 400, body: { code: 'invalid', detail: { field: 'x-zoom-app-context' } } })
})

test.each([
  ['/hosts/teams', {}, 400],
  ['/hosts/teams', { token: 7 }, 400],
  ['/hosts/teams', { token: 'no token' }, 400],
  ['/hosts/teams', { token: `${'A'.repeat(limits.hosts.proofCharacters)}.A.A` }, 400],
  ['/hosts/teams', { token: `${'A'.repeat(limits.frameBytes)}.A.A` }, 413],
  ['/hosts/zoom', { context: 'A'.repeat(limits.hosts.proofCharacters + 1) }, 400],
  ['/hosts/zoom', { context: '<script>' }, 400],
] as const)('HOSTS-4: what is no proof is a fault of form: %s', async (path, body, status) => {
  const hosted = await Hosted.start()
  expect((await ask(hosted.url, path, { body })).status).toBe(status)
  expect(hosted.entra.asked).toEqual([])
})

test('HOSTS-5: a host that is off answers as if there were no such route', async () => {
  const { url } = await testServer({ env: zoomEnv })
  expect(await ask(url, '/hosts/teams', { body: { token: 'A.A.A' } })).toMatchObject({ status: 404 })
  expect(await ask(url, '/hosts/zoom', { body: { context: seal(goodContext()) } })).toMatchObject({ status: 201 })
  const neither = await testServer()
  for (const [path, body] of [
    ['/hosts/zoom', { context: seal(goodContext()) }],
    ['/hosts/zoom/webhook', {}],
  ] as const) {
    const { body: problem } = await ask(neither.url, path, { body })
    expect(problem).toEqual({ type: 'urn:fallrunde:notFound', title: 'Not Found', status: 404, code: 'notFound' })
  }
})

test('HOSTS-6: a host token ends after a quarter of an hour, and an unknown one opens nothing', async () => {
  const hosted = await Hosted.start()
  const token = await hosted.inTeams('a')
  expect(await hosted.list(token)).toEqual([])
  hosted.time.ticks += limits.hosts.tokenSeconds * 1000 - 1
  expect(await hosted.list(token)).toEqual([])
  hosted.time.ticks += 1
  const meeting = await hosted.create()
  const { token: ended } = token
  const name = { name: 'Bo', organisation: null }
  const asks = [
    ask(hosted.url, '/hosts/sessions', { token: ended }),
    ask(hosted.url, '/hosts/sessions', { token: 'wrongwrongwrongwrongwrong' }),
    ask(hosted.url, '/hosts/sessions'),
    hosted.enter(token, meeting),
    ask(hosted.url, '/code/people', { body: { code: meeting.code, ...name, hostToken: ended } }),
    meeting.ask('/people', {
      body: { secret: meeting.secretOf('participant'), ...name, returnAs: null, hostToken: ended },
    }),
  ]
  for (const { status, body } of await Promise.all(asks)) expect([status, body]).toEqual([403, refusal])
})

test('HOSTS-7: of a proof nothing is in the log or the store: no name, id, token, context or meeting', async () => {
  const hosted = await Hosted.start()
  const [teams, zoom] = [await hosted.entra.sign(goodClaims()), seal(goodContext())]
  const given = [
    await ask(hosted.url, '/hosts/teams', { body: { token: teams } }),
    await ask(hosted.url, '/hosts/zoom', { body: { context: zoom } }),
  ].map(({ body }) => hostToken.parse(body))
  for (const token of given) await hosted.create(token)
  await hosted.server.stop()
  const { readFileSync } = await import('node:fs')
  const stored = readFileSync(`${hosted.server.dataDir}/fallrunde.sqlite`).toString('latin1')
  const secrets = [teams, zoom, ...given.map(({ token }) => token), zoomEnv.ZOOM_CLIENT_SECRET]
  const ids = ['uid-ada', 'mid-monday', 'aaaaaaaa-aaaa-4bbb', '11111111-2222-4333']
  for (const word of [...secrets, ...ids]) {
    expect(hosted.server.log.join(''), word).not.toContain(word)
    expect(stored, word).not.toContain(word)
  }
  expect(hosted.server.log.join('')).not.toContain('Lindwurm')
})
