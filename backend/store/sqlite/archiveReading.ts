import { sizeBounds } from '../../../shared/outcome/findable.ts'
import type { Filters, Size, Visibility } from '../../../shared/protocol/archive.ts'
import type { FoundEntry, FoundPlace, Reader } from '../archiveStore.ts'
import type { Step } from '../search/plan.ts'

export interface EntryRow {
  readonly id: number
  readonly session: string
  readonly kind: FoundEntry['kind']
  readonly key: string
  readonly aspect: FoundEntry['aspect']
  readonly place: number | null
  readonly text: string
  readonly support: number
  readonly title: string
  readonly year: number
  readonly municipality: string | null
  readonly quarter: string | null
  readonly population: number | null
  readonly words: string
}

/** The organiser reads what was opened for the organiser and for everybody with access; these only the latter. */
const reach: Readonly<Record<Visibility, number>> = { participants: 0, everyone: 1, organiser: 2 }

/**
 * SQL that holds for what a reader may read, of a session `e.session`: their own, or, where a reader reaches further, what
 * was opened that far. Example meetings are for who is in them.
 */
export const mayBeRead = `(e.session IN (SELECT value FROM json_each(:own)) OR EXISTS (
  SELECT 1 FROM archive_visibility v JOIN sessions s ON s.id = v.session
  WHERE v.session = e.session AND s.example = 0
  AND ((v.visibility = 'everyone' AND :reach >= 1) OR (v.visibility = 'organiser' AND :reach >= 2))))`

/** SQL for the filters, of an entry `e`. */
export const isFiltered = `(:aspect IS NULL OR e.aspect = :aspect) AND (:year IS NULL OR e.year = :year)
  AND (:least IS NULL OR e.population >= :least) AND (:below IS NULL OR e.population < :below)`

export function ofReader({ own, scope }: Reader) {
  return { own: JSON.stringify(own), reach: reach[scope] }
}

const bounds: Readonly<Record<Size, readonly [number, number | null]>> = {
  rural: [0, sizeBounds.small],
  small: [sizeBounds.small, sizeBounds.medium],
  medium: [sizeBounds.medium, sizeBounds.large],
  large: [sizeBounds.large, null],
}

export function ofFilters({ aspect, size, year }: Filters) {
  const [least, below] = size === null ? [null, null] : bounds[size]
  return { aspect, year, least, below }
}

export function placeOf(
  row: Omit<EntryRow, 'id' | 'words' | 'kind' | 'key' | 'aspect' | 'text' | 'support'>,
): FoundPlace {
  const { session: sessionId, title, year, place, municipality, quarter, population } = row
  return { sessionId, title, year, place, municipality, quarter, population }
}

export function entryOf(row: EntryRow, matched: ReadonlySet<string>): FoundEntry {
  const { kind, key, aspect, text, support } = row
  return { ...placeOf(row), kind, key, aspect, text, support, matched }
}

const either = (words: readonly string[]) => `(${words.map((word) => `"${word}"`).join(' OR ')})`

/** A step in the language of FTS5. Words have letters and digits only. */
export function matchOf({ groups, every, itself }: Step): string {
  const one = groups.map(({ words, pairs }) => {
    const both = pairs.map(([first, second]) => `(${either(first)} AND ${either(second)})`)
    return `(${[...(words.length > 0 ? [either(words)] : []), ...both].join(' OR ')})`
  })
  const all = one.join(every ? ' AND ' : ' OR ')
  return itself ? `words : (${all})` : all
}
