import { writeSync } from 'node:fs'
import { openSqlite } from '../../../backend/store/sqlite/openSqlite.ts'

/** Deletes one session after the other and prints its id when it is told to be gone, until it is killed. Usage: <file> <id>… */
const [file, ...ids] = process.argv.slice(2)
if (file) {
  const { retention } = openSqlite({ file })
  for (const id of ids) {
    const receipt = { key: `key-${id}`, deletedAt: 1, reason: 'date', counts: null } as const
    await retention.remove(id, [], receipt)
    writeSync(1, `${id}\n`)
  }
}
