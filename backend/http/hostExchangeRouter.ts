import { type Request, type Response, Router } from 'express'
import {
  type HostName,
  type HostToken,
  type TeamsProofBody,
  teamsProofBody,
  zoomContextHeader,
  zoomProofBody,
} from '../../shared/protocol/hosts.ts'
import { limits } from '../../shared/protocol/limits.ts'
import { type ProofRead, refuseProof } from '../identity/hosts/hostProof.ts'
import { withTab } from '../identity/teams/tabMeeting.ts'
import type { TeamsTokens } from '../identity/teams/teamsTokens.ts'
import type { HttpParts } from './parts.ts'
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

async function readTeams(
  storage: HttpParts['storage'],
  teams: TeamsTokens,
  { token, invitation }: TeamsProofBody,
): Promise<ProofRead> {
  const person = token === undefined ? undefined : await teams.read(token)
  if (person && !(person.ok && invitation)) return person
  return invitation ? withTab(storage, invitation, person?.proof) : refuseProof('malformed')
}

async function exchangeTeams(parts: HttpParts, request: Request, response: Response): Promise<void> {
  if (!parts.hosts.teams) throw new Refused('notFound')
  give(
    parts,
    'teams',
    await readTeams(parts.storage, parts.hosts.teams, bodyOf(teamsProofBody, request.body)),
    response,
  )
}

async function exchangeZoom(parts: HttpParts, request: Request, response: Response): Promise<void> {
  if (!parts.hosts.zoom) throw new Refused('notFound')
  const { context } = bodyOf(zoomProofBody, request.body ?? {})
  const sent = context ?? bodyOf(zoomContextHeader, request.headers)['x-zoom-app-context']
  give(parts, 'zoom', await parts.hosts.zoom.read(sent), response)
}

/** What a host proves, for a token of ours. */
export function hostExchangeRouter(parts: HttpParts, { joins }: RateLimits): Router {
  return Router()
    .post('/api/hosts/teams', joins, (request, response) => exchangeTeams(parts, request, response))
    .post('/api/hosts/zoom', joins, (request, response) => exchangeZoom(parts, request, response))
}
