import { type Request, type RequestHandler, type Response, Router } from 'express'
import {
  enterBody,
  type HostName,
  type HostToken,
  teamsProofBody,
  zoomContextHeader,
  zoomProofBody,
} from '../../shared/protocol/hosts.ts'
import { limits } from '../../shared/protocol/limits.ts'
import { bearerOf } from '../identity/bearer.ts'
import type { HostProof, ProofRead } from '../identity/hosts/hostProof.ts'
import { accessOf, sessionsOfProof } from '../identity/hosts/meetings.ts'
import { joinProven } from '../identity/hosts/membership.ts'
import { addSeat } from '../identity/people.ts'
import { proofOf, settled } from './hostProofs.ts'
import { type HttpParts, identityOf, sessionIdOf, tokenOf } from './parts.ts'
import { bodyOf, Refused } from './problems.ts'
import type { RateLimits } from './rateLimits.ts'

/** Gives a host token for a proof. Why one is refused goes into the log: the answer is one for all. */
function give({ hosts, log }: HttpParts, host: HostName, read: ProofRead, response: Response): void {
  if (!read.ok) {
    log.info({ host, why: read.why }, 'host proof refused')
    throw new Refused('hostRefused')
  }
  const { account, meeting, role, name } = read.proof
  const given: HostToken = {
    token: hosts.tokens.issue(read.proof),
    expiresInSeconds: limits.hosts.tokenSeconds,
    host,
    name,
    account: account !== null,
    meeting: meeting !== null,
    role,
  }
  response.status(201).json(given)
}

async function exchangeTeams(parts: HttpParts, request: Request, response: Response): Promise<void> {
  if (!parts.hosts.teams) throw new Refused('notFound')
  const { token } = bodyOf(teamsProofBody, request.body)
  give(parts, 'teams', await parts.hosts.teams.read(token), response)
}

async function exchangeZoom(parts: HttpParts, request: Request, response: Response): Promise<void> {
  if (!parts.hosts.zoom) throw new Refused('notFound')
  const { context } = bodyOf(zoomProofBody, request.body ?? {})
  const known = context ?? bodyOf(zoomContextHeader, request.headers)['x-zoom-app-context']
  give(parts, 'zoom', await parts.hosts.zoom.read(known), response)
}

/** What the host token of the bearer says. None, and one that is over, answer the same. */
function demandProof(parts: HttpParts, request: Request): HostProof {
  const proof = proofOf(parts, tokenOf(request))
  if (!proof) throw new Refused('hostRefused')
  return proof
}

async function list(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const proof = demandProof(parts, request)
  response.json({ sessions: await sessionsOfProof(identityOf(parts), proof) })
}

async function enter(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const proof = demandProof(parts, request)
  const { moderate, token, ...told } = bodyOf(enterBody, request.body)
  const [identity, sessionId] = [identityOf(parts), sessionIdOf(request)]
  const session = await parts.sessions.open(sessionId)
  const access = session && (await accessOf(identity, session, proof))
  if (!access) throw new Refused('notFound')
  if (moderate && !access.mayModerate) throw new Refused('notModerator')
  const seat = { role: moderate ? 'moderator' : 'participant' } as const
  const known = token === undefined ? null : await bearerOf(parts, sessionId, token)
  const taken = known
    ? await addSeat(identity, sessionId, known, seat, told)
    : await joinProven(identity, sessionId, proof, seat, told)
  const joined = await settled(parts, { sessionId, proof, by: null }, taken)
  if (!joined) throw new Refused('notFound')
  if (!joined.ok) throw new Refused(joined.code, joined.detail)
  response.status(201).json(joined.seat)
}

/** Hosts: their proof for a token of ours, the sessions that it opens, and a seat in one of them. */
export function hostRouter(parts: HttpParts, { joins }: RateLimits): Router {
  const handle = (
    handler: (parts: HttpParts, request: Request, response: Response) => Promise<void>,
  ): RequestHandler => {
    return (request, response) => handler(parts, request, response)
  }
  return Router()
    .post('/api/hosts/teams', joins, handle(exchangeTeams))
    .post('/api/hosts/zoom', joins, handle(exchangeZoom))
    .get('/api/hosts/sessions', joins, handle(list))
    .post('/api/hosts/sessions/:id/people', joins, handle(enter))
}
