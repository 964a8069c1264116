import type { DatabaseSync } from 'node:sqlite'
import { findables } from '../../../shared/outcome/findable.ts'
import { type Outcome, outcomeSchema } from '../../../shared/outcome/outcome.ts'
import { wordsOf } from '../search/fold.ts'
import { Vocabulary } from '../search/vocabulary.ts'
import { query } from './database.ts'

function prepare(database: DatabaseSync) {
  return {
    clear: database.prepare('DELETE FROM archive_entries WHERE session = ?'),
    insert: database.prepare(
      `INSERT INTO archive_entries (session, kind, key, aspect, place, text, support, title, year, municipality, quarter,
       population, words, about) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    missing: query<{ session: string; document: string }>(
      database,
      `SELECT v.session, v.document FROM outcome_versions v
       WHERE v.number = (SELECT max(number) FROM outcome_versions WHERE session = v.session)
       AND NOT EXISTS (SELECT 1 FROM archive_looked_at WHERE session = v.session)`,
    ),
    lookedAt: database.prepare('INSERT OR IGNORE INTO archive_looked_at VALUES (?)'),
    words: query<{ term: string; doc: number }>(database, 'SELECT term, doc FROM archive_vocabulary'),
  }
}

function readable(document: string): Outcome | null {
  const read = outcomeSchema.safeParse(JSON.parse(document))
  return read.success ? read.data : null
}

/** The year in which it was held, else that of its release. */
function yearOf({ head, release }: Outcome): number {
  return new Date(head.closedAt ?? head.startedAt ?? release?.at ?? 0).getUTCFullYear()
}

/** What the archive finds, row by row; written inside the transactions of others. */
export class ArchiveEntries {
  readonly #database: DatabaseSync
  readonly #statements
  #vocabulary: Vocabulary | null = null

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#statements = prepare(database)
  }

  /** Puts the entries of a document in the place of those of the session's version before it. */
  replace(sessionId: string, document: string): void {
    this.forget(sessionId)
    const outcome = readable(document)
    if (outcome) this.#insert(sessionId, outcome)
    // also where it leaves no entry: no start reads it again
    this.#statements.lookedAt.run(sessionId)
  }

  /** Takes a session out of the archive. */
  forget(sessionId: string): void {
    this.#statements.clear.run(sessionId)
    this.wordsChanged()
  }

  /** Sessions went, by whatever way. */
  wordsChanged(): void {
    this.#vocabulary = null
  }

  /** Outcomes that were released before there was an archive. How many had to be read: none at the next start. */
  addMissing(): number {
    const missing = this.#statements.missing.all()
    if (missing.length === 0) return 0
    this.#database.exec('BEGIN IMMEDIATE')
    for (const { session, document } of missing) this.replace(session, document)
    this.#database.exec('COMMIT')
    return missing.length
  }

  /** Every word of the archive; read again after it has changed. */
  vocabulary(): Vocabulary {
    this.#vocabulary ??= new Vocabulary(new Map(this.#statements.words.all().map(({ term, doc }) => [term, doc])))
    return this.#vocabulary
  }

  #insert(sessionId: string, outcome: Outcome): void {
    const [title, year] = [outcome.head.title.text, yearOf(outcome)]
    for (const { kind, key, aspect, place, text, names, support, about } of findables(outcome)) {
      const known = outcome.cases.find((each) => each.place === place)
      const { municipality = null, quarter = null, population = null } = known ?? {}
      const words = [wordsOf(`${text} ${names}`).join(' '), wordsOf(about).join(' ')] as const
      const where = [title, year, municipality, quarter, population] as const
      this.#statements.insert.run(sessionId, kind, key, aspect, place, text, support, ...where, ...words)
    }
  }
}
