import { type Request, type Response, Router } from 'express'
import { limits } from '../../shared/protocol/limits.ts'
import { commandBody, presenceBody, streamQuery } from '../../shared/protocol/rest.ts'
import { Allowances } from '../live/allowance.ts'
import { askSession } from '../live/askSession.ts'
import { EventStream } from '../live/eventStream.ts'
import type { Outcome } from '../sessions/decideGroup.ts'
import { demandBearer, type HttpParts, sessionIdOf } from './parts.ts'
import { bodyOf, Refused } from './problems.ts'

async function giveTicket(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const { person, session } = await demandBearer(parts, request)
  const ticket = parts.tickets.issue(session.id, person.id)
  response.status(201).json({ ticket, expiresInSeconds: limits.ticketSeconds })
}

async function command(parts: HttpParts, allowances: Allowances, request: Request, response: Response): Promise<void> {
  const { person, session } = await demandBearer(parts, request)
  const outcome: Outcome = allowances.take(person.id)
    ? await askSession(parts, session.id, { by: person.id, ...bodyOf(commandBody, request.body) })
    : { ok: false, code: 'tooFast' }
  parts.metrics.commanded(outcome)
  if (!outcome.ok) throw new Refused(outcome.code, outcome.detail)
  response.json({ seq: outcome.seq })
}

async function presence(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const { person, session } = await demandBearer(parts, request)
  const { hidden } = bodyOf(presenceBody, request.body)
  parts.rooms.setStreamsHidden(session.id, person.id, hidden)
  response.status(204).end()
}

async function stream(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const { ticket, lastSeq, client } = bodyOf(streamQuery, request.query)
  const sessionId = sessionIdOf(request)
  const personId = parts.tickets.redeem(sessionId, ticket)
  if (personId === null) throw new Refused('notFound')
  const last = lastSeq === undefined ? null : Number(lastSeq)
  parts.log.info({ session: sessionId, person: personId, client, lastSeq: last }, 'stream')
  const link = new EventStream(response, parts, sessionId, personId)
  await parts.rooms.enter(sessionId, link, last, () => undefined)
}

/** The live wire by HTTP: tickets for both ways, and commands, presence and events where WebSockets are blocked. */
export function liveRouter(parts: HttpParts): Router {
  const allowances = new Allowances(parts.monotonic)
  return Router()
    .post('/api/sessions/:id/tickets', (request, response) => giveTicket(parts, request, response))
    .post('/api/sessions/:id/commands', (request, response) => command(parts, allowances, request, response))
    .post('/api/sessions/:id/presence', (request, response) => presence(parts, request, response))
    .get('/api/sessions/:id/stream', (request, response) => stream(parts, request, response))
}
