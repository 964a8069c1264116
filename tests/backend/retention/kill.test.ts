import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { openSqlite } from '../../../backend/store/sqlite/openSqlite.ts'
import { freshFile } from '../store/files.ts'
import { cards, personRecord, sessionRecord, versionRecord } from '../store/logs.ts'

const script = join(import.meta.dirname, 'deleteUntilKilled.ts')

/** Runs the deletions and kills the process after so many; resolves with the ids that it told. */
async function killAfter(file: string, ids: readonly string[], count: number, afterMs: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--no-warnings', script, file, ...ids], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const told: string[] = []
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (id) => {
    told.push(id)
    // in the middle of the one that follows
    if (told.length === count) setTimeout(() => child.kill('SIGKILL'), afterMs)
  })
  await once(child, 'exit')
  return told
}

test('RETAIN-6: kill -9 in the middle of deleting leaves each session whole, or gone with its receipt', async () => {
  const file = freshFile()
  const ids = Array.from({ length: 40 }, (_, index) => `s${index}`)
  const filled = openSqlite({ file })
  for (const id of ids) {
    await filled.events.create(sessionRecord(id), cards(1, 20))
    await filled.people.addPerson(personRecord(id, 'anna'))
    await filled.outcomes.addVersion(versionRecord(id, 1))
  }
  await filled.close()
  const gone = new Set<string>()
  for (const [count, afterMs] of [
    [1, 0],
    [3, 1],
    [5, 2],
    [4, 4],
  ] as const) {
    const rest = ids.filter((id) => !gone.has(id))
    for (const id of await killAfter(file, rest, count, afterMs)) gone.add(id)
    const { events, people, outcomes, retention, close } = openSqlite({ file })
    for (const id of ids) {
      const hasReceipt = (await retention.receipt(`key-${id}`, '')) !== null
      const sizes = [
        (await events.eventsAfter(id, 0)).length,
        (await people.people(id)).length,
        (await outcomes.versions(id)).length,
      ]
      expect([id, sizes]).toEqual([id, hasReceipt ? [0, 0, 0] : [20, 1, 1]])
      if (gone.has(id)) expect(hasReceipt).toBe(true)
      if (hasReceipt) gone.add(id)
    }
    await close()
  }
  expect(gone.size).toBeGreaterThanOrEqual(13)
  expect(gone.size).toBeLessThan(ids.length)
})
