import { type Request, type RequestHandler, Router } from 'express'
import { hashSecret, sameHash } from '../identity/secrets.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { tokenOf } from './parts.ts'
import { Refused } from './problems.ts'

const methods = ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE']

/** The pattern of the route that answered; what no route answered is a page, a file or nothing. */
function routeOf(request: Request): string {
  const path: unknown = request.route?.path
  return typeof path === 'string' ? path : 'other'
}

/** Counts every answer when it is over, an event stream too. */
export function countAnswers(metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    response.once('close', () => {
      if (!response.headersSent) return
      metrics.answered({
        method: methods.includes(request.method) ? request.method : 'other',
        route: routeOf(request),
        status: `${Math.floor(response.statusCode / 100)}xx`,
      })
    })
    next()
  }
}

/** `GET /metrics` for who has the token. Anybody else, and everybody where there is none, hears of no such page. */
export function metricsRouter(metrics: Metrics, metricsToken: string | null): Router {
  return Router().get('/metrics', async (request, response) => {
    const mayRead = metricsToken !== null && sameHash(hashSecret(tokenOf(request)), hashSecret(metricsToken))
    if (!mayRead) throw new Refused('notFound')
    const { type, body } = await metrics.text()
    response.set({ 'content-type': type, 'cache-control': 'no-store' }).send(body)
  })
}
