import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import product from '../../package.json' with { type: 'json' }
import { bothHosts } from './given.ts'
import { readZip } from './readZip.ts'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'fallrunde-packages-'))
})
afterEach(() => void rmSync(directory, { recursive: true }))

function run(env: Record<string, string | undefined>, timeZone = 'UTC') {
  const set = { PATH: process.env.PATH, TZ: timeZone, ...env }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['manifest/main.ts', directory], {
    env: set,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('builds both packages and says where they are', () => {
  const { status, stdout, stderr } = run(bothHosts)
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^Teams: .*teams\.zip\nZoom: .*zoom\.json, and its symbol .*zoom\.png\n$/)
  expect(readdirSync(directory).sort()).toEqual(['teams.zip', 'zoom.json', 'zoom.png'])
  const manifest = readZip(readFileSync(join(directory, 'teams.zip'))).find((file) => file.name === 'manifest.json')
  expect(JSON.parse(String(manifest?.content)).version).toBe(product.version)
})

test('makes the same bytes on both sides of the world', () => {
  const bytes = (timeZone: string) => {
    run(bothHosts, timeZone)
    return ['teams.zip', 'zoom.json'].map((name) => readFileSync(join(directory, name)).toString('base64'))
  }
  expect(bytes('Pacific/Kiritimati')).toEqual(bytes('Pacific/Pago_Pago'))
})

test('one host is enough: the other is said to be off, and its old package is taken away', () => {
  writeFileSync(join(directory, 'teams.zip'), 'of last year')
  const onlyZoom = run({ PUBLIC_URL: bothHosts.PUBLIC_URL, ZOOM_CLIENT_ID: bothHosts.ZOOM_CLIENT_ID })
  expect([onlyZoom.status, readdirSync(directory)]).toEqual([0, ['zoom.json', 'zoom.png']])
  expect(onlyZoom.stdout).toContain('Teams: off, because TEAMS_APP_ID is not set')
  const onlyTeams = run({ PUBLIC_URL: bothHosts.PUBLIC_URL, TEAMS_APP_ID: bothHosts.TEAMS_APP_ID })
  expect([onlyTeams.status, readdirSync(directory)]).toEqual([0, ['teams.zip']])
  expect(onlyTeams.stdout).toContain('Zoom: off, because ZOOM_CLIENT_ID is not set')
  expect(onlyTeams.stdout).toContain('everybody types a name, because TEAMS_CLIENT_ID is not set')
})

test('a wrong configuration is said in one list, and nothing is built', () => {
  const { status, stdout, stderr } = run({ PUBLIC_URL: 'http://localhost:3978', TEAMS_APP_ID: 'fallrunde' })
  expect([status, stdout, readdirSync(directory)]).toEqual([1, '', []])
  expect(stderr).toMatch(/^The packages cannot be built:\n {2}PUBLIC_URL must .*\n {2}TEAMS_APP_ID must .*\n$/)
})
