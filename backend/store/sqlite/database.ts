import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type DatabaseSyncOptions, type SQLInputValue } from 'node:sqlite'
import { migrate } from './migrations.ts'

/** Sets for how long (ms) calls wait, blocking, for another process that is using the same file. */
export function waitForOthers(database: DatabaseSync, ms = 2_000): void {
  database.exec(`PRAGMA busy_timeout = ${ms}`)
}

function configure(database: DatabaseSync): void {
  waitForOthers(database)
  // FULL: in WAL mode the default of some builds (NORMAL) may lose acknowledged commits when the power fails.
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
  `)
}

/** Node's own `recursive` never returns where a parent exists in which nothing can be made, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

/** Opens a file, and makes it (and its directory) readable by its owner only where there is none. */
export function openPrivate(file: string, options: DatabaseSyncOptions = {}): DatabaseSync {
  makeFolder(dirname(file))
  closeSync(openSync(file, 'a', 0o600))
  return new DatabaseSync(file, options)
}

/**
 * Opens the database in `file`, makes it (readable by its owner only) where there is none, and brings its schema up to
 * date. Throws where the file cannot be written or belongs to a newer version of this program.
 */
export function openDatabase(file: string): DatabaseSync {
  const database = openPrivate(file)
  try {
    configure(database)
    migrate(database)
    // A crash between an erasure and its checkpoint leaves erased bytes in the WAL.
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch (error) {
    database.close()
    throw error
  }
  return database
}

/** In the order of the question marks, or by name. */
type Values = SQLInputValue[] | [Readonly<Record<string, SQLInputValue>>]

/** A prepared statement whose rows have the shape that its SQL says. */
export interface Query<Row> {
  get(...values: Values): Row | undefined
  all(...values: Values): readonly Row[]
}

/** Prepares a statement that reads. `Row` must name the columns of `sql`; the tables are STRICT, so types hold. */
export function query<Row>(database: DatabaseSync, sql: string): Query<Row> {
  return database.prepare(sql) as unknown as Query<Row>
}
