import { STATUS_CODES } from 'node:http'
import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import type * as z from 'zod/mini'
import type { HostProblem } from '../../shared/protocol/hosts.ts'
import { limits } from '../../shared/protocol/limits.ts'
import { refusalOf } from '../../shared/protocol/refusals.ts'
import { type Log, traceOf } from '../log.ts'

type Code = HostProblem['code']
type Detail = HostProblem['detail']

const statusOfCode: Partial<Record<Code, number>> = {
  invalid: 400,
  tooLong: 400,
  serverOnly: 403,
  notMember: 403,
  notModerator: 403,
  notYours: 403,
  hostRefused: 403,
  noAccess: 403,
  notFound: 404,
  unknownCode: 404,
  tooLarge: 413,
  tooFast: 429,
  tooManyRequests: 429,
  tooManyCodes: 429,
  failed: 500,
  notSaved: 503,
  documentsBusy: 503,
  documentTooSlow: 503,
}

/** Thrown by a handler to answer with a problem. Everything that is no fault of form or right is a conflict (409). */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly code: Code
  readonly detail: Detail

  constructor(code: Code, detail?: Detail) {
    super(code)
    this.code = code
    this.detail = detail
  }
}

/** Answers with problem details (RFC 9457). */
export function sendProblem(response: Response, code: Code, detail?: Detail): void {
  const status = statusOfCode[code] ?? 409
  const title = STATUS_CODES[status] ?? 'Error'
  const problem: HostProblem = { type: `urn:fallrunde:${code}`, title, status, code, ...(detail ? { detail } : {}) }
  response
    .status(status)
    .set('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem))
}

/** The body in its agreed form; refuses with the field and the reason. */
export function bodyOf<S extends z.ZodMiniType>(schema: S, body: unknown): z.infer<S> {
  const read = schema.safeParse(body)
  if (read.success) return read.data
  if (body === undefined) throw new Refused('invalid', { reason: 'notJson' })
  const { code, detail } = refusalOf(read.error)
  throw new Refused(code, detail)
}

/** What this server did not find: also for a session that is not there, or not there for the asker. */
export const notFound: RequestHandler = (_request, response) => sendProblem(response, 'notFound')

/** The faults that the JSON parser of Express tells by `type`. */
function faultOfBody(error: unknown): Refused | undefined {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined
  if (type === 'entity.too.large') return new Refused('tooLarge', { limit: limits.frameBytes })
  if (type === 'entity.parse.failed') return new Refused('invalid', { reason: 'notJson' })
  if (typeof type === 'string') return new Refused('invalid', { reason: type })
  return error instanceof URIError ? new Refused('invalid', { reason: 'path' }) : undefined
}

/** The last handler: refusals as they are, faults of the body in words, anything else as `failed` and into the log. */
export function problemHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const refused = error instanceof Refused ? error : faultOfBody(error)
    if (!refused) log.error(traceOf(error), 'a request failed')
    if (response.headersSent) next(error)
    else sendProblem(response, refused?.code ?? 'failed', refused?.detail)
  }
}
