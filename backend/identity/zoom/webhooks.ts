import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { limits } from '../../../shared/protocol/limits.ts'
import type { ZoomConfig } from '../../hostConfig.ts'
import { sameHash } from '../secrets.ts'
import { zoomAccount } from './zoomContexts.ts'

const payload = z.object({ plainToken: z.string().min(1).max(1_000) })
const message = z.discriminatedUnion('event', [
  z.object({ event: z.literal('endpoint.url_validation'), payload }),
  z.object({
    event: z.literal('app_deauthorized'),
    payload: z.object({
      client_id: z.string(),
      user_id: z.string().min(1),
      /** `null` and missing are seen too, and allow nothing */
      user_data_retention: z.unknown().optional(),
    }),
  }),
])

/** What a webhook asks for. */
export type Webhook =
  | { readonly kind: 'validation'; readonly plainToken: string; readonly encryptedToken: string }
  /** this account must be forgotten */
  | { readonly kind: 'forget'; readonly account: string }
  /** nothing to do: an event that was not ordered, another app, data that may be kept */
  | { readonly kind: 'nothing' }

interface Signed {
  readonly timestamp: string
  readonly signature: string
  readonly body: Buffer
}

/** Reads the webhooks of Zoom. */
export class ZoomWebhooks {
  readonly #config: Pick<ZoomConfig, 'clientId' | 'webhookSecret'>
  readonly #wall: () => number

  /** `wall`: epoch ms */
  constructor(config: Pick<ZoomConfig, 'clientId' | 'webhookSecret'>, wall: () => number = Date.now) {
    this.#config = config
    this.#wall = wall
  }

  /**
   * What a webhook asks for; `null` for one that is not signed by Zoom over exactly these bytes, or not within five
   * minutes: it could be sent again by anybody who saw it.
   */
  read({ timestamp, signature, body }: Signed): Webhook | null {
    // the signature first: nothing of a forged message is even looked at
    const isZooms = sameHash(signature, `v0=${this.#hmac(`v0:${timestamp}:`, body)}`)
    return isZooms && this.#isNow(timestamp) ? this.#meaning(body) : null
  }

  #isNow(timestamp: string): boolean {
    return (
      /^\d{1,12}$/.test(timestamp) && Math.abs(this.#wall() / 1000 - Number(timestamp)) <= limits.hosts.webhookSeconds
    )
  }

  #meaning(body: Buffer): Webhook {
    const read = message.safeParse(jsonOf(body))
    if (!read.success) return { kind: 'nothing' }
    if (read.data.event === 'endpoint.url_validation') {
      const { plainToken } = read.data.payload
      return { kind: 'validation', plainToken, encryptedToken: this.#hmac(plainToken) }
    }
    const { client_id: clientId, user_id: userId, user_data_retention: retention } = read.data.payload
    const mayKeep = String(retention).toLowerCase() === 'true'
    if (clientId !== this.#config.clientId || mayKeep) return { kind: 'nothing' }
    return { kind: 'forget', account: zoomAccount(userId) }
  }

  #hmac(...parts: readonly (string | Buffer)[]): string {
    const hmac = createHmac('sha256', this.#config.webhookSecret)
    for (const part of parts) hmac.update(part)
    return hmac.digest('hex')
  }
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}
