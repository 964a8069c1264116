import { writeSync } from 'node:fs'
import { openSqlite } from '../../../backend/store/sqlite/openSqlite.ts'
import { card, sessionRecord } from './logs.ts'

/**
 * Appends to several sessions without end and prints `session seq` for each append that resolved, until it is killed.
 * Usage: node appendUntilKilled.ts <file> <session>…
 */
async function appendWithoutEnd(file: string, ids: readonly string[]): Promise<void> {
  const { events } = openSqlite({ file })
  const lengths = new Map<string, number>()
  for (const id of ids) {
    const log = await events.load(id)
    if (!log) await events.create(sessionRecord(id), [])
    lengths.set(id, log?.tail.length ?? 0)
  }
  const appendOne = async (id: string) => {
    const seq = (lengths.get(id) ?? 0) + 1
    await events.append(id, [card(seq)])
    lengths.set(id, seq)
    writeSync(1, `${id} ${seq}\n`)
  }
  for (;;) await Promise.all(ids.map(appendOne))
}

const [file, ...ids] = process.argv.slice(2)
if (file) await appendWithoutEnd(file, ids)
