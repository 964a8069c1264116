import { Router } from 'express'
import type { PublicConfig } from '../../shared/protocol/rest.ts'
import { openApiDocument } from './openApi.ts'
import type { HttpParts } from './parts.ts'
import { Refused } from './problems.ts'

/** What anybody may know of this server. */
export function publicRouter({ config, clock, example, storage }: HttpParts): Router {
  const { organiserName, organiserContact, imprintUrl, privacyUrl, accessibilityUrl, retentionDays, demo } = config
  const hosts = { teams: config.teams !== null, zoom: config.zoom !== null }
  const shown: PublicConfig = {
    organiserName,
    organiserContact,
    imprintUrl,
    privacyUrl,
    accessibilityUrl,
    retentionDays,
    demo,
    mail: config.mail !== null,
    hosts,
  }
  const openApi = JSON.stringify(openApiDocument())
  return Router()
    .get('/api/config', (_request, response) => void response.json(shown))
    .get('/api/time', (_request, response) => void response.json({ now: Math.round(clock.now()) }))
    .get('/api/openapi.json', (_request, response) => void response.type('application/json').send(openApi))
    .get('/api/example', async (_request, response) => {
      if (!example) throw new Refused('notFound')
      response.json(await example.current())
    })
    .get('/healthz', (_request, response) => void response.json({ alive: true }))
    .get('/readyz', async (_request, response) => {
      const ready = await storage.probe().then(
        () => true,
        () => false,
      )
      response.status(ready ? 200 : 503).json({ ready, hosts })
    })
}
