import { type Request, type Response, Router } from 'express'
import * as z from 'zod/mini'
import type { Outcome } from '../../shared/outcome/outcome.ts'
import { formatsOf, outcomeFormats } from '../../shared/protocol/outcome.ts'
import { NotMade } from '../outcome/making/documents.ts'
import type { Made, Order } from '../outcome/making/order.ts'
import { outcomeDocument } from '../outcome/outcomes.ts'
import { standingNow } from '../retention/keeping.ts'
import type { OpenSession } from '../sessions/sessions.ts'
import { outcomeParts } from './outcomeRouter.ts'
import { demandBearer, type HttpParts } from './parts.ts'
import { bodyOf, Refused } from './problems.ts'

const wantedFile = z.object({
  version: z.union([
    z.literal('draft'),
    z.pipe(
      z.string().check(z.regex(/^[1-9]\d{0,3}$/)),
      z.transform((digits: string) => Number(digits)),
    ),
  ]),
  format: z.enum(outcomeFormats),
  language: z._default(z.enum(['de', 'en']), 'de'),
})

interface Wanted extends z.infer<typeof wantedFile> {
  readonly outcome: Outcome
}

async function made({ documents }: HttpParts, order: Order): Promise<Made> {
  try {
    return await documents.make(order)
  } catch (error) {
    throw error instanceof NotMade ? new Refused(error.code) : error
  }
}

/** Answers with a document of this session as a file. */
export async function sendOutcomeFile(
  parts: HttpParts,
  session: OpenSession,
  { outcome, version, format, language }: Wanted,
  response: Response,
): Promise<void> {
  if (!formatsOf(outcome).includes(format)) throw new Refused('noDates')
  const { deletesAt: keptUntil } = await standingNow(parts, session)
  const { organiserColour: colour, organiserLogo: logo } = parts.config
  const rendering = { outcome, language, look: { colour, logo }, keptUntil }
  const { contentType, bytes } = await made(parts, { format, rendering })
  response
    .type(contentType)
    .set('content-disposition', `attachment; filename="fallrunde-${version}.${format}"`)
    .send(Buffer.from(bytes))
}

async function send(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const { session, person } = await demandBearer(parts, request)
  const wanted = bodyOf(wantedFile, { ...request.params, ...request.query })
  const outcome = await outcomeDocument(outcomeParts(parts), session, wanted.version, person.id)
  if (!outcome) throw new Refused('notReleased')
  await sendOutcomeFile(parts, session, { outcome, ...wanted }, response)
}

/** The outcome as a file: a version, or the draft as this person may see it. */
export function outcomeFileRouter(parts: HttpParts): Router {
  return Router().get('/api/sessions/:id/outcome/:version/:format', (request, response) =>
    send(parts, request, response),
  )
}
