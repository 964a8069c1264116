import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { limits } from '../../../shared/protocol/limits.ts'
import { Hosted } from '../support/hosted.ts'
import { ask } from '../support/meeting.ts'
import { signWebhook, zoomEnv } from '../support/zoom.ts'

const nowSeconds = () => Math.floor(Date.now() / 1000)
const past = limits.hosts.webhookSeconds + 30

interface Sent {
  readonly timestamp?: string
  readonly signature?: string | null
  readonly type?: string
}

function send(url: string, body: string | Buffer, { timestamp, signature, type }: Sent = {}) {
  const at = timestamp ?? String(nowSeconds())
  const signed = signature === undefined ? signWebhook(body, at) : signature
  return fetch(`${url}/api/hosts/zoom/webhook`, {
    method: 'POST',
    headers: {
      'content-type': type ?? 'application/json',
      'x-zm-request-timestamp': at,
      ...(signed === null ? {} : { 'x-zm-signature': signed }),
    },
    body: new Uint8Array(Buffer.from(body)),
  })
}

const removal = (changes: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({
    event: 'app_deauthorized',
    payload: {
      account_id: 'account',
      user_id: 'bo',
      signature: 'of old',
      deauthorization_time: '2026-03-09T13:00:00.000Z',
      client_id: zoomEnv.ZOOM_CLIENT_ID,
      user_data_retention: 'false',
      ...changes,
    },
  })

async function withBo() {
  const hosted = await Hosted.start()
  const [one, other] = [await hosted.create(), await hosted.create()]
  const token = await hosted.inZoom('bo', 'monday')
  const seats = [
    await hosted.byInvitation(token, one, 'participant', { name: 'Bo Brandstetter' }),
    await hosted.byInvitation(token, other, 'participant', { name: 'Bo Brandstetter' }),
  ]
  const cem = await hosted.byInvitation(await hosted.inZoom('cem', 'monday'), one)
  const isBoThere = async () => (await one.ask('/me', { token: seats[0]?.token ?? '' })).status === 200
  return { hosted, one, other, token, seats, cem, isBoThere }
}

test('WEBHOOK-1: who removes the app is forgotten at once, everywhere, and nobody else', async () => {
  const { hosted, one, other, token, seats, cem } = await withBo()
  const panel = await one.open(cem)
  expect((await send(hosted.url, removal())).status).toBe(204)
  await panel.first('people', ({ people }) => people.every(({ name }) => name !== 'Bo Brandstetter'))
  for (const [index, meeting] of [one, other].entries()) {
    expect((await meeting.ask('/me', { token: seats[index]?.token ?? '' })).status).toBe(404)
  }
  expect((await one.ask('/me', { token: cem.token })).status).toBe(200)
  expect((await ask(hosted.url, '/hosts/sessions', { token: token.token })).status).toBe(403)
  expect((await send(hosted.url, removal())).status).toBe(204)
  await hosted.server.stop()
  const { readFileSync } = await import('node:fs')
  const stored = readFileSync(`${hosted.server.dataDir}/fallrunde.sqlite`)
  expect(stored.includes('Brandstetter')).toBe(false)
  expect(hosted.server.log.join('')).toContain('"sessions":2')
})

test.each([
  ['false', false],
  [false, false],
  [null, false],
  [undefined, false],
  ['true', true],
  [true, true],
])('WEBHOOK-2: with user_data_retention %j the data may be kept: %s', async (retention, kept) => {
  const { hosted, isBoThere } = await withBo()
  expect((await send(hosted.url, removal({ user_data_retention: retention }))).status).toBe(204)
  expect(await isBoThere()).toBe(kept)
})

test('WEBHOOK-3: stale, forged, unsigned and changed messages are refused and change nothing', async () => {
  const { hosted, isBoThere } = await withBo()
  const { url } = hosted
  const body = removal()
  const at = (seconds: number) => ({ timestamp: String(seconds) })
  const signature = signWebhook(body, String(nowSeconds()))
  const refused = [
    send(url, body, at(nowSeconds() - past)),
    send(url, body, at(nowSeconds() + past)),
    send(url, body, { timestamp: '' }),
    send(url, body, { timestamp: 'now' }),
    send(url, body, { timestamp: `${nowSeconds()}000` }),
    send(url, body, { signature: null }),
    send(url, body, { signature: '' }),
    send(url, body, { signature: signWebhook(body, String(nowSeconds()), 'another secret') }),
    send(url, body, { signature: signature.slice(0, -1) }),
    send(url, body, { signature: signature.slice(3) }),
    send(url, `${body} `, { signature }),
    send(url, removal({ user_id: 'cem' }), { signature }),
  ]
  for (const response of await Promise.all(refused)) {
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'hostRefused' })
  }
  expect(await isBoThere()).toBe(true)
  expect((await send(url, body, at(nowSeconds() - limits.hosts.webhookSeconds + 30))).status).toBe(204)
  expect(await isBoThere()).toBe(false)
})

test('WEBHOOK-4: the signature is over the bytes, whatever they are', async () => {
  const { hosted, isBoThere } = await withBo()
  expect((await send(hosted.url, ` ${removal()}\n`, { type: 'text/plain' })).status).toBe(204)
  expect(await isBoThere()).toBe(false)
  for (const odd of [Buffer.from([0xff, 0xfe, 0x00]), Buffer.from('null'), Buffer.from('')]) {
    expect((await send(hosted.url, odd)).status).toBe(204)
  }
  expect((await send(hosted.url, 'x'.repeat(limits.frameBytes + 1))).status).toBe(413)
})

test.each([
  ['another app', { client_id: 'another-app' }],
  ['nobody', { user_id: '' }],
  ['somebody unknown', { user_id: 'dora' }],
])('WEBHOOK-5: the removal of %s changes nothing', async (_name, changes) => {
  const { hosted, isBoThere } = await withBo()
  expect((await send(hosted.url, removal(changes))).status).toBe(204)
  expect(await isBoThere()).toBe(true)
})

test('WEBHOOK-6: the endpoint proves that it is ours', async () => {
  const hosted = await Hosted.start()
  const plainToken = 'qgg8vlvZRS6UYooatFL8Aw'
  const body = JSON.stringify({ event: 'endpoint.url_validation', payload: { plainToken }, event_ts: 1 })
  const encryptedToken = createHmac('sha256', zoomEnv.ZOOM_WEBHOOK_SECRET).update(plainToken).digest('hex')
  expect(await (await send(hosted.url, body)).json()).toEqual({ plainToken, encryptedToken })
  // else whoever asks could have anything signed
  expect((await send(hosted.url, body, { signature: 'v0=00' })).status).toBe(403)
})

test('WEBHOOK-7: an event that was not ordered is taken and left alone', async () => {
  const hosted = await Hosted.start()
  const body = JSON.stringify({ event: 'meeting.started', payload: { object: {} } })
  expect((await send(hosted.url, body)).status).toBe(204)
})
