import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { openSqlite } from '../../../backend/store/sqlite/openSqlite.ts'
import { kills, killsTimeoutMs, tellKills } from '../support/kills.ts'
import { freshFile } from './files.ts'
import { writeUntil } from './killedWriter.ts'
import { cards } from './logs.ts'

const ids = ['s0', 's1', 's2', 's3']
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))

describe('SQLite written by another process', () => {
  const title = `has every acknowledged append exactly once after ${kills} times kill -9 (SEED=${seed})`
  it(title, { timeout: killsTimeoutMs }, async () => {
    const began = performance.now()
    const file = freshFile()
    const logged = new Map<string, number>()
    let confirmed = 0
    let random = seed
    for (let kill = 0; kill < kills; kill += 1) {
      random = (random * 1103515245 + 12345) % 2 ** 31
      const enough = 1 + (random % 97)
      const acknowledged = await writeUntil(file, ids, (count) => count === enough)
      const { events, close } = openSqlite({ file })
      for (const id of ids) {
        const log = await events.eventsAfter(id, 0)
        const before = logged.get(id) ?? 0
        const last = acknowledged.get(id) ?? before
        expect(log.length).toBeGreaterThanOrEqual(last)
        expect(log).toEqual(cards(1, log.length))
        logged.set(id, log.length)
        confirmed += last - before
      }
      await close()
      const database = new DatabaseSync(file)
      expect(database.prepare('PRAGMA integrity_check').get()?.integrity_check).toBe('ok')
      database.close()
    }
    tellKills('appends', confirmed, performance.now() - began)
  })

  it('can be backed up with VACUUM INTO meanwhile: each copy is the log as it was then', async () => {
    const file = freshFile()
    const copies: string[] = []
    await writeUntil(file, ids, (count) => {
      if (count % 40 !== 0) return false
      const database = new DatabaseSync(file)
      const copy = `${file}.${count}`
      database.exec(`VACUUM INTO '${copy}'`)
      database.close()
      copies.push(copy)
      return copies.length === 5
    })
    const written = openSqlite({ file })
    const sizes: number[] = []
    for (const copy of copies) {
      const restored = openSqlite({ file: copy })
      const logs = await Promise.all(ids.map((id) => restored.events.eventsAfter(id, 0)))
      for (const [index, log] of logs.entries()) {
        expect(log).toEqual((await written.events.eventsAfter(ids[index] ?? '', 0)).slice(0, log.length))
      }
      sizes.push(logs.flat().length)
      await restored.close()
    }
    expect(sizes.every((size, index) => size >= 40 * (index + 1))).toBe(true)
    await written.close()
  })
})
