import { type Request, type RequestHandler, type Response, Router } from 'express'
import { invitationBody, type JoinBody, joinBody, mintInvitationBody } from '../../shared/protocol/rest.ts'
import { leads } from '../../shared/session/decision.ts'
import type { Seat } from '../../shared/session/people.ts'
import { byId } from '../../shared/session/session.ts'
import { bearerOf } from '../identity/bearer.ts'
import type { HostProof } from '../identity/hosts/hostProof.ts'
import { joinProven } from '../identity/hosts/membership.ts'
import { mintFurtherInvitation, seatOfInvitation } from '../identity/invitations.ts'
import { addSeat, type Joined, returnAsModerator } from '../identity/people.ts'
import { keepAddress } from './addressRouter.ts'
import { proofOf, settled } from './hostProofs.ts'
import { viewOf } from './invitationView.ts'
import { demandBearer, type HttpParts, identityOf, sessionIdOf, tokenOf } from './parts.ts'
import { bodyOf, notFound, Refused } from './problems.ts'
import type { RateLimits } from './rateLimits.ts'

async function demandSeat({ storage }: HttpParts, sessionId: string, secret: string): Promise<Seat> {
  const seat = await seatOfInvitation(storage, sessionId, secret)
  if (!seat) throw new Refused('notFound')
  return seat
}

async function showInvitation(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const sessionId = sessionIdOf(request)
  const { secret } = bodyOf(invitationBody, request.body)
  const seat = await demandSeat(parts, sessionId, secret)
  const open = await parts.sessions.open(sessionId)
  if (!open) throw new Refused('notFound')
  response.json(await viewOf(parts, open, seat))
}

async function takeSeat(
  parts: HttpParts,
  request: Request,
  seat: Seat,
  body: JoinBody,
  proof: HostProof | null,
): Promise<Joined> {
  const [identity, sessionId] = [identityOf(parts), sessionIdOf(request)]
  if (body.returnAs !== null) {
    if (seat.role !== 'moderator') throw new Refused('notModerator')
    return returnAsModerator(identity, sessionId, body.returnAs)
  }
  const token = tokenOf(request)
  const known = token === '' ? null : await bearerOf(parts, sessionId, token)
  if (!known) return joinProven(identity, sessionId, proof, seat, body)
  const joined = await addSeat(identity, sessionId, known, seat, body)
  await parts.rooms.peopleChanged(sessionId)
  return joined
}

async function join(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const body = bodyOf(joinBody, request.body)
  const sessionId = sessionIdOf(request)
  const seat = await demandSeat(parts, sessionId, body.secret)
  const proof = proofOf(parts, body.hostToken)
  const taken = await takeSeat(parts, request, seat, body, proof)
  const joined = await settled(parts, { sessionId, proof, by: 'invitation' }, taken)
  if (!joined) throw new Refused('notFound')
  if (!joined.ok) throw new Refused(joined.code, joined.detail)
  await keepAddress(parts, sessionId, joined.seat, body.address)
  response.status(201).json(joined.seat)
}

async function mint(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const { person, session } = await demandBearer(parts, request)
  const body = bodyOf(mintInvitationBody, request.body)
  if (!leads(session.state, person.id)) throw new Refused('notModerator')
  const { seat } = body
  if (seat.role === 'presenter' && !byId(session.state.cases, seat.caseId)) throw new Refused('unknownCase')
  if (body.revokeOthers) await parts.storage.hosts.unbind(session.id, 'invitation')
  const minted = await mintFurtherInvitation(parts.storage, session.id, body, identityOf(parts).now)
  if (!minted.ok) throw new Refused(minted.code, minted.detail)
  response.status(201).json({ secret: minted.secret })
}

/**
 * Lets a right secret on to the next route and refuses a wrong one, which alone is counted: who was invited gets in
 * however many others guess. What makes guessing hopeless are the 192 bits; the look-up costs the same for both.
 */
function refuseWrongSecret(parts: HttpParts, limits: RateLimits): RequestHandler[] {
  const check: RequestHandler = async (request, _response, next) => {
    const { secret } = bodyOf(invitationBody, request.body)
    const seat = await seatOfInvitation(parts.storage, sessionIdOf(request), secret)
    next(seat ? 'route' : undefined)
  }
  return [check, limits.wrongSecretsOfNet, limits.wrongSecretsOfSession, notFound]
}

/** Invitations: looking into one, joining with one, making further ones. */
export function joinRouter(parts: HttpParts, limits: RateLimits): Router {
  const [invitation, people] = ['/api/sessions/:id/invitation', '/api/sessions/:id/people']
  const refuseWrong = refuseWrongSecret(parts, limits)
  return Router()
    .post(invitation, refuseWrong)
    .post(people, refuseWrong)
    .post(invitation, limits.joins, (request, response) => showInvitation(parts, request, response))
    .post(people, limits.joins, (request, response) => join(parts, request, response))
    .post('/api/sessions/:id/invitations', (request, response) => mint(parts, request, response))
}
