import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto'

export const zoomEnv = {
  ZOOM_CLIENT_ID: 'zZ0omClientId_22chars-',
  ZOOM_CLIENT_SECRET: 'geheim-Q1w2E3r4T5z6U7i8O9p0',
  ZOOM_WEBHOOK_SECRET: 'geheim-webhook-secret-0',
}

type Said = Readonly<Record<string, unknown>>

/** What Zoom says of Ada, host of a meeting, in a context that was minted now. */
export function goodContext(changes: Said = {}): Said {
  const now = Date.now()
  const context = {
    typ: 'meeting',
    uid: 'uid-ada',
    aud: zoomEnv.ZOOM_CLIENT_ID,
    iss: 'marketplace.zoom.us',
    mid: 'mid-monday==',
    attendrole: 'host',
    ts: now,
    exp: now + 120_000,
  }
  return { ...context, ...changes }
}

interface Sealing {
  readonly secret?: string
  readonly tagBytes?: number
  readonly aad?: string
  /** lengths to write instead of the true ones */
  readonly lengths?: { readonly iv?: number; readonly aad?: number; readonly cipher?: number }
}

/** Seals a context as Zoom does, from the written format; base64. */
export function seal(said: unknown, { secret, tagBytes = 16, aad = '', lengths = {} }: Sealing = {}): string {
  const key = createHash('sha256')
    .update(secret ?? zoomEnv.ZOOM_CLIENT_SECRET)
    .digest()
  const iv = randomBytes(12)
  const sealing = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes }).setAAD(Buffer.from(aad))
  const plain = typeof said === 'string' ? said : JSON.stringify(said)
  const cipher = Buffer.concat([sealing.update(plain), sealing.final()])
  const [ivLength, aadLength, cipherLength] = [Buffer.alloc(1), Buffer.alloc(2), Buffer.alloc(4)]
  ivLength.writeUInt8(lengths.iv ?? iv.length)
  aadLength.writeUInt16LE(lengths.aad ?? Buffer.byteLength(aad))
  cipherLength.writeInt32LE(lengths.cipher ?? cipher.length)
  const parts = [ivLength, iv, aadLength, Buffer.from(aad), cipherLength, cipher, sealing.getAuthTag()]
  return Buffer.concat(parts).toString('base64')
}

/** The signature that Zoom puts on a webhook. `timestamp`: epoch seconds. */
export function signWebhook(body: string | Buffer, timestamp: string, secret: string = zoomEnv.ZOOM_WEBHOOK_SECRET) {
  const signed = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex')
  return `v0=${signed}`
}
