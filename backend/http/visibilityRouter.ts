import { type Request, type Response, Router } from 'express'
import { visibilityBody } from '../../shared/protocol/archive.ts'
import { chooseVisibility, visibilityOf } from '../archive/visibility.ts'
import type { Bearer } from '../identity/bearer.ts'
import { demandBearer, type HttpParts } from './parts.ts'
import { bodyOf, Refused } from './problems.ts'

async function show(parts: HttpParts, { session, person }: Bearer, response: Response): Promise<void> {
  response.json(await visibilityOf(parts, session, person.id))
}

async function choose(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const bearer = await demandBearer(parts, request)
  const { visibility } = bodyOf(visibilityBody, request.body)
  const refused = await chooseVisibility(parts, bearer.session, bearer.person.id, visibility)
  if (refused) throw new Refused(refused.code, refused.detail)
  parts.log.info({ session: bearer.session.id, person: bearer.person.id, visibility }, 'visibility chosen')
  await show(parts, bearer, response)
}

/** Who finds the released outcome of a session in the archive: for all in it to see, for who leads to choose. ARCHIVE-1 */
export function visibilityRouter(parts: HttpParts): Router {
  const router = Router()
  router
    .route('/api/sessions/:id/visibility')
    .get(async (request, response) => show(parts, await demandBearer(parts, request), response))
    .patch((request, response) => choose(parts, request, response))
  return router
}
