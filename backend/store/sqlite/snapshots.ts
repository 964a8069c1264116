import type { DatabaseSync } from 'node:sqlite'
import { sessionState } from '../../../shared/session/session.ts'
import type { Snapshot } from '../eventStore.ts'
import { query } from './database.ts'

/** Raise it when a rule of `evolve` changes what an old log means: sessions are then folded from their logs again. */
const snapshotVersion = 1

const kept = 2

interface SnapshotRow {
  readonly seq: number
  readonly state: string
}

function parse({ seq, state }: SnapshotRow): Snapshot | null {
  try {
    return { seq, state: sessionState.parse(JSON.parse(state)) }
  } catch {
    // Written by a version with another shape, or damaged: the log itself is the truth.
    return null
  }
}

/** The rows of snapshots: the newest two of a session. */
export class SnapshotRows {
  readonly #statements

  constructor(database: DatabaseSync) {
    this.#statements = {
      put: database.prepare('INSERT OR REPLACE INTO snapshots (session, seq, version, state) VALUES (?, ?, ?, ?)'),
      deleteOlder: database.prepare(
        `DELETE FROM snapshots WHERE session = ?1 AND seq NOT IN
         (SELECT seq FROM snapshots WHERE session = ?1 ORDER BY seq DESC LIMIT ${kept})`,
      ),
      newest: query<SnapshotRow>(
        database,
        'SELECT seq, state FROM snapshots WHERE session = ? AND version = ? ORDER BY seq DESC',
      ),
    }
  }

  save(sessionId: string, { seq, state }: Snapshot): void {
    this.#statements.put.run(sessionId, seq, snapshotVersion, JSON.stringify(state))
    this.#statements.deleteOlder.run(sessionId)
  }

  /** The newest one that this program understands, or `null`. */
  newest(sessionId: string): Snapshot | null {
    for (const row of this.#statements.newest.all(sessionId, snapshotVersion)) {
      const snapshot = parse(row)
      if (snapshot) return snapshot
    }
    return null
  }
}
