import { type Request, type Response, Router } from 'express'
import { dispatchBody, dispatchQuery, resendBody } from '../../shared/protocol/dispatch.ts'
import type { Bearer } from '../identity/bearer.ts'
import { type DispatchParts, dispatchView, resend, startDispatch } from '../outcome/dispatch/dispatch.ts'
import type { OutcomeRefusal } from '../outcome/outcomes.ts'
import { sendsMail } from './addressRouter.ts'
import { demandDone } from './outcomeRouter.ts'
import { demandBearer, type HttpParts } from './parts.ts'
import { bodyOf } from './problems.ts'
import type { RateLimits } from './rateLimits.ts'

function dispatchParts(parts: HttpParts, { session }: Bearer): DispatchParts {
  const { storage, clock, config, sender } = parts
  const from = config.mail && sendsMail(parts, session) ? config.mail.from.address : null
  return { storage, clock, from, publicUrl: config.publicUrl, wake: () => sender?.wake() }
}

async function show(parts: HttpParts, request: Request, response: Response, bearer: Bearer): Promise<void> {
  const { language } = bodyOf(dispatchQuery, request.query)
  response.json(await dispatchView(dispatchParts(parts, bearer), bearer.session, bearer.person.id, language))
}

type Deed = (parts: DispatchParts, bearer: Bearer, request: Request) => Promise<OutcomeRefusal>

/** Does it, and answers with how far the sending is then. */
function doing(parts: HttpParts, deed: Deed) {
  return async (request: Request, response: Response): Promise<void> => {
    const bearer = await demandBearer(parts, request)
    demandDone(await deed(dispatchParts(parts, bearer), bearer, request))
    await show(parts, request, response, bearer)
  }
}

const start: Deed = (parts, { session, person }, { body }) =>
  startDispatch(parts, session, person.id, bodyOf(dispatchBody, body).version)
const again: Deed = (parts, { session, person }, { body, params }) =>
  resend(parts, session, person.id, { ...bodyOf(resendBody, body), to: String(params.personId) })

/** Sending the outcome: how far it is, to all, and once more to somebody. */
export function dispatchRouter(parts: HttpParts, { dispatches }: RateLimits): Router {
  const path = '/api/sessions/:id/outcome/dispatch'
  const router = Router()
  router
    .route(path)
    .get(async (request, response) => show(parts, request, response, await demandBearer(parts, request)))
    .post(dispatches, doing(parts, start))
  return router.post(`${path}/:personId`, dispatches, doing(parts, again))
}
