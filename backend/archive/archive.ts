import type * as z from 'zod/mini'
import { nameless } from '../../shared/outcome/nameless.ts'
import { readOutcome } from '../../shared/outcome/outcomeText.ts'
import type {
  ArchiveFound,
  ArchiveHit,
  ArchiveObstacles,
  ArchiveSearchBody,
  archiveOutcome,
  Filters,
  SimilarCase,
} from '../../shared/protocol/archive.ts'
import { limits } from '../../shared/protocol/limits.ts'
import type { FoundEntry, Reader } from '../store/archiveStore.ts'
import { piecesOf } from '../store/search/pieces.ts'
import { themesOf } from './obstacleThemes.ts'
import { type ArchiveParts, accessOf } from './reader.ts'

function hitOf({ matched, text, support: _support, ...found }: FoundEntry): ArchiveHit {
  return { ...found, pieces: piecesOf(text, matched) }
}

/** A page of hits, and what there is for this reader at all. ARCHIVE-4, ARCHIVE-5 */
export async function searchArchive(
  parts: ArchiveParts,
  reader: Reader,
  { words, page, ...filters }: Pick<ArchiveSearchBody, 'words' | 'page' | keyof Filters>,
): Promise<ArchiveFound> {
  const { archive } = parts.storage
  const found = await archive.search(words, filters, reader, limits.archive.hits)
  const from = page * limits.archive.page
  return {
    access: await accessOf(parts, reader),
    kept: await keptOf(parts, reader),
    total: found.length,
    hits: found.slice(from, from + limits.archive.page).map(hitOf),
  }
}

async function keptOf({ storage }: ArchiveParts, reader: Reader): Promise<ArchiveFound['kept']> {
  const { sessions, cases, years } = await storage.archive.kept(reader)
  return { sessions, cases, years: [...years] }
}

/** Cases that have much in common with one that the reader may read. ARCHIVE-5 */
export async function similarCases(
  { storage }: ArchiveParts,
  reader: Reader,
  { sessionId, place }: { readonly sessionId: string; readonly place: number },
): Promise<SimilarCase[]> {
  const found = await storage.archive.similar(sessionId, place, reader, limits.archive.similar)
  return found.map((known) => ({ ...known, shared: [...known.shared] }))
}

/** What obstacles are about, by the number of cases. ARCHIVE-5 */
export async function obstacles(
  { storage }: ArchiveParts,
  reader: Reader,
  filters: Filters,
): Promise<ArchiveObstacles> {
  return themesOf(await storage.archive.obstacles(filters, reader), limits.archive.themes)
}

/** The newest released outcome of a session, without names for who was not there; `null` where it is not to be read. ARCHIVE-6 */
export async function readArchived(
  { storage }: ArchiveParts,
  reader: Reader,
  sessionId: string,
): Promise<z.infer<typeof archiveOutcome> | null> {
  if (!(await storage.archive.mayRead(sessionId, reader))) return null
  const [newest] = await storage.outcomes.versions(sessionId)
  if (!newest) return null
  const [outcome, whole] = [readOutcome(newest.document), reader.own.includes(sessionId)]
  return { outcome: whole ? outcome : nameless(outcome), whole }
}
