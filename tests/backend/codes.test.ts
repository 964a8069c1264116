import { expect, test } from 'vitest'
import { WrongCodes } from '../../backend/identity/wrongCodes.ts'
import { limits } from '../../shared/protocol/limits.ts'
import { codeView, joinedByCode, type OwnSeat } from '../../shared/protocol/rest.ts'
import { ask, Meeting } from './support/meeting.ts'
import { testServer } from './support/testServer.ts'

const { net, everywhere, refusedSeconds } = limits.wrongCodes
const dayMs = 24 * 60 * 60 * 1000
const unknown = { type: 'urn:fallrunde:unknownCode', title: 'Not Found', status: 404, code: 'unknownCode' }
const lookUp = (url: string, code: string) => ask(url, '/code/invitation', { body: { code } })
const bo = { name: 'Bo', organisation: null }

test('CODES-1: a session has a code from its creation on; typed loosely, it lets people take part', async () => {
  const { url } = await testServer()
  const meeting = await Meeting.create(url)
  expect(meeting.code).toMatch(/^[2-9CDFHJKMNPRTVWXY]{3}-[2-9CDFHJKMNPRTVWXY]{3}$/)
  const view = codeView.parse((await lookUp(url, ` ${meeting.code.toLowerCase().replace('-', ' ')} `)).body)
  expect(view).toMatchObject({ sessionId: meeting.id, seat: { role: 'participant' }, absentModerators: [] })
  const joined = await ask(url, '/code/people', { body: { code: meeting.code, ...bo, function: 'Klima' } })
  expect(joined.status).toBe(201)
  const { sessionId, you } = joinedByCode.parse(joined.body)
  expect(sessionId).toBe(meeting.id)
  expect((await meeting.ask('/me', { token: you.token })).body).toMatchObject({ name: 'Bo', function: 'Klima' })
  const panel = await meeting.open(you)
  const { session } = await panel.first('welcome')
  expect(session?.people.find(({ id }) => id === you.personId)).toMatchObject({ moderator: false, minuteTaker: false })
})

test('CODES-2: a body that asks for more than taking part gets no more', async () => {
  const { url } = await testServer()
  const meeting = await Meeting.create(url)
  const body = { code: meeting.code, ...bo, returnAs: meeting.moderator.personId, seat: { role: 'moderator' } }
  const { you } = joinedByCode.parse((await ask(url, '/code/people', { body })).body)
  expect(you.personId).not.toBe(meeting.moderator.personId)
  const renewed = await meeting.ask('/code', { method: 'POST', token: you.token, body: {} })
  expect(renewed).toMatchObject({ status: 403, body: { code: 'notModerator' } })
})

test('CODES-3: who leads sees the code, renews it and switches it off; nobody else does', async () => {
  const { url } = await testServer()
  const meeting = await Meeting.create(url)
  const { token } = meeting.moderator
  const guest = await meeting.join('Bo')
  for (const method of ['GET', 'POST', 'DELETE']) {
    expect((await meeting.ask('/code', { method, token: guest.token })).body).toMatchObject({ code: 'notModerator' })
    expect((await meeting.ask('/code', { method, token: 'wrongwrongwrongwrongwrong' })).status).toBe(404)
  }
  expect((await meeting.ask('/code', { token })).body).toEqual({ code: meeting.code })
  const { code } = (await meeting.ask('/code', { method: 'POST', token })).body as { code: string }
  expect(code).not.toBe(meeting.code)
  expect([(await lookUp(url, meeting.code)).status, (await lookUp(url, code)).status]).toEqual([404, 200])
  expect((await meeting.ask('/code', { method: 'DELETE', token })).status).toBe(204)
  expect((await meeting.ask('/code', { token })).body).toEqual({ code: null })
  expect((await lookUp(url, code)).status).toBe(404)
  const link = { secret: meeting.secretOf('participant') }
  expect((await meeting.ask('/invitation', { body: link })).status).toBe(200)
})

test('CODES-4: a code ends a day after its session was closed, and comes back when it is opened again', async () => {
  const server = await testServer()
  const meeting = await Meeting.create(server.url)
  const { moderator } = meeting
  await meeting.command(moderator, 'c1', { type: 'timer.start' })
  await meeting.command(moderator, 'c2', { type: 'session.close', whileCurrent: 'welcome' })
  server.clock.at += dayMs
  expect((await lookUp(server.url, meeting.code)).body).toMatchObject({ status: 'closed' })
  server.clock.at += 1
  expect((await lookUp(server.url, meeting.code)).status).toBe(404)
  await meeting.command(moderator, 'c3', { type: 'session.reopen' })
  expect((await lookUp(server.url, meeting.code)).status).toBe(200)
})

test('CODES-5: unknown, renewed, switched off and expired codes answer the same, to the byte', async () => {
  const server = await testServer()
  const [renewed, off, expired] = [
    await Meeting.create(server.url),
    await Meeting.create(server.url),
    await Meeting.create(server.url),
  ]
  await renewed.ask('/code', { method: 'POST', token: renewed.moderator.token })
  await off.ask('/code', { method: 'DELETE', token: off.moderator.token })
  await expired.command(expired.moderator, 'c1', { type: 'timer.start' })
  await expired.command(expired.moderator, 'c2', { type: 'session.close', whileCurrent: 'welcome' })
  server.clock.at += dayMs + 1
  for (const code of ['222-222', renewed.code, off.code, expired.code]) {
    const answers = [await lookUp(server.url, code), await ask(server.url, '/code/people', { body: { code, ...bo } })]
    for (const { status, body } of answers) expect([status, body]).toEqual([404, unknown])
  }
})

test('CODES-6: what is no code is a fault of form and no guess', async () => {
  const { url } = await testServer()
  const meeting = await Meeting.create(url)
  for (let n = 0; n < 2 * net.free; n += 1) {
    expect((await lookUp(url, 'KTO-7MX')).body).toMatchObject({ code: 'invalid', detail: { reason: 'noCode' } })
  }
  expect((await lookUp(url, meeting.code)).status).toBe(200)
})

test('CODES-7: wrong codes from one net are refused for longer each time, with links unharmed', async () => {
  let now = 0
  const { url } = await testServer({ monotonic: () => now })
  const meeting = await Meeting.create(url)
  for (let n = 0; n <= net.free; n += 1) expect((await lookUp(url, '222-222')).status).toBe(404)
  const refused = await lookUp(url, meeting.code)
  expect(refused).toMatchObject({ status: 429, body: { code: 'tooManyCodes', detail: { seconds: 2 } } })
  expect(refused.headers.get('retry-after')).toBe('2')
  now += 2_000
  expect((await lookUp(url, '222-222')).status).toBe(404)
  expect((await lookUp(url, '222-222')).body).toMatchObject({ detail: { seconds: 4 } })
  const seat: OwnSeat = await meeting.join('Bo')
  expect(seat.personId).toBeTruthy()
  now += 4_000
  expect((await lookUp(url, meeting.code)).status).toBe(200)
})

test('CODES-8: guesses at the same time gain nothing', async () => {
  const { url } = await testServer()
  const answers = await Promise.all(Array.from({ length: 60 }, () => lookUp(url, '222-222')))
  expect(answers.filter(({ status }) => status === 404)).toHaveLength(net.free + 1)
})

test('CODES-9: right codes cost nothing, wrong ones are forgiven one by one, and the wait has an end', () => {
  let now = 0
  const wrong = new WrongCodes(() => now)
  const guess = (isRight: boolean) => {
    const given = wrong.guess('net')
    if (given.ok && isRight) given.right()
    return given.ok ? 0 : given.seconds
  }
  for (let n = 0; n < 100; n += 1) expect(guess(true)).toBe(0)
  for (let n = 0; n < net.free; n += 1) guess(false)
  expect(guess(true)).toBe(0)
  expect(guess(true)).toBe(0)
  guess(false)
  expect(guess(true)).toBe(refusedSeconds.first)
  for (let n = 0; n < 40; n += 1) {
    now += 1000 * guess(true)
    guess(false)
  }
  expect(guess(true)).toBeLessThanOrEqual(refusedSeconds.most)
  now += 1000 * (refusedSeconds.most + (net.free + 12) * net.forgivenSeconds)
  for (let n = 0; n < net.free; n += 1) expect(guess(false)).toBe(0)
})

/** Guesses that get through within a day, from as many nets as there are guesses, each as early as it may. */
function guessesOfADay(): number {
  let [now, count] = [0, 0]
  const wrong = new WrongCodes(() => now)
  while (now < dayMs) {
    const given = wrong.guess(`net-${count}`)
    if (given.ok) count += 1
    else now += 1000 * given.seconds
  }
  return count
}

test('CODES-10: from any number of nets together, a day brings no more guesses than docs/wire.md reckons with', () => {
  const most = everywhere.free + dayMs / 1000 / everywhere.forgivenSeconds
  expect(guessesOfADay()).toBeLessThanOrEqual(most + 20)
})
