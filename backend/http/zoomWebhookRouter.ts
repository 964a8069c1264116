import express, { type Request, type Response, Router } from 'express'
import { hostPaths } from '../../shared/hosts/hostPaths.ts'
import { limits } from '../../shared/protocol/limits.ts'
import { forgetAccount } from '../identity/hosts/forget.ts'
import { type HttpParts, identityOf } from './parts.ts'
import { Refused } from './problems.ts'

/** The bytes as they came: another spelling of the same JSON has another signature. */
function bytesOf(request: Request): Buffer {
  const body: unknown = request.body
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0)
}

async function forget(parts: HttpParts, account: string): Promise<void> {
  const sessionIds = await forgetAccount(identityOf(parts), parts.hosts.tokens, account)
  for (const sessionId of sessionIds) await parts.rooms.peopleChanged(sessionId)
  parts.log.info({ sessions: sessionIds.length }, 'zoom account forgotten')
}

async function receive(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const { webhooks } = parts.hosts
  if (!webhooks) throw new Refused('notFound')
  const [timestamp, signature] = [request.get('x-zm-request-timestamp') ?? '', request.get('x-zm-signature') ?? '']
  const webhook = webhooks.read({ timestamp, signature, body: bytesOf(request) })
  if (!webhook) throw new Refused('hostRefused')
  if (webhook.kind === 'validation') {
    response.json({ plainToken: webhook.plainToken, encryptedToken: webhook.encryptedToken })
    return
  }
  if (webhook.kind === 'forget') await forget(parts, webhook.account)
  response.status(204).end()
}

/** What Zoom tells by itself: that its endpoint is ours, and that somebody removed the app. Before any parser of JSON. */
export function zoomWebhookRouter(parts: HttpParts): Router {
  const raw = express.raw({ type: () => true, limit: limits.frameBytes })
  return Router().post(hostPaths.zoomWebhook, raw, (request, response) => receive(parts, request, response))
}
