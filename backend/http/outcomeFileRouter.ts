import { type Request, type Response, Router } from 'express'
import * as z from 'zod/mini'
import { formatsOf, outcomeFormats } from '../../shared/protocol/outcome.ts'
import type { Look } from '../outcome/formats/format.ts'
import { outcomeDocument } from '../outcome/outcomes.ts'
import { standingNow } from '../retention/keeping.ts'
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

async function send(parts: HttpParts, look: Look, request: Request, response: Response): Promise<void> {
  const { session, person } = await demandBearer(parts, request)
  const { params, query } = request
  const { version, format, language } = bodyOf(wantedFile, { ...params, ...query })
  const outcome = await outcomeDocument(outcomeParts(parts), session, version, person.id)
  if (!outcome) throw new Refused('notReleased')
  if (!formatsOf(outcome).includes(format)) throw new Refused('noDates')
  // only here: a compiler, fonts and two document libraries are nothing to start a server with
  const { formats } = await import('../outcome/formats/formats.ts')
  const { contentType, render } = formats[format]
  const { deletesAt: keptUntil } = await standingNow(parts, session)
  const bytes = await render({ outcome, language, look, keptUntil })
  response
    .type(contentType)
    .set('content-disposition', `attachment; filename="fallrunde-${version}.${format}"`)
    .send(Buffer.from(bytes))
}

/** The outcome as a file: a version, or the draft as this person may see it. */
export function outcomeFileRouter(parts: HttpParts): Router {
  const look: Look = { colour: parts.config.organiserColour, logo: parts.config.organiserLogo }
  return Router().get('/api/sessions/:id/outcome/:version/:format', (request, response) =>
    send(parts, look, request, response),
  )
}
