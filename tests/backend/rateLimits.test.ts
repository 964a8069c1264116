import { expect, test } from 'vitest'
import { limits } from '../../shared/protocol/limits.ts'
import { ask, Meeting, someSession } from './support/meeting.ts'
import { testServer } from './support/testServer.ts'

const few = {
  creations: { most: 2, seconds: 60 },
  joins: { most: 4, seconds: 60 },
  wrongSecretsOfNet: { most: 50, seconds: 60 },
  wrongSecretsOfSession: { most: 3, seconds: 60 },
}
const someName = { name: 'Ole Harms', organisation: null, returnAs: null }
const wrong = { secret: 'wrongwrongwrongwrongwrongwrong' }

test('RATE-1: creations are limited per net, and the answer says for how long', async () => {
  const { url } = await testServer({ rates: few })
  const statuses: number[] = []
  for (let n = 0; n < 3; n += 1) statuses.push((await ask(url, '/sessions', { body: someSession })).status)
  expect(statuses).toEqual([201, 201, 429])
  const { body, headers } = await ask(url, '/sessions', { body: someSession })
  expect(body).toMatchObject({ code: 'tooManyRequests', detail: { seconds: 60 } })
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
})

test('RATE-2: a forged X-Forwarded-For buys no further attempt', async () => {
  const { url } = await testServer({ rates: few })
  const meeting = await Meeting.create(url)
  const statuses: number[] = []
  for (let n = 0; n < 5; n += 1) {
    const response = await fetch(`${url}/api/sessions/${meeting.id}/invitation`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `203.0.113.${n}` },
      body: JSON.stringify({ secret: meeting.secretOf('participant') }),
    })
    statuses.push(response.status)
  }
  expect(statuses).toEqual([200, 200, 200, 200, 429])
})

test('RATE-3: behind a proxy of this machine each asker counts alone, an IPv6 /64 as one', async () => {
  const server = await testServer({ rates: few, env: { PUBLIC_URL: 'https://runde.example.org', HOST: '127.0.0.1' } })
  const create = async (from: string) => {
    const response = await fetch(`${server.running.localUrl}/api/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
      body: JSON.stringify(someSession),
    })
    return response.status
  }
  expect(await create('2001:db8:1:2::1')).toBe(201)
  expect(await create('2001:db8:1:2:ffff::9')).toBe(201)
  expect(await create('2001:db8:1:2:3:4:5:6')).toBe(429)
  expect(await create('2001:db8:1:3::1')).toBe(201)
})

test('RATE-4: wrong secrets are limited per session id, whether or not it exists', async () => {
  const { url } = await testServer({ rates: few })
  const meeting = await Meeting.create(url)
  for (const id of [meeting.id, 'AAAAAAAAAAAAAAAAAAAAAA']) {
    const statuses: number[] = []
    for (let n = 0; n < 4; n += 1) statuses.push((await ask(url, `/sessions/${id}/invitation`, { body: wrong })).status)
    expect(statuses).toEqual([404, 404, 404, 429])
  }
})

test('RATE-6: wrong secrets are limited per net over all sessions, and for joining as for looking', async () => {
  const { url } = await testServer({ rates: { ...few, wrongSecretsOfNet: { most: 2, seconds: 60 } } })
  const guess = (id: string, path: string, more: object = {}) =>
    ask(url, `/sessions/${id}/${path}`, { body: { ...wrong, ...more } })
  expect((await guess('AAAAAAAAAAAAAAAAAAAAAA', 'invitation')).status).toBe(404)
  expect((await guess('BBBBBBBBBBBBBBBBBBBBBB', 'people', someName)).status).toBe(404)
  const third = await guess('CCCCCCCCCCCCCCCCCCCCCC', 'people', someName)
  expect(third.body).toMatchObject({ code: 'tooManyRequests', detail: { seconds: 60 } })
})

test('RATE-7: a right secret opens and joins however many others guessed wrong', async () => {
  const { url } = await testServer({ rates: { ...few, wrongSecretsOfNet: { most: 2, seconds: 60 } } })
  const meeting = await Meeting.create(url)
  for (let n = 0; n < 10; n += 1) await meeting.ask('/invitation', { body: wrong })
  expect((await meeting.ask('/invitation', { body: wrong })).status).toBe(429)
  const secret = meeting.secretOf('participant')
  expect((await meeting.ask('/invitation', { body: { secret } })).status).toBe(200)
  expect((await meeting.ask('/people', { body: { secret, ...someName } })).status).toBe(201)
})

test('RATE-5: the product’s own limits let several full rooms in from one net', () => {
  expect(limits.joins.most).toBeGreaterThanOrEqual(2 * 15 * 10)
})
