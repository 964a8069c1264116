import type { DatabaseSync } from 'node:sqlite'
import type { Edit } from '../../../shared/outcome/edits.ts'
import type { OutcomeEdits, OutcomeStore, OutcomeVersionRecord } from '../outcomeStore.ts'
import type { ArchiveEntries } from './archiveEntries.ts'
import { query } from './database.ts'
import type { GroupCommit } from './groupCommit.ts'

interface VersionRow {
  readonly session: string
  readonly number: number
  readonly released_at: number
  readonly sent_at: number | null
  readonly hash: string
  readonly document: string
  readonly people: string
  readonly redacted: number
}

function prepare(database: DatabaseSync) {
  return {
    edits: query<{ revision: number; edits: string }>(
      database,
      'SELECT revision, edits FROM outcome_edits WHERE session = ?',
    ),
    insertEdits: database.prepare('INSERT OR IGNORE INTO outcome_edits (session, revision, edits) VALUES (?, 1, ?)'),
    updateEdits: database.prepare(
      'UPDATE outcome_edits SET revision = revision + 1, edits = ? WHERE session = ? AND revision = ?',
    ),
    versions: query<VersionRow>(database, 'SELECT * FROM outcome_versions WHERE session = ? ORDER BY number DESC'),
    insertVersion: database.prepare(
      `INSERT INTO outcome_versions (session, number, released_at, hash, document, people)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6
       WHERE ?2 = 1 + (SELECT count(*) FROM outcome_versions WHERE session = ?1)`,
    ),
    markSent: database.prepare(
      'UPDATE outcome_versions SET sent_at = ? WHERE session = ? AND number = ? AND sent_at IS NULL',
    ),
    redact: database.prepare('UPDATE outcome_versions SET document = ?, redacted = 1 WHERE session = ? AND number = ?'),
  }
}

function recordOf(row: VersionRow): OutcomeVersionRecord {
  const { session: sessionId, released_at: releasedAt, sent_at: sentAt, number, hash, document } = row
  const people = JSON.parse(row.people) as string[]
  return { sessionId, number, releasedAt, sentAt, hash, document, people, redacted: row.redacted === 1 }
}

export class SqliteOutcomes implements OutcomeStore {
  readonly #group: GroupCommit
  readonly #archive: ArchiveEntries
  readonly #statements

  constructor(database: DatabaseSync, group: GroupCommit, archive: ArchiveEntries) {
    this.#group = group
    this.#archive = archive
    this.#statements = prepare(database)
  }

  async edits(sessionId: string): Promise<OutcomeEdits> {
    const row = this.#statements.edits.get(sessionId)
    return row ? { revision: row.revision, edits: JSON.parse(row.edits) as Edit[] } : { revision: 0, edits: [] }
  }

  saveEdits(sessionId: string, whileRevision: number, edits: readonly Edit[]): Promise<boolean> {
    const { insertEdits, updateEdits } = this.#statements
    const text = JSON.stringify(edits)
    return this.#group.run(() => {
      const done =
        whileRevision === 0 ? insertEdits.run(sessionId, text) : updateEdits.run(text, sessionId, whileRevision)
      return done.changes === 1
    })
  }

  async versions(sessionId: string): Promise<readonly OutcomeVersionRecord[]> {
    return this.#statements.versions.all(sessionId).map(recordOf)
  }

  addVersion(version: Omit<OutcomeVersionRecord, 'sentAt' | 'redacted'>): Promise<boolean> {
    const { sessionId, number, releasedAt, hash, document, people } = version
    const insert = () =>
      this.#statements.insertVersion.run(sessionId, number, releasedAt, hash, document, JSON.stringify(people))
    return this.#group.run(() => {
      const isNext = insert().changes === 1
      if (isNext) this.#archive.replace(sessionId, document)
      return isNext
    })
  }

  async markSent(sessionId: string, number: number, at: number): Promise<void> {
    await this.#group.run(() => this.#statements.markSent.run(at, sessionId, number))
  }

  async redact(sessionId: string, number: number, document: string): Promise<void> {
    await this.#group.run(() => this.#statements.redact.run(document, sessionId, number), { scrub: true })
  }
}
