import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { Storage } from '../eventStore.ts'
import { SqliteArchive } from './archive.ts'
import { ArchiveEntries } from './archiveEntries.ts'
import { SqliteCodes } from './codes.ts'
import { openDatabase } from './database.ts'
import { SqliteDispatch } from './dispatch.ts'
import { SqliteEvents } from './events.ts'
import { GroupCommit } from './groupCommit.ts'
import { SqliteHosts } from './hosts.ts'
import { SqliteOutcomes } from './outcomes.ts'
import { SqlitePasses } from './passes.ts'
import { SqlitePeople } from './people.ts'
import { SqliteRetention } from './retention.ts'

/** Name of the database in `DATA_DIR`. Beside it, while it is open, lie its `-wal` and `-shm`. */
export const databaseName = 'fallrunde.sqlite'

/** The storage over an open database, which belongs to it from now on. */
export function storageOn(database: DatabaseSync): Storage {
  const group = new GroupCommit(database)
  const entries = new ArchiveEntries(database)
  entries.addMissing()
  const touch = database.prepare('UPDATE probe SET writes = writes + 1')
  return {
    events: new SqliteEvents(database, group, () => entries.wordsChanged()),
    people: new SqlitePeople(database, group),
    codes: new SqliteCodes(database, group),
    hosts: new SqliteHosts(database, group),
    outcomes: new SqliteOutcomes(database, group, entries),
    passes: new SqlitePasses(database, group),
    retention: new SqliteRetention(database, group),
    dispatch: new SqliteDispatch(database, group),
    archive: new SqliteArchive(database, group, entries),
    async probe() {
      await group.run(() => touch.run())
    },
    async close() {
      if (!database.isOpen) return
      group.close()
      database.close()
    },
  }
}

/**
 * Opens the SQLite database `file`, or the one in the directory `dataDir`, and makes it where there is none. Throws where
 * it cannot be written or belongs to a newer version of this program.
 */
export function openSqlite(at: { readonly file: string } | { readonly dataDir: string }): Storage {
  return storageOn(openDatabase('file' in at ? at.file : join(at.dataDir, databaseName)))
}
