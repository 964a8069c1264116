import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Storage } from '../../../backend/store/eventStore.ts'
import { openSqlite } from '../../../backend/store/sqlite/openSqlite.ts'
import { seedOfRun } from '../support/random.ts'
import { needles } from './needles.ts'
import { everySession, fillArchive, needleKey, sessionCount } from './seededArchive.ts'

const nothing = { aspect: null, size: null, year: null }
const reader = { own: [], scope: 'everyone' as const }
let storage: Storage
const dataDir = mkdtempSync(join(tmpdir(), 'fallrunde-archive-'))

beforeAll(async () => {
  storage = openSqlite({ dataDir })
  await fillArchive(storage, seedOfRun())
  await Promise.all(everySession.map((id) => storage.archive.setVisibility(id, 'everyone')))
})
afterAll(async () => {
  await storage.close()
  rmSync(dataDir, { recursive: true })
})

test('ARCHIVE-4: of 40 written questions to 300 sessions, nine in ten and more have their answer among the first three', async () => {
  expect(needles.length).toBe(40)
  const missed: string[] = []
  for (const [index, { typed }] of needles.entries()) {
    const hits = await storage.archive.search(typed, nothing, reader, 200)
    const rank = hits.findIndex(({ key }) => key === needleKey(index)) + 1
    if (rank < 1 || rank > 3) missed.push(`${typed}: ${rank === 0 ? 'not found' : `place ${rank}`}, ${hits[0]?.text}`)
  }
  process.stdout.write(`hit@3: ${needles.length - missed.length} of ${needles.length} ${missed.join(' | ')}\n`)
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(needles.length * 0.1)
})

test('ARCHIVE-5: filters leave what they say, and each year and size has something', async () => {
  expect((await storage.archive.kept(reader)).sessions).toBe(sessionCount)
  for (const year of [2021, 2022, 2023, 2024, 2025]) {
    const hits = await storage.archive.search('Streubesitz', { ...nothing, year, size: 'large' }, reader, 50)
    expect(hits.length).toBeGreaterThan(0)
    expect(hits.filter((hit) => hit.year !== year || (hit.population ?? 0) < 100_000)).toEqual([])
  }
})
