import { type Request, type Response, Router } from 'express'
import { outcomeEditBody, outcomeReleaseBody, outcomeSentBody } from '../../shared/protocol/outcome.ts'
import type { Bearer } from '../identity/bearer.ts'
import { editOutcome, type OutcomeParts, type OutcomeRefusal, outcomeView } from '../outcome/outcomes.ts'
import { correctOutcome, markOutcomeSent, releaseOutcome } from '../outcome/releases.ts'
import { demandBearer, type HttpParts, sessionIdOf } from './parts.ts'
import { bodyOf, Refused } from './problems.ts'

/** What the outcome is made of, from the parts of the server. */
export function outcomeParts({ storage, clock, config }: HttpParts): OutcomeParts {
  return { storage, clock, organiser: config.organiserName }
}

export function demandDone(refusal: OutcomeRefusal): void {
  if (refusal) throw new Refused(refusal.code, refusal.detail)
}

async function show(parts: HttpParts, { person, session }: Bearer, response: Response): Promise<void> {
  response.json(await outcomeView(outcomeParts(parts), session, person.id))
}

type Deed = (parts: OutcomeParts, bearer: Bearer, body: unknown) => Promise<OutcomeRefusal>

/** Does it, and answers with where the outcome stands then. */
function doing(parts: HttpParts, deed: Deed) {
  return async (request: Request, response: Response): Promise<void> => {
    const bearer = await demandBearer(parts, request)
    demandDone(await deed(outcomeParts(parts), bearer, request.body))
    parts.log.info({ session: sessionIdOf(request), person: bearer.person.id }, 'outcome changed')
    await show(parts, bearer, response)
  }
}

const edit: Deed = (parts, { session, person }, body) =>
  editOutcome(parts, session, person.id, bodyOf(outcomeEditBody, body))
const release: Deed = (parts, { session, person }, body) =>
  releaseOutcome(parts, session, person.id, bodyOf(outcomeReleaseBody, body))
const correct: Deed = (parts, { session, person }, body) =>
  correctOutcome(parts, session, person.id, bodyOf(outcomeReleaseBody, body))
const sent: Deed = (parts, { session, person }, body) =>
  markOutcomeSent(parts, session, person.id, bodyOf(outcomeSentBody, body).version)

/** The outcome of a session: reading it, editing, releasing, correcting it, and saying that it was sent. */
export function outcomeRouter(parts: HttpParts): Router {
  const path = '/api/sessions/:id/outcome'
  const router = Router()
  router
    .route(path)
    .get(async (request, response) => show(parts, await demandBearer(parts, request), response))
    .patch(doing(parts, edit))
  return router
    .post(`${path}/release`, doing(parts, release))
    .post(`${path}/correction`, doing(parts, correct))
    .post(`${path}/sent`, doing(parts, sent))
}
