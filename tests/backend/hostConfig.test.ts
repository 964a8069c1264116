import { expect, test } from 'vitest'
import { type ConfigRead, readConfig } from '../../backend/config.ts'
import { ask } from './support/meeting.ts'
import { testServer } from './support/testServer.ts'

const guid = '2f0f7d7e-6a54-4c0c-9a0d-3d0c3f6f2a11'
const teams = { TEAMS_CLIENT_ID: guid, TEAMS_APP_ID: guid.replace('2f', '3F') }
const zoom = {
  ZOOM_CLIENT_ID: 'zZ0omClientId_22chars-',
  ZOOM_CLIENT_SECRET: 'geheim-Q1w2E3r4T5z6U7i8O9p0',
  ZOOM_WEBHOOK_SECRET: 'geheim-webhook-secret-0',
}
const problemsOf = (read: ConfigRead) => (read.ok ? [] : read.problems)

test('HOST-CONFIG-1: a host that is not configured is off', () => {
  expect(readConfig({})).toMatchObject({ ok: true, config: { teams: null, zoom: null } })
  expect(readConfig({ ...teams })).toMatchObject({ ok: true, config: { zoom: null } })
})

test('HOST-CONFIG-2: ids of Teams in any spelling, tenants with commas between them', () => {
  const env = { ...teams, TEAMS_ALLOWED_TENANTS: ` ${guid.toUpperCase()}, ${guid} `, ...zoom }
  expect(readConfig(env)).toMatchObject({
    ok: true,
    config: {
      teams: { clientId: guid, appId: guid.replace('2f', '3f'), allowedTenants: [guid, guid] },
      zoom: { clientId: zoom.ZOOM_CLIENT_ID },
    },
  })
  expect(readConfig({ ...teams })).toMatchObject({ ok: true, config: { teams: { allowedTenants: null } } })
})

test.each([
  [{ TEAMS_CLIENT_ID: guid }, ['TEAMS_APP_ID']],
  [{ TEAMS_APP_ID: guid }, ['TEAMS_CLIENT_ID']],
  [{ TEAMS_ALLOWED_TENANTS: guid }, ['TEAMS_CLIENT_ID', 'TEAMS_APP_ID']],
  [{ ZOOM_CLIENT_ID: zoom.ZOOM_CLIENT_ID }, ['ZOOM_CLIENT_SECRET', 'ZOOM_WEBHOOK_SECRET']],
  [{ ...zoom, ZOOM_WEBHOOK_SECRET: '' }, ['ZOOM_WEBHOOK_SECRET']],
])('HOST-CONFIG-3: half a host is refused, with what is missing and why: %j', (env, missing) => {
  const problems = problemsOf(readConfig(env))
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual(missing)
  for (const problem of problems)
    expect(problem).toMatch(/ is missing: without it .+\. Set it, or unset every \w+_… name\.$/)
})

test.each([
  ['TEAMS_CLIENT_ID', 'geheim', 'an id'],
  ['TEAMS_APP_ID', 'geheim', 'an id'],
  ['TEAMS_ALLOWED_TENANTS', `${guid},geheim`, 'ids of tenants'],
  ['ZOOM_CLIENT_ID', 'geheim geheim', 'copied whole'],
  ['ZOOM_CLIENT_SECRET', 'geheim', 'copied whole'],
  ['ZOOM_WEBHOOK_SECRET', 'geheim', 'copied whole'],
])('HOST-CONFIG-4: a bad %s is refused, and its value never repeated', (name, value, said) => {
  const problems = problemsOf(readConfig({ ...teams, ...zoom, [name]: value }))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(`${name} must be`)
  expect(problems[0]).toContain(said)
  expect(problems[0]).not.toContain('geheim')
})

test('HOST-CONFIG-5: a public address without TLS is refused, since no host would show it', () => {
  const problems = problemsOf(readConfig({ ...teams, ...zoom, PUBLIC_URL: 'http://runde.example.org' }))
  expect(problems).toEqual([
    'PUBLIC_URL must begin with https://: Teams shows no other page.',
    'PUBLIC_URL must begin with https://: Zoom shows no other page.',
  ])
  expect(readConfig({ PUBLIC_URL: 'http://runde.example.org' }).ok).toBe(true)
})

test('HOST-CONFIG-6: a mistyped name is told', () => {
  expect(problemsOf(readConfig({ ...teams, TEAMS_ALLOWED_TENANT: guid }))).toEqual([
    'TEAMS_ALLOWED_TENANT is not known. Did you mean TEAMS_ALLOWED_TENANTS?',
  ])
  expect(problemsOf(readConfig({ ZOOM_FAX: '1' }))[0]).toContain('Names with ZOOM_: ZOOM_CLIENT_ID')
  expect(readConfig({ ZOOM: '1', TEAMS: '1' }).ok).toBe(true)
})

test('HOST-CONFIG-7: readyz, the pages’ configuration and the log tell which hosts are on, and no secret', async () => {
  const server = await testServer({ env: zoom })
  const hosts = { teams: false, zoom: true }
  expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ ready: true, hosts })
  expect((await ask(server.url, '/config')).body).toMatchObject({ hosts })
  const lines = server.log.filter((line) => line.includes('hosts'))
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([hosts])
  expect(server.log.join('')).not.toContain('geheim')
  expect(server.log.join('')).not.toContain(zoom.ZOOM_CLIENT_ID)
})
