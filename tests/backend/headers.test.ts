import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type TestServer, testServer } from './support/testServer.ts'
import { zoomEnv } from './support/zoom.ts'

/** Without these four the Zoom client does not render a page. */
const zooms = ['strict-transport-security', 'x-content-type-options', 'content-security-policy', 'referrer-policy']
const env = { PUBLIC_URL: 'https://runde.example.org', HOST: '127.0.0.1', ...zoomEnv }

/** A public server that Zoom knows, with a page. */
async function publicServer(): Promise<TestServer> {
  const tabDir = await mkdtemp(join(tmpdir(), 'fallrunde-tab-'))
  onTestFinished(() => rm(tabDir, { recursive: true }))
  await writeFile(join(tabDir, 'index.html'), '<p>page</p>')
  return testServer({ env, tabDir })
}

/** The sources of a directive of a Content-Security-Policy. */
function sourcesOf(headers: Headers, name: string): string[] {
  const directives = (headers.get('content-security-policy') ?? '').split(';').map((directive) => directive.split(' '))
  return directives.find(([directive]) => directive === name)?.slice(1) ?? []
}

const json = { method: 'POST', headers: { 'content-type': 'application/json' } }
const asked: readonly (readonly [string, string, RequestInit, number])[] = [
  ['the page', '/', {}, 200],
  ['the page, as Zoom loads it', '/', { headers: { 'x-zoom-app-context': 'AAAA' } }, 200],
  ['the head of the page', '/', { method: 'HEAD' }, 200],
  ['the page at any address', '/s/abc', {}, 200],
  ['a file that is not there', '/assets/none.js', {}, 404],
  ['a page asked for wrongly', '/', { method: 'POST' }, 404],
  ['a route that is not there', '/api/none', {}, 404],
  ['an address that is none', '/api/sessions/%E0%A4%A/me', {}, 400],
  ['a body that is none', '/api/sessions', { ...json, body: '{' }, 400],
  ['a body that is too large', '/api/sessions', { ...json, body: `"${'x'.repeat(70_000)}"` }, 413],
  ['a webhook that is forged', '/api/hosts/zoom/webhook', { method: 'POST', body: '{}' }, 403],
  ['the health', '/healthz', {}, 200],
]

test('HEADERS-1: every answer, also what goes wrong, carries the four headers that Zoom demands', async () => {
  const { localUrl } = (await publicServer()).running
  for (const [name, path, init, status] of asked) {
    const response = await fetch(localUrl + path, { ...init, headers: { accept: 'text/html', ...init.headers } })
    expect(response.status, name).toBe(status)
    for (const header of zooms) expect(response.headers.get(header), `${name}: ${header}`).toBeTruthy()
    expect(Number(/max-age=(\d+)/.exec(response.headers.get('strict-transport-security') ?? '')?.[1])).toBeGreaterThan(
      31_000_000,
    )
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  }
})

test('HEADERS-2: also our own faults do', async () => {
  const now = () => {
    throw new Error('the clock is broken')
  }
  const { running } = await testServer({ env, clock: { rate: 1, now } })
  const response = await fetch(`${running.localUrl}/api/time`)
  expect(response.status).toBe(500)
  for (const header of zooms) expect(response.headers.get(header), header).toBeTruthy()
})

test('HEADERS-3: a page runs nothing from elsewhere, and is framed by Teams, Zoom and itself only', async () => {
  const { localUrl } = (await publicServer()).running
  const { headers } = await fetch(localUrl, { headers: { accept: 'text/html' } })
  expect(sourcesOf(headers, 'default-src')).toEqual(["'none'"])
  expect(sourcesOf(headers, 'script-src')).toEqual(["'self'"])
  expect(sourcesOf(headers, 'connect-src')).toEqual(["'self'", 'wss://runde.example.org'])
  expect(sourcesOf(headers, 'base-uri')).toEqual(["'none'"])
  expect(sourcesOf(headers, 'frame-ancestors')).toEqual([
    "'self'",
    'https://teams.microsoft.com',
    'https://*.teams.microsoft.com',
    'https://*.cloud.microsoft',
    'https://*.microsoft365.com',
    'https://*.office.com',
    'https://*.zoom.us',
    'https://zoom.us',
    'https://*.zoom.com',
  ])
  expect(headers.get('x-frame-options')).toBeNull()
  expect(headers.get('content-security-policy')).not.toContain('unsafe-eval')
  expect(headers.get('permissions-policy')).toContain('camera=(), microphone=(), geolocation=()')
})

test('HEADERS-4: a page of this machine only is not told to come by TLS from now on', async () => {
  const { url } = await testServer({ env: zoomEnv })
  const { headers } = await fetch(url)
  expect(headers.get('strict-transport-security')).toBeNull()
  expect(headers.get('content-security-policy')).toBeTruthy()
})
