import type { DatabaseSync } from 'node:sqlite'
import type { Filters, Visibility } from '../../../shared/protocol/archive.ts'
import type { ArchiveStore, FoundCase, FoundEntry, Reader } from '../archiveStore.ts'
import { planOf, type Step, soughtWords, wordsIn } from '../search/plan.ts'
import type { ArchiveEntries } from './archiveEntries.ts'
import { type EntryRow, entryOf, isFiltered, matchOf, mayBeRead, ofFilters, ofReader } from './archiveReading.ts'
import { SimilarCases } from './archiveSimilar.ts'
import { query } from './database.ts'
import type { GroupCommit } from './groupCommit.ts'

function prepare(database: DatabaseSync) {
  return {
    visibility: query<{ visibility: Visibility }>(
      database,
      'SELECT visibility FROM archive_visibility WHERE session = ?',
    ),
    setVisibility: database.prepare(
      `INSERT INTO archive_visibility (session, visibility) VALUES (?, ?)
       ON CONFLICT (session) DO UPDATE SET visibility = excluded.visibility`,
    ),
    match: query<EntryRow>(
      database,
      `SELECT e.* FROM archive_index i JOIN archive_entries e ON e.id = i.rowid
       WHERE archive_index MATCH :match AND ${mayBeRead} AND ${isFiltered}
       ORDER BY bm25(archive_index, 10.0, 1.0), e.support DESC, e.id LIMIT :most`,
    ),
    newest: query<EntryRow>(
      database,
      `SELECT * FROM archive_entries e WHERE ${mayBeRead} AND ${isFiltered} AND (:aspect IS NOT NULL OR e.kind = 'case')
       ORDER BY e.year DESC, e.id DESC LIMIT :most`,
    ),
    obstacles: query<Pick<EntryRow, 'session' | 'place' | 'text'>>(
      database,
      `SELECT e.session, e.place, e.text FROM archive_entries e
       WHERE e.aspect = 'obstacle' AND ${mayBeRead} AND ${isFiltered}`,
    ),
    cases: query<{ session: string; year: number }>(
      database,
      `SELECT e.session, e.year FROM archive_entries e WHERE e.kind = 'case' AND ${mayBeRead}`,
    ),
    sessions: query<{ count: number }>(
      database,
      `SELECT count(*) AS count FROM (SELECT DISTINCT session FROM outcome_versions) e WHERE ${mayBeRead}`,
    ),
    mayRead: query<{ session: string }>(
      database,
      `SELECT e.session FROM outcome_versions e WHERE e.session = :session AND ${mayBeRead} LIMIT 1`,
    ),
  }
}

type Wanted = ReturnType<typeof ofFilters> & ReturnType<typeof ofReader> & { readonly most: number }

/** The archive in SQLite: FTS5 over folded words; which words are meant is found in the vocabulary first. */
export class SqliteArchive implements ArchiveStore {
  readonly #group: GroupCommit
  readonly #statements
  readonly #entries: ArchiveEntries
  readonly #similar: SimilarCases

  constructor(database: DatabaseSync, group: GroupCommit, entries: ArchiveEntries) {
    this.#group = group
    this.#statements = prepare(database)
    this.#entries = entries
    this.#similar = new SimilarCases(database, () => entries.vocabulary())
  }

  async visibility(sessionId: string): Promise<Visibility> {
    return this.#statements.visibility.get(sessionId)?.visibility ?? 'participants'
  }

  async setVisibility(sessionId: string, visibility: Visibility): Promise<void> {
    await this.#group.run(() => this.#statements.setVisibility.run(sessionId, visibility))
  }

  async search(words: string, filters: Filters, reader: Reader, most: number): Promise<readonly FoundEntry[]> {
    const wanted = { ...ofFilters(filters), ...ofReader(reader), most }
    if (soughtWords(words).length === 0) {
      return this.#statements.newest.all(wanted).map((row) => entryOf(row, new Set()))
    }
    const found = new Map<number, FoundEntry>()
    for (const step of planOf(words, this.#entries.vocabulary())) {
      if (found.size >= most || (step.lastResort && found.size > 0)) break
      this.#add(found, step, wanted)
    }
    return [...found.values()].slice(0, most)
  }

  async similar(sessionId: string, place: number, reader: Reader, most: number): Promise<readonly FoundCase[]> {
    return this.#similar.find(sessionId, place, reader, most)
  }

  async obstacles(filters: Filters, reader: Reader) {
    const rows = this.#statements.obstacles.all({ ...ofFilters({ ...filters, aspect: null }), ...ofReader(reader) })
    return rows.map(({ session: sessionId, place, text }) => ({ sessionId, place, text }))
  }

  async kept(reader: Reader) {
    const cases = this.#statements.cases.all(ofReader(reader))
    const years = [...new Set(cases.map(({ year }) => year))].sort((a, b) => b - a)
    return { sessions: this.#statements.sessions.get(ofReader(reader))?.count ?? 0, cases: cases.length, years }
  }

  async mayRead(sessionId: string, reader: Reader): Promise<boolean> {
    return this.#statements.mayRead.get({ session: sessionId, ...ofReader(reader) }) !== undefined
  }

  #add(found: Map<number, FoundEntry>, step: Step, wanted: Wanted): void {
    const matched = wordsIn(step)
    const rows = this.#statements.match.all({ ...wanted, match: matchOf(step) })
    for (const row of rows) if (!found.has(row.id)) found.set(row.id, entryOf(row, matched))
  }
}
