import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../backend/store/sqlite/database.ts'
import { storageOn } from '../../backend/store/sqlite/openSqlite.ts'
import { needles } from '../backend/archive/needles.ts'
import { everySession, fillArchive } from '../backend/archive/seededArchive.ts'
import { type Figure, figure } from './figures.ts'

const rounds = 15
const seed = 1
/** look-ups a round: one alone is too quick to be measured */
const lookUps = 200
const nothing = { aspect: null, size: null, year: null }

/** ms for each of `times` turns of `work`. */
async function timeOf(times: number, work: (turn: number) => unknown): Promise<number> {
  const start = performance.now()
  for (let turn = 0; turn < times; turn += 1) await work(turn)
  return (performance.now() - start) / times
}

/**
 * What a question to an archive of 300 sessions costs, as a multiple of what SQLite takes to read the entries of one case by its index,
 * in the same run; and what it costs at all.
 */
export async function archiveFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fallrunde-bench-'))
  const database = openDatabase(join(folder, 'archive.sqlite'))
  const storage = storageOn(database)
  await fillArchive(storage, seed)
  const lookUp = database.prepare('SELECT * FROM archive_entries WHERE session = ? AND place = 1')
  const search = (turn: number) =>
    storage.archive.search(
      needles[turn % needles.length]?.typed ?? '',
      nothing,
      { own: everySession, scope: 'everyone' },
      20,
    )
  await search(0)
  const [ratios, times]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    const plain = await timeOf(lookUps, (turn) => lookUp.all(everySession[turn % everySession.length] ?? ''))
    const found = await timeOf(needles.length, search)
    ratios.push(found / plain)
    times.push(found)
  }
  await storage.close()
  rmSync(folder, { recursive: true })
  return [
    figure('archive: a search against a look-up by index', ratios, { unit: '×', goal: 100, better: 'lower' }),
    figure('archive: a search of 300 sessions', times, { unit: 'ms', goal: 10, better: 'lower' }),
  ]
}
