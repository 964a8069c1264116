import { type Request, type Response, Router } from 'express'
import type * as z from 'zod/mini'
import {
  archiveObstaclesBody,
  archiveReadBody,
  archiveSearchBody,
  archiveSimilarBody,
  type Proofs,
} from '../../shared/protocol/archive.ts'
import { obstacles, readArchived, searchArchive, similarCases } from '../archive/archive.ts'
import { hasAccess, readerOf } from '../archive/reader.ts'
import type { Reader } from '../store/archiveStore.ts'
import { proofOf } from './hostProofs.ts'
import type { HttpParts } from './parts.ts'
import { bodyOf, Refused } from './problems.ts'
import type { RateLimits } from './rateLimits.ts'

/** Somebody who proves that there is something for them. Nothing proved, and something wrong, answer the same. */
async function demandReader(parts: HttpParts, body: Proofs): Promise<Reader> {
  const reader = await readerOf(parts, body, proofOf(parts, body.hostToken))
  if (!hasAccess(reader)) throw new Refused('noAccess')
  return reader
}

/** Reads the body, finds out who asks, and answers. */
function answering<S extends z.ZodMiniType<Proofs>>(
  parts: HttpParts,
  schema: S,
  answer: (reader: Reader, body: z.infer<S>) => Promise<unknown>,
) {
  return async (request: Request, response: Response): Promise<void> => {
    const body = bodyOf(schema, request.body)
    response.json(await answer(await demandReader(parts, body), body))
  }
}

async function read(parts: HttpParts, reader: Reader, sessionId: string) {
  const found = await readArchived(parts, reader, sessionId)
  // what is there for others, and what there is not, answer the same
  if (!found) throw new Refused('notFound')
  return found
}

/** The archive of released outcomes, for who proves something that opens it. */
export function archiveRouter(parts: HttpParts, { searches }: RateLimits): Router {
  const router = Router()
  router.use('/api/archive', searches)
  return router
    .post(
      '/api/archive/search',
      answering(parts, archiveSearchBody, (reader, body) => searchArchive(parts, reader, body)),
    )
    .post(
      '/api/archive/similar',
      answering(parts, archiveSimilarBody, async (reader, body) => ({
        cases: await similarCases(parts, reader, body),
      })),
    )
    .post(
      '/api/archive/obstacles',
      answering(parts, archiveObstaclesBody, (reader, body) => obstacles(parts, reader, body)),
    )
    .post(
      '/api/archive/outcome',
      answering(parts, archiveReadBody, (reader, { sessionId }) => read(parts, reader, sessionId)),
    )
}
