import { type Request, type Response, Router } from 'express'
import { codeBody, joinByCodeBody } from '../../shared/protocol/rest.ts'
import { leads } from '../../shared/session/decision.ts'
import { renewCode, sessionOfCode, shownCode } from '../identity/codes.ts'
import { joinProven } from '../identity/hosts/membership.ts'
import { WrongCodes } from '../identity/wrongCodes.ts'
import type { OpenSession } from '../sessions/sessions.ts'
import { keepAddress } from './addressRouter.ts'
import { proofOf, settled } from './hostProofs.ts'
import { viewOf } from './invitationView.ts'
import { demandBearer, type HttpParts, identityOf } from './parts.ts'
import { bodyOf, Refused } from './problems.ts'
import { netOf, type RateLimits } from './rateLimits.ts'

/** A code lets people take part and nothing more: it is short, and it is read out loud. */
const seat = { role: 'participant' } as const

async function demandCode(parts: HttpParts, wrong: WrongCodes, request: Request, code: string): Promise<OpenSession> {
  const guess = wrong.guess(netOf(request))
  if (!guess.ok) {
    parts.metrics.refusedByLimit('wrongCodes')
    request.res?.set('retry-after', String(guess.seconds))
    throw new Refused('tooManyCodes', { seconds: guess.seconds })
  }
  const open = await sessionOfCode(parts, code, identityOf(parts).now)
  if (!open) throw new Refused('unknownCode')
  guess.right()
  return open
}

async function lookUp(parts: HttpParts, wrong: WrongCodes, request: Request, response: Response): Promise<void> {
  const { code } = bodyOf(codeBody, request.body)
  const open = await demandCode(parts, wrong, request, code)
  response.json({ sessionId: open.id, ...(await viewOf(parts, open, seat)) })
}

async function join(parts: HttpParts, wrong: WrongCodes, request: Request, response: Response): Promise<void> {
  const { code, hostToken, address, ...person } = bodyOf(joinByCodeBody, request.body)
  const { id } = await demandCode(parts, wrong, request, code)
  const proof = proofOf(parts, hostToken)
  const taken = await joinProven(identityOf(parts), id, proof, seat, person)
  const joined = await settled(parts, { sessionId: id, proof, by: 'code' }, taken)
  if (!joined) throw new Refused('unknownCode')
  if (!joined.ok) throw new Refused(joined.code, joined.detail)
  await keepAddress(parts, id, joined.seat, address)
  response.status(201).json({ sessionId: id, you: joined.seat })
}

async function demandLed(parts: HttpParts, request: Request): Promise<string> {
  const { person, session } = await demandBearer(parts, request)
  if (!leads(session.state, person.id)) throw new Refused('notModerator')
  return session.id
}

async function show(parts: HttpParts, request: Request, response: Response): Promise<void> {
  response.json({ code: await shownCode(parts.storage, await demandLed(parts, request)) })
}

async function renew(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const sessionId = await demandLed(parts, request)
  await parts.storage.hosts.unbind(sessionId, 'code')
  const code = await renewCode(parts.storage, sessionId)
  response.status(201).json({ code })
}

async function switchOff(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const sessionId = await demandLed(parts, request)
  await parts.storage.hosts.unbind(sessionId, 'code')
  await parts.storage.codes.removeCode(sessionId)
  response.status(204).end()
}

/** Codes: looking one up, joining by one; for who leads, seeing it, renewing it and switching it off. */
export function codeRouter(parts: HttpParts, { joins }: RateLimits): Router {
  const wrong = new WrongCodes(parts.monotonic)
  const router = Router()
    .post('/api/code/invitation', joins, (request, response) => lookUp(parts, wrong, request, response))
    .post('/api/code/people', joins, (request, response) => join(parts, wrong, request, response))
  router
    .route('/api/sessions/:id/code')
    .get((request, response) => show(parts, request, response))
    .post((request, response) => renew(parts, request, response))
    .delete((request, response) => switchOff(parts, request, response))
  return router
}
