import { expect, test } from 'vitest'
import { readPackageConfig } from '../../manifest/configuration.ts'
import { appId, bothHosts, clientId, configured } from './given.ts'

function problemsOf(changes: Record<string, string | undefined>): string[] {
  const read = readPackageConfig({ ...bothHosts, ...changes })
  return read.ok ? [] : read.problems
}

test('address and ids are enough', () => {
  expect(configured()).toEqual({
    origin: 'https://fallrunde.example.org',
    domain: 'fallrunde.example.org',
    organiserName: 'Fallrunde',
    privacyUrl: 'https://fallrunde.example.org/privacy',
    imprintUrl: 'https://fallrunde.example.org/imprint',
    teams: { appId, clientId },
    zoom: true,
  })
})

test('own pages and the own name are taken over', () => {
  const own = {
    ORGANISER_NAME: 'Stadt Lindenau',
    PRIVACY_URL: 'https://lindenau.example/d',
    IMPRINT_URL: 'https://l.example/i',
  }
  expect(configured({ ...bothHosts, ...own })).toMatchObject({
    organiserName: 'Stadt Lindenau',
    privacyUrl: 'https://lindenau.example/d',
    imprintUrl: 'https://l.example/i',
  })
})

test('what can be written in two ways is written in one', () => {
  const { domain, origin, teams } = configured({
    ...bothHosts,
    PUBLIC_URL: 'https://Fallrunde.Brückenau.Example/',
    TEAMS_APP_ID: appId.toUpperCase(),
  })
  expect([domain, origin]).toEqual(['fallrunde.xn--brckenau-75a.example', 'https://fallrunde.xn--brckenau-75a.example'])
  expect(teams?.appId).toBe(appId)
})

test.each([
  ['missing', undefined, 'PUBLIC_URL is missing: the address under which people reach this server.'],
  ['empty', '', 'PUBLIC_URL is missing'],
  ['no address', 'fallrunde', 'PUBLIC_URL must be an address such as'],
  ['another protocol', 'ftp://fallrunde.example.org', 'PUBLIC_URL must be an address such as'],
  ['with a password', 'https://a:b@fallrunde.example.org', 'PUBLIC_URL must be an address such as'],
  ['not safe', 'http://fallrunde.example.org', 'PUBLIC_URL must begin with https://'],
  ['with a path', 'https://example.org/fallrunde', 'PUBLIC_URL must be an address alone'],
  ['with a port', 'https://fallrunde.example.org:8443', 'PUBLIC_URL must not name a port'],
  ['own machine', 'https://localhost', 'PUBLIC_URL must be a name that everybody can reach'],
  ['own machine by name', 'https://fallrunde.localhost', 'PUBLIC_URL must be a name that everybody can reach'],
  ['own machine by number', 'https://127.0.0.1', 'PUBLIC_URL must be a name that everybody can reach'],
  ['own machine by long number', 'https://[::1]', 'PUBLIC_URL must be a name that everybody can reach'],
  ['own network', 'https://intranet', 'PUBLIC_URL must be a name that everybody can reach'],
])('PUBLIC_URL: %s', (_, value, sentence) => {
  const problems = problemsOf({ PUBLIC_URL: value })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(sentence)
})

test.each(['TEAMS_APP_ID', 'TEAMS_CLIENT_ID'])('%s must be a GUID', (name) => {
  for (const wrong of ['fallrunde', `${appId}0`, `{${appId}}`, appId.replaceAll('-', ''), appId.replace('8', 'g')]) {
    expect(problemsOf({ [name]: wrong })).toEqual([`${name} must be a GUID such as ${appId}.`])
  }
})

test('a sign-in without an app is half a configuration', () => {
  const problems = problemsOf({ TEAMS_APP_ID: undefined })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain('TEAMS_APP_ID is missing though TEAMS_CLIENT_ID is set')
})

test('no host at all is a problem, one is enough', () => {
  const none = { TEAMS_APP_ID: undefined, TEAMS_CLIENT_ID: undefined, ZOOM_CLIENT_ID: undefined }
  expect(problemsOf(none)[0]).toContain('TEAMS_APP_ID and ZOOM_CLIENT_ID are both missing')
  expect(problemsOf({ ...none, TEAMS_APP_ID: appId })).toEqual([])
  expect(problemsOf({ ...none, ZOOM_CLIENT_ID: bothHosts.ZOOM_CLIENT_ID })).toEqual([])
})

test('a name that Teams would cut off is refused, with a way out', () => {
  expect(problemsOf({ ORGANISER_NAME: 'x'.repeat(32) })).toEqual([])
  const problems = problemsOf({ ORGANISER_NAME: 'x'.repeat(33) })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain('32 characters')
  expect(problems[0]).toContain('npm run manifest')
})

test.each(['PRIVACY_URL', 'IMPRINT_URL'])('%s must be safe to link to', (name) => {
  for (const wrong of [
    'http://lindenau.example/',
    'lindenau.example',
    'https://a:b@lindenau.example/',
    'javascript:1',
  ]) {
    expect(problemsOf({ [name]: wrong })[0]).toContain(`${name} must be a web address that begins with https://`)
  }
})

test('the names of the server are known, misspelt ones are not', () => {
  expect(
    problemsOf({ TEAMS_ALLOWED_TENANTS: appId, ZOOM_CLIENT_SECRET: 's', ZOOM_WEBHOOK_SECRET: 's', PORT: '1' }),
  ).toEqual([])
  expect(problemsOf({ TEAMS_CLIENTID: clientId })[0]).toContain(
    'TEAMS_CLIENTID is not known. Known are TEAMS_CLIENT_ID,',
  )
  expect(problemsOf({ ZOOM_ID: 'x' })[0]).toContain('ZOOM_ID is not known')
})

test('everything that is wrong is said at once, and no value is repeated', () => {
  const wrong = {
    PUBLIC_URL: 'http://secret-a.example',
    TEAMS_APP_ID: 'secret-b',
    TEAMS_CLIENT_ID: 'secret-c',
    ZOOM_CLIENT_ID: 'secret d',
    ORGANISER_NAME: 'secret-e'.repeat(9),
    PRIVACY_URL: 'secret-f',
    IMPRINT_URL: 'secret-g',
  }
  const problems = problemsOf(wrong)
  expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual(Object.keys(wrong).sort())
  expect(problems.join()).not.toContain('secret')
})
