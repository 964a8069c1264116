import express, { type Express } from 'express'
import { limits } from '../../shared/protocol/limits.ts'
import { addressRouter } from './addressRouter.ts'
import { archiveRouter } from './archiveRouter.ts'
import { builtTab } from './builtTab.ts'
import { codeRouter } from './codeRouter.ts'
import { contactRouter } from './contactRouter.ts'
import { createRouter } from './createRouter.ts'
import { dispatchRouter } from './dispatchRouter.ts'
import { hostExchangeRouter } from './hostExchangeRouter.ts'
import { hostSessionsRouter } from './hostSessionsRouter.ts'
import { joinRouter } from './joinRouter.ts'
import { liveRouter } from './liveRouter.ts'
import { meRouter } from './meRouter.ts'
import { countAnswers, metricsRouter } from './metricsRouter.ts'
import { outcomeFileRouter } from './outcomeFileRouter.ts'
import { outcomeRouter } from './outcomeRouter.ts'
import type { HttpParts } from './parts.ts'
import { passRouter } from './passRouter.ts'
import { notFound, problemHandler } from './problems.ts'
import { publicRouter } from './publicRouter.ts'
import { createRateLimits, type Rates } from './rateLimits.ts'
import { requestLog } from './requestLog.ts'
import { retentionRouter } from './retentionRouter.ts'
import { securityHeaders } from './securityHeaders.ts'
import { visibilityRouter } from './visibilityRouter.ts'
import { zoomWebhookRouter } from './zoomWebhookRouter.ts'

/** Everything this server answers by HTTP. `tabDir`: the built tab. */
export function httpApp(
  parts: HttpParts,
  { tabDir, rates }: { readonly tabDir: string; readonly rates?: Rates },
): Express {
  const { publicUrl, metricsToken } = parts.config
  const rateLimits = createRateLimits(parts.metrics, rates)
  const app = express()
  app.disable('x-powered-by')
  // Behind a proxy that ends TLS on this machine, X-Forwarded-For names the asker; elsewhere anybody could write it.
  app.set('trust proxy', publicUrl?.startsWith('https:') ? 'loopback' : false)
  app.use(requestLog(parts.log), countAnswers(parts.metrics), securityHeaders(publicUrl))
  app.use('/api', (_request, response, next) => {
    response.setHeader('cache-control', 'no-store')
    next()
  })
  app.use(zoomWebhookRouter(parts))
  app.use('/api', express.json({ limit: limits.frameBytes, strict: true }))
  app.use(createRouter(parts, rateLimits), joinRouter(parts, rateLimits), codeRouter(parts, rateLimits))
  app.use(hostExchangeRouter(parts, rateLimits), hostSessionsRouter(parts, rateLimits))
  app.use(meRouter(parts), contactRouter(parts), addressRouter(parts))
  app.use(outcomeRouter(parts), dispatchRouter(parts, rateLimits), outcomeFileRouter(parts), liveRouter(parts))
  app.use(passRouter(parts, rateLimits))
  app.use(retentionRouter(parts), visibilityRouter(parts), archiveRouter(parts, rateLimits))
  app.use(publicRouter(parts), metricsRouter(parts.metrics, metricsToken))
  app.use('/api', notFound)
  app.use(builtTab(tabDir))
  app.use(problemHandler(parts.log))
  return app
}
