import type { DatabaseSync } from 'node:sqlite'
import type { Envelope } from '../../../shared/protocol/frames.ts'
import { AppendConflict, type EventStore, type SessionRecord, type Snapshot, type StoredLog } from '../eventStore.ts'
import { query } from './database.ts'
import { type EventRow, envelopeOf, recordOf, type SessionRow } from './eventRows.ts'
import type { GroupCommit } from './groupCommit.ts'
import { SnapshotRows } from './snapshots.ts'

/** Primary result code of a violated key, uniqueness or check: https://www.sqlite.org/rescode.html#constraint */
const constraintCode = 19

function prepare(database: DatabaseSync) {
  return {
    insertSession: database.prepare('INSERT INTO sessions VALUES (?, ?, ?, ?)'),
    insertEvent: database.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)'),
    session: query<SessionRow>(database, 'SELECT * FROM sessions WHERE id = ?'),
    lastSeq: query<{ seq: number | null }>(database, 'SELECT max(seq) AS seq FROM events WHERE session = ?'),
    after: query<EventRow>(
      database,
      'SELECT seq, at, author, command, event FROM events WHERE session = ? AND seq > ? ORDER BY seq',
    ),
    commands: query<{ command: string; seq: number }>(
      database,
      'SELECT command, max(seq) AS seq FROM events WHERE session = ? GROUP BY command',
    ),
    forgetKey: database.prepare('UPDATE sessions SET pseudonym_key = NULL WHERE id = ?'),
    example: query<{ id: string }>(
      database,
      'SELECT id FROM sessions WHERE example = 1 ORDER BY created_at DESC, id DESC LIMIT 1',
    ),
    deleteSession: database.prepare('DELETE FROM sessions WHERE id = ?'),
  }
}

function isViolation(error: unknown): boolean {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return false
  return (error.errcode & 0xff) === constraintCode
}

export class SqliteEvents implements EventStore {
  readonly #database: DatabaseSync
  readonly #group: GroupCommit
  readonly #snapshots: SnapshotRows
  readonly #purged: () => void
  readonly #statements

  /** `purged`: a session is gone, with all that belongs to it */
  constructor(database: DatabaseSync, group: GroupCommit, purged: () => void) {
    this.#database = database
    this.#group = group
    this.#snapshots = new SnapshotRows(database)
    this.#purged = purged
    this.#statements = prepare(database)
  }

  async create({ id, createdAt, pseudonymKey, example }: SessionRecord, events: readonly Envelope[]): Promise<void> {
    await this.#group.run(() => {
      this.#statements.insertSession.run(id, createdAt, pseudonymKey, example ? 1 : 0)
      this.#insert(id, events)
    })
  }

  async load(sessionId: string): Promise<StoredLog | null> {
    // One transaction, so that another process cannot write between the snapshot and the events after it.
    this.#database.exec('BEGIN')
    try {
      return this.#read(sessionId)
    } finally {
      if (this.#database.isTransaction) this.#database.exec('COMMIT')
    }
  }

  async append(sessionId: string, events: readonly Envelope[]): Promise<void> {
    if (events.length > 0) await this.#group.run(() => this.#insert(sessionId, events))
  }

  async eventsAfter(sessionId: string, afterSeq: number): Promise<readonly Envelope[]> {
    return this.#statements.after.all(sessionId, afterSeq).map(envelopeOf)
  }

  async saveSnapshot(sessionId: string, snapshot: Snapshot): Promise<void> {
    await this.#group.run(() => this.#snapshots.save(sessionId, snapshot))
  }

  async forgetPseudonyms(sessionId: string): Promise<void> {
    await this.#group.run(() => this.#statements.forgetKey.run(sessionId), { scrub: true })
  }

  async newestExample(): Promise<string | null> {
    return this.#statements.example.get()?.id ?? null
  }

  async purge(sessionId: string): Promise<void> {
    await this.#group.run(() => this.#statements.deleteSession.run(sessionId), { scrub: true })
    this.#purged()
  }

  #read(sessionId: string): StoredLog | null {
    const row = this.#statements.session.get(sessionId)
    if (!row) return null
    const snapshot = this.#snapshots.newest(sessionId)
    const tail = this.#statements.after.all(sessionId, snapshot?.seq ?? 0).map(envelopeOf)
    const commands = new Map(this.#statements.commands.all(sessionId).map(({ command, seq }) => [command, seq]))
    return { record: recordOf(row), snapshot, tail, commands }
  }

  #insert(sessionId: string, events: readonly Envelope[]): void {
    let seq = this.#statements.lastSeq.get(sessionId)?.seq ?? 0
    const parts = new Map<string, number>()
    for (const envelope of events) {
      seq += 1
      if (envelope.seq !== seq) throw new AppendConflict(`expected event ${seq}, got ${envelope.seq}`)
      const part = parts.get(envelope.command) ?? 0
      parts.set(envelope.command, part + 1)
      this.#insertOne(sessionId, envelope, part)
    }
  }

  /** `part` counts the events of one command: the second attempt to log a command breaks the uniqueness of part 0. */
  #insertOne(sessionId: string, { seq, at, by, command, event }: Envelope, part: number): void {
    try {
      this.#statements.insertEvent.run(sessionId, seq, at, by, command, part, JSON.stringify(event))
    } catch (error) {
      if (!isViolation(error)) throw error
      throw new AppendConflict(`no such session, or the command of event ${seq} is logged`, { cause: error })
    }
  }
}
