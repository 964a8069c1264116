import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { testServer } from './support/testServer.ts'

/** A build of two files, one of them compressed. */
async function someBuild(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'fallrunde-tab-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  await mkdir(join(directory, 'assets'))
  await writeFile(join(directory, 'index.html'), '<p>page</p>')
  await writeFile(join(directory, 'assets/main-abc.js'), 'plain')
  await writeFile(join(directory, 'assets/main-abc.js.br'), 'brotli')
  await writeFile(join(directory, 'assets/main-abc.js.gz'), 'gzip')
  return directory
}

/** Asks without decompressing and without tidying the path. */
function get(url: string, path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const asked = request(url, { path, headers }, (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    asked.on('error', reject)
    asked.end()
  })
}

test('TAB-1: hashed files are kept for good and sent as they were compressed', async () => {
  const { url } = await testServer({ tabDir: await someBuild() })
  const asset = (encoding: string) => get(url, '/assets/main-abc.js', { 'accept-encoding': encoding })
  expect(await asset('gzip, deflate, br')).toMatchObject({ body: 'brotli', headers: { 'content-encoding': 'br' } })
  expect(await asset('gzip')).toMatchObject({ body: 'gzip', headers: { 'content-encoding': 'gzip' } })
  const plain = await asset('identity')
  expect(plain).toMatchObject({ body: 'plain', headers: { vary: 'Accept-Encoding' } })
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(plain.headers['content-type']).toContain('javascript')
})

test('TAB-2: pages get the one page, asked for again each time; everything else is not found', async () => {
  const { url } = await testServer({ tabDir: await someBuild() })
  const html = { accept: 'text/html' }
  for (const path of ['/', '/example', '/s/abc']) {
    expect(await get(url, path, html)).toMatchObject({ status: 200, body: '<p>page</p>' })
  }
  const page = await get(url, '/', html)
  expect(page.headers['cache-control']).toBe('no-cache')
  expect((await get(url, '/', { ...html, 'if-none-match': String(page.headers.etag) })).status).toBe(304)
  for (const path of [
    '/assets/none.js',
    '/favicon.ico',
    '/api/none',
    '/../package.json',
    '/assets/..%2f..%2fx',
    '/live',
  ]) {
    expect((await get(url, path, html)).status, path).toBe(404)
  }
})

test('TAB-3: every answer carries the headers that keep the page to itself', async () => {
  const local = await testServer({ tabDir: await someBuild() })
  const { headers } = await get(local.url, '/', { accept: 'text/html' })
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain(`connect-src 'self' ${local.url.replace('http', 'ws')}`)
  expect(policy).toMatch(/frame-ancestors 'self' https:\/\/teams\.microsoft\.com .*https:\/\/\*\.zoom\.com$/)
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['x-frame-options']).toBeUndefined()
  expect(headers['strict-transport-security']).toBeUndefined()
  const secure = await testServer({ env: { PUBLIC_URL: 'https://runde.example.org', HOST: '127.0.0.1' } })
  const answer = await get(secure.running.localUrl, '/healthz')
  expect(answer.headers['strict-transport-security']).toContain('max-age=31536000')
  expect(answer.headers['content-security-policy']).toContain('wss://runde.example.org')
})
