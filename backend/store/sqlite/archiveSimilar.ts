import type { DatabaseSync } from 'node:sqlite'
import { sizeBounds } from '../../../shared/outcome/findable.ts'
import type { FoundCase, Reader } from '../archiveStore.ts'
import { stemOf, tokensOf, wordsOf } from '../search/fold.ts'
import { stopWords } from '../search/stopWords.ts'
import type { Vocabulary } from '../search/vocabulary.ts'
import { type EntryRow, matchOf, mayBeRead, ofReader, placeOf } from './archiveReading.ts'
import { query } from './database.ts'

const tellingWords = 20
const shownWords = 5
const shortest = 4
/** what a noun counts, beside other words */
const noun = 2
/** what a municipality of the same size counts */
const sameSize = 1.25

type CaseRow = Pick<EntryRow, 'session' | 'title' | 'year' | 'municipality' | 'quarter' | 'population' | 'text'> & {
  readonly place: number
  readonly score: number
  readonly all: string
}

function prepare(database: DatabaseSync) {
  return {
    words: query<EntryRow & { readonly place: number }>(
      database,
      `SELECT * FROM archive_entries e WHERE session = :session AND place = :place AND ${mayBeRead}`,
    ),
    // in a part of its own: bm25 is known to a query over the index alone
    cases: query<CaseRow>(
      database,
      `WITH found AS MATERIALIZED (
         SELECT rowid AS id, -bm25(archive_index, 1.0, 0.0) AS score FROM archive_index WHERE archive_index MATCH :match
       ), scored AS (
         SELECT e.session, e.place, sum(f.score) AS score FROM found f JOIN archive_entries e ON e.id = f.id
         WHERE e.place IS NOT NULL AND NOT (e.session = :session AND e.place = :place) AND ${mayBeRead}
         GROUP BY e.session, e.place ORDER BY score DESC LIMIT :most
       )
       SELECT c.session, c.place, c.title, c.year, c.municipality, c.quarter, c.population, c.text, scored.score,
         (SELECT group_concat(o.words, ' ') FROM archive_entries o WHERE o.session = c.session AND o.place = c.place) AS "all"
       FROM scored JOIN archive_entries c ON c.session = scored.session AND c.place = scored.place AND c.kind = 'case'`,
    ),
  }
}

function sizeClass(population: number | null): number {
  if (population === null) return -1
  return Object.values(sizeBounds).filter((bound) => population >= bound).length
}

interface Telling {
  readonly folded: string
  /** as it stands in the text */
  readonly shown: string
  readonly stem: string
}

const isNoun = (shown: string) => /^\p{Lu}/u.test(shown)

function sharedWith({ all }: CaseRow, telling: readonly Telling[]): string[] {
  const stems = new Set(all.split(' ').map(stemOf))
  const both = telling.filter(({ stem }) => stems.has(stem))
  const nouns = both.filter(({ shown }) => isNoun(shown))
  return (nouns.length > 0 ? nouns : both).slice(0, shownWords).map(({ shown }) => shown)
}

/** Finds cases that have much in common. */
export class SimilarCases {
  readonly #statements
  readonly #vocabulary: () => Vocabulary

  constructor(database: DatabaseSync, vocabulary: () => Vocabulary) {
    this.#statements = prepare(database)
    this.#vocabulary = vocabulary
  }

  find(sessionId: string, place: number, reader: Reader, most: number): FoundCase[] {
    const where = { session: sessionId, place, ...ofReader(reader) }
    const own = this.#statements.words.all(where)
    const telling = this.#telling(own)
    if (telling.length === 0) return []
    const groups = telling.map(({ folded }) => ({ words: this.#vocabulary().same(folded), pairs: [] }))
    const match = matchOf({ groups, every: false, itself: true, lastResort: false })
    const size = sizeClass(own[0]?.population ?? null)
    const weight = ({ population, score }: CaseRow) => (sizeClass(population) === size ? score * sameSize : score)
    const found = this.#statements.cases.all({ ...where, match, most: most * 4 })
    const best = found.toSorted((a, b) => weight(b) - weight(a)).slice(0, most)
    return best.map((row) => ({ ...placeOf(row), question: row.text, shared: sharedWith(row, telling) }))
  }

  /** The words of the case that say most about it: often in it, rarely elsewhere; names of places say nothing. */
  #telling(own: readonly EntryRow[]): Telling[] {
    const names = new Set(own.flatMap(({ municipality, quarter }) => wordsOf(`${municipality} ${quarter}`)))
    const counts = new Map<string, Telling & { count: number }>()
    for (const { shown, folded } of own.flatMap(({ text }) => tokensOf(text))) {
      if (folded.length < shortest || stopWords.has(folded) || names.has(folded)) continue
      const stem = stemOf(folded)
      counts.set(stem, { folded, shown, stem, count: (counts.get(stem)?.count ?? 0) + 1 })
    }
    const weigh = ({ folded, shown, count }: Telling & { count: number }) =>
      ((isNoun(shown) ? noun : 1) * count) / Math.log2(2 + this.#vocabulary().documentsWith(folded))
    return [...counts.values()].toSorted((a, b) => weigh(b) - weigh(a)).slice(0, tellingWords)
  }
}
