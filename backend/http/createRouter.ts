import { type Request, type Response, Router } from 'express'
import { type CreatedSession, createSessionBody, type Invitation } from '../../shared/protocol/rest.ts'
import type { Seat } from '../../shared/session/people.ts'
import { renewCode } from '../identity/codes.ts'
import { joinProven } from '../identity/hosts/membership.ts'
import { mintInvitation } from '../identity/invitations.ts'
import { mintId } from '../identity/secrets.ts'
import { proofOf, settled } from './hostProofs.ts'
import { type HttpParts, identityOf } from './parts.ts'
import { bodyOf, Refused } from './problems.ts'
import type { RateLimits } from './rateLimits.ts'

async function mintAll(parts: HttpParts, sessionId: string, caseIds: readonly string[]): Promise<Invitation[]> {
  const presenters = caseIds.map((caseId): Seat => ({ role: 'presenter', caseId }))
  const seats: Seat[] = [{ role: 'moderator' }, { role: 'participant' }, { role: 'minuteTaker' }, ...presenters]
  const { now } = identityOf(parts)
  const mint = async (seat: Seat) => ({ seat, secret: await mintInvitation(parts.storage, sessionId, seat, now) })
  return Promise.all(seats.map(mint))
}

async function create(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const { moderator, cases, hostToken, ...wish } = bodyOf(createSessionBody, request.body)
  const proof = proofOf(parts, hostToken)
  const withIds = cases.map((known) => ({ id: mintId(), ...known }))
  const sessionId = await parts.sessions.create({ ...wish, cases: withIds }, { example: false })
  const caseIds = withIds.map(({ id }) => id)
  const taken = await joinProven(identityOf(parts), sessionId, proof, { role: 'moderator' }, moderator)
  const joined = await settled(parts, { sessionId, proof, by: null }, taken)
  if (!joined?.ok) throw new Refused(joined?.code ?? 'failed')
  const invitations = await mintAll(parts, sessionId, caseIds)
  const code = await renewCode(parts.storage, sessionId)
  const created: CreatedSession = { sessionId, you: joined.seat, invitations, code }
  response.status(201).json(created)
}

/** A new session: its creator moderates it, and gets an invitation for each role and each case, and a code. */
export function createRouter(parts: HttpParts, { creations }: RateLimits): Router {
  return Router().post('/api/sessions', creations, (request, response) => create(parts, request, response))
}
