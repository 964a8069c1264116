import { type Request, type Response, Router } from 'express'
import { enterBody } from '../../shared/protocol/hosts.ts'
import type { Seat } from '../../shared/session/people.ts'
import { bearerOf } from '../identity/bearer.ts'
import type { HostProof } from '../identity/hosts/hostProof.ts'
import { accessOf, sessionsOfProof } from '../identity/hosts/meetings.ts'
import { joinProven } from '../identity/hosts/membership.ts'
import { addSeat } from '../identity/people.ts'
import { keepAddress, sendsMail } from './addressRouter.ts'
import { proofOf, settled } from './hostProofs.ts'
import { type HttpParts, identityOf, sessionIdOf, tokenOf } from './parts.ts'
import { bodyOf, Refused } from './problems.ts'
import type { RateLimits } from './rateLimits.ts'

/** What the host token of the bearer says. None, and one that is over, answer the same. */
function demandProof(parts: HttpParts, request: Request): HostProof {
  const proof = proofOf(parts, tokenOf(request))
  if (!proof) throw new Refused('hostRefused')
  return proof
}

async function list(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const proof = demandProof(parts, request)
  response.json({ sessions: await sessionsOfProof(identityOf(parts), proof, (session) => sendsMail(parts, session)) })
}

/** The seat that a proof opens. What it does not open, and what there is not, answer the same. */
async function demandSeat(parts: HttpParts, sessionId: string, proof: HostProof, moderate: boolean): Promise<Seat> {
  const session = await parts.sessions.open(sessionId)
  const access = session && (await accessOf(identityOf(parts), session, proof))
  if (!access) throw new Refused('notFound')
  if (moderate && !access.mayModerate) throw new Refused('notModerator')
  return { role: moderate ? 'moderator' : 'participant' }
}

async function enter(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const proof = demandProof(parts, request)
  const { moderate, token, address, ...told } = bodyOf(enterBody, request.body)
  const [identity, sessionId] = [identityOf(parts), sessionIdOf(request)]
  const seat = await demandSeat(parts, sessionId, proof, moderate)
  const known = token === undefined ? null : await bearerOf(parts, sessionId, token)
  const taken = known
    ? await addSeat(identity, sessionId, known, seat, told)
    : await joinProven(identity, sessionId, proof, seat, told)
  const joined = await settled(parts, { sessionId, proof, by: null }, taken)
  if (!joined) throw new Refused('notFound')
  if (!joined.ok) throw new Refused(joined.code, joined.detail)
  await keepAddress(parts, sessionId, joined.seat, address)
  response.status(201).json(joined.seat)
}

/** What a host token opens: the list of its sessions, and a seat in one of them. */
export function hostSessionsRouter(parts: HttpParts, { joins }: RateLimits): Router {
  return Router()
    .get('/api/hosts/sessions', joins, (request, response) => list(parts, request, response))
    .post('/api/hosts/sessions/:id/people', joins, (request, response) => enter(parts, request, response))
}
