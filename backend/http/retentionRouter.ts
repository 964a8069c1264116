import { type Request, type Response, Router } from 'express'
import { deletionBody, retentionBody } from '../../shared/protocol/retention.ts'
import { isInCharge } from '../../shared/session/people.ts'
import type { Bearer } from '../identity/bearer.ts'
import { hashSecret } from '../identity/secrets.ts'
import { deleteSession, receiptKey } from '../retention/deletion.ts'
import { chooseDay, retentionViewOf } from '../retention/keeping.ts'
import { demandBearer, type HttpParts, sessionIdOf, tokenOf } from './parts.ts'
import { bodyOf, Refused } from './problems.ts'

async function show(parts: HttpParts, { session, person }: Bearer, response: Response): Promise<void> {
  response.json(await retentionViewOf(parts, session, person.id))
}

async function choose(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const bearer = await demandBearer(parts, request)
  const { until } = bodyOf(retentionBody, request.body)
  const refusal = await chooseDay(parts, bearer.session, bearer.person.id, until)
  if (refusal) throw new Refused(refusal.code, refusal.detail)
  parts.log.info({ session: bearer.session.id, person: bearer.person.id }, 'retention changed')
  await show(parts, bearer, response)
}

async function remove(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const { session, person } = await demandBearer(parts, request)
  bodyOf(deletionBody, request.body)
  if (!isInCharge(session.state, person.id) || session.record.example) throw new Refused('notModerator')
  if (session.state.status.kind === 'live') throw new Refused('notClosed')
  const receipt = await deleteSession(parts, session.id, 'moderator')
  if (!receipt) throw new Refused('notFound')
  parts.metrics.deleted('moderator', 1)
  parts.log.info({ session: session.id, person: person.id }, 'session deleted')
  parts.rooms.end(session.id, 'removed')
  response.json(receipt)
}

/** For whoever has the address; the counts only with a token or an invitation of who led it. */
async function showReceipt({ storage }: HttpParts, request: Request, response: Response): Promise<void> {
  const receipt = await storage.retention.receipt(receiptKey(sessionIdOf(request)), hashSecret(tokenOf(request)))
  response.json({ receipt })
}

/** Until when a session is kept, deleting it now, and what is left of it. */
export function retentionRouter(parts: HttpParts): Router {
  const path = '/api/sessions/:id'
  const router = Router()
  router
    .route(`${path}/retention`)
    .get(async (request, response) => show(parts, await demandBearer(parts, request), response))
    .patch((request, response) => choose(parts, request, response))
  return router
    .post(`${path}/deletion`, (request, response) => remove(parts, request, response))
    .get(`${path}/receipt`, (request, response) => showReceipt(parts, request, response))
}
