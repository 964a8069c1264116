import * as z from 'zod/mini'
import { aspects } from '../method/aspects.ts'
import { outcomeSchema } from '../outcome/outcome.ts'
import { id } from '../session/ids.ts'
import { secret } from './fields.ts'
import { limits } from './limits.ts'
import { optionalLine } from './text.ts'

/** Who finds the released outcome of a session in the archive. Each word includes those before it. */
const visibilities = ['participants', 'organiser', 'everyone'] as const
export type Visibility = (typeof visibilities)[number]

/** Municipalities by inhabitants; the bounds are in `shared/outcome/findable.ts`. */
export const sizes = ['rural', 'small', 'medium', 'large'] as const
export type Size = (typeof sizes)[number]

export const visibilityBody = z.object({ visibility: z.enum(visibilities) })

/** `choices`: those that reach anybody on this server. */
export const visibilityView = z.object({
  visibility: z.enum(visibilities),
  choices: z.array(z.enum(visibilities)),
  mayChange: z.boolean(),
})
export type VisibilityView = z.infer<typeof visibilityView>

/** What somebody proves to the archive: seats in sessions, a key of the archive, a host token. Each opens its share. */
const proofs = {
  seats: z.array(z.object({ sessionId: id, token: secret })).check(z.maxLength(limits.archive.seats)),
  key: z.nullable(z.string().check(z.maxLength(limits.archive.key))),
  hostToken: z.optional(secret),
}
const proofsSchema = z.object(proofs)
export type Proofs = z.infer<typeof proofsSchema>

const filters = {
  aspect: z.nullable(z.enum(aspects)),
  size: z.nullable(z.enum(sizes)),
  year: z.nullable(z.int().check(z.minimum(2000), z.maximum(2999))),
}
export const filtersSchema = z.object(filters)
export type Filters = z.infer<typeof filtersSchema>

export const archiveSearchBody = z.object({
  ...proofs,
  ...filters,
  words: optionalLine(limits.archive.words),
  /** from 0 on */
  page: z.int().check(z.minimum(0), z.maximum(limits.archive.hits / limits.archive.page - 1)),
})
export type ArchiveSearchBody = z.infer<typeof archiveSearchBody>
export const archiveObstaclesBody = z.object({ ...proofs, ...filters })
export const archiveReadBody = z.object({ ...proofs, sessionId: id })
export const archiveSimilarBody = z.object({ ...archiveReadBody.shape, place: z.int().check(z.positive()) })

/** Where something stands: the outcome of a session, and the case in it (`place` from 1 on, `null`: of no single case). */
const foundPlace = {
  sessionId: id,
  title: z.string(),
  /** of the year in which it was held */
  year: z.int(),
  place: z.nullable(z.int()),
  municipality: z.nullable(z.string()),
  quarter: z.nullable(z.string()),
  population: z.nullable(z.int()),
}

const hit = z.object({
  ...foundPlace,
  kind: z.enum(['case', 'card', 'tip', 'agreement']),
  aspect: z.nullable(z.enum(aspects)),
  /** the anchor in the outcome */
  key: z.string(),
  /** a stretch of its text, one after the other; `hit`: what was looked for */
  pieces: z.array(z.object({ text: z.string(), hit: z.boolean() })),
})
export type ArchiveHit = z.infer<typeof hit>

/** What the proofs open: how many sessions of one's own, and whose else. */
const archiveAccess = z.object({ own: z.int(), scope: z.enum(visibilities) })
export type ArchiveAccess = z.infer<typeof archiveAccess>

export const archiveFound = z.object({
  access: archiveAccess,
  /** what there is for this reader, whatever is looked for */
  kept: z.object({ sessions: z.int(), cases: z.int(), years: z.array(z.int()) }),
  /** at most as many as can be paged through */
  total: z.int(),
  hits: z.array(hit),
})
export type ArchiveFound = z.infer<typeof archiveFound>

const similarCase = z.object({ ...foundPlace, question: z.string(), shared: z.array(z.string()) })
export type SimilarCase = z.infer<typeof similarCase>
export const archiveSimilar = z.object({ cases: z.array(similarCase) })

/** A word of obstacles and in how many cases it stands, `of` how many with an obstacle. */
export const archiveObstacles = z.object({
  of: z.int(),
  themes: z.array(z.object({ word: z.string(), cases: z.int() })),
})
export type ArchiveObstacles = z.infer<typeof archiveObstacles>

/** `whole`: with the names, for who was there. */
export const archiveOutcome = z.object({ outcome: outcomeSchema, whole: z.boolean() })
