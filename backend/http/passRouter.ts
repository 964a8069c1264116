import { type Request, type RequestHandler, type Response, Router } from 'express'
import { type PassView, passFile } from '../../shared/protocol/pass.ts'
import { type Holder, holderOfPass, mintPass } from '../identity/passes.ts'
import { agreedWith } from '../outcome/agreedWith.ts'
import { newestRelease } from '../outcome/outcomes.ts'
import { standingNow } from '../retention/keeping.ts'
import { sendOutcomeFile } from './outcomeFileRouter.ts'
import { demandBearer, type HttpParts, sessionIdOf, tokenOf } from './parts.ts'
import { bodyOf, notFound, Refused } from './problems.ts'
import type { RateLimits } from './rateLimits.ts'

async function mint(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const { session, person } = await demandBearer(parts, request)
  const secret = await mintPass(parts.storage, { sessionId: session.id, personId: person.id }, null)
  response.status(201).json({ secret })
}

const find = (parts: HttpParts, request: Request): Promise<Holder | null> =>
  holderOfPass(parts, sessionIdOf(request), tokenOf(request))

async function demandHolder(parts: HttpParts, request: Request): Promise<Holder> {
  const holder = await find(parts, request)
  if (!holder) throw new Refused('notFound')
  return holder
}

async function show(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const { personId, session } = await demandHolder(parts, request)
  const view: PassView = {
    newest: await newestRelease(parts.storage, session.id),
    agreed: await agreedWith(parts.storage, session, personId),
    deletesAt: (await standingNow(parts, session)).deletesAt,
  }
  response.json(view)
}

async function send(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const { session } = await demandHolder(parts, request)
  const { format, language } = bodyOf(passFile, { ...request.params, ...request.query })
  const newest = await newestRelease(parts.storage, session.id)
  if (!newest) throw new Refused('notReleased')
  const { outcome, version } = newest
  await sendOutcomeFile(parts, session, { outcome, version: version.number, format, language }, response)
}

/** Lets a right secret on to the next route; a wrong one alone is counted as such. PASS-3 */
function refuseWrongPass(parts: HttpParts, limits: RateLimits): RequestHandler[] {
  const check: RequestHandler = async (request, _response, next) =>
    next((await find(parts, request)) ? 'route' : undefined)
  return [check, limits.wrongSecretsOfNet, limits.wrongSecretsOfSession, notFound]
}

/** Passes: making one for oneself, and reading the newest released outcome with one. No route writes by a pass. PASS-1 */
export function passRouter(parts: HttpParts, limits: RateLimits): Router {
  const path = '/api/sessions/:id/pass'
  const refuseWrong = refuseWrongPass(parts, limits)
  return Router()
    .post('/api/sessions/:id/me/pass', (request, response) => mint(parts, request, response))
    .get(path, refuseWrong)
    .get(`${path}/:format`, refuseWrong)
    .get(path, limits.passReads, (request, response) => show(parts, request, response))
    .get(`${path}/:format`, limits.passReads, (request, response) => send(parts, request, response))
}
