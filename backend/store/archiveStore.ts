import type { Findable } from '../../shared/outcome/findable.ts'
import type { Filters, Visibility } from '../../shared/protocol/archive.ts'

/** Whose outcomes somebody may find: those of their own sessions, and those that reach this far. */
export interface Reader {
  /** ids of sessions */
  readonly own: readonly string[]
  readonly scope: Visibility
}

/** The case in which something stands. */
export interface FoundPlace {
  readonly sessionId: string
  readonly title: string
  readonly year: number
  readonly place: number | null
  readonly municipality: string | null
  readonly quarter: string | null
  readonly population: number | null
}

export interface FoundEntry extends FoundPlace, Omit<Findable, 'about' | 'names'> {
  /** the words that made it found, folded */
  readonly matched: ReadonlySet<string>
}

export interface FoundCase extends FoundPlace {
  readonly question: string
  /** words that both cases have, as they stand in the first, the most telling first */
  readonly shared: readonly string[]
}

/**
 * What can be found of released outcomes. The newest released version of each session is in it from the moment of its
 * release, and gone with its session: both in the transaction that does it. Nothing is answered that the reader may not read.
 */
export interface ArchiveStore {
  /** `participants` where nothing was chosen. */
  visibility(sessionId: string): Promise<Visibility>
  setVisibility(sessionId: string, visibility: Visibility): Promise<void>
  /**
   * At most `most` entries, the best first: the words themselves and their inflections, then parts of compounds, then what has them in
   * what it is said about, then what is spelt alike, then what has only some of the words. Without a word the newest cases, or cards of the aspect.
   */
  search(words: string, filters: Filters, reader: Reader, most: number): Promise<readonly FoundEntry[]>
  /** Cases that have the most telling words of this one; none where there is no such case for the reader. */
  similar(sessionId: string, place: number, reader: Reader, most: number): Promise<readonly FoundCase[]>
  /** The obstacles of cases. */
  obstacles(filters: Filters, reader: Reader): Promise<readonly Pick<FoundEntry, 'sessionId' | 'place' | 'text'>[]>
  kept(
    reader: Reader,
  ): Promise<{ readonly sessions: number; readonly cases: number; readonly years: readonly number[] }>
  mayRead(sessionId: string, reader: Reader): Promise<boolean>
}
