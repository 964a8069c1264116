import { expect, test } from 'vitest'
import { Hosted } from '../support/hosted.ts'
import { ask } from '../support/meeting.ts'

test('DEVICES-1: the same person in Teams on two devices is one person of the session, with each a token of their own', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create()
  const phone = await hosted.byInvitation(await hosted.inTeams('b'), meeting)
  const desktop = await hosted.byInvitation(await hosted.inTeams('b'), meeting, 'participant', { name: 'Bo B.' })
  const other = await hosted.byInvitation(await hosted.inTeams('c'), meeting)
  expect(desktop.personId).toBe(phone.personId)
  expect(desktop.token).not.toBe(phone.token)
  expect(other.personId).not.toBe(phone.personId)
  for (const { token } of [phone, desktop]) {
    expect((await meeting.ask('/me', { token })).body).toMatchObject({ id: phone.personId, name: 'Bo B.' })
  }
  const { session } = await (await meeting.open(desktop)).first('welcome')
  expect(session?.people).toHaveLength(3)
})

test('DEVICES-2: also when both join at once', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create()
  const tokens = await Promise.all(Array.from({ length: 6 }, () => hosted.inTeams('b')))
  const seats = await Promise.all(tokens.map((token) => hosted.byInvitation(token, meeting)))
  expect(new Set(seats.map(({ personId }) => personId)).size).toBe(1)
  expect(new Set(seats.map(({ token }) => token)).size).toBe(6)
  const { session } = await (await meeting.open(meeting.moderator)).first('welcome')
  expect(session?.people).toHaveLength(2)
})

test('DEVICES-3: who moderates on one device does so on the other, whatever they join with there', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create(await hosted.inTeams('a'))
  const again = await hosted.byCode(await hosted.inTeams('a'), meeting, 'Ada')
  expect(again.personId).toBe(meeting.moderator.personId)
  expect((await meeting.command(again, 'c1', { type: 'timer.start' })).status).toBe(200)
})

test('DEVICES-4: who was here before their host vouched for them stays who they are', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create()
  const guest = await meeting.join('Bo')
  const proven = await hosted.byInvitation(await hosted.inTeams('b'), meeting, 'participant', { token: guest.token })
  expect(proven).toEqual(guest)
  const elsewhere = await hosted.byInvitation(await hosted.inTeams('b'), meeting)
  expect(elsewhere.personId).toBe(guest.personId)
})

test('DEVICES-5: a moderator who came back by the link is known by their account from then on', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create()
  const { personId } = meeting.moderator
  await hosted.byInvitation(await hosted.inTeams('a'), meeting, 'moderator', { returnAs: personId })
  expect((await hosted.byInvitation(await hosted.inTeams('a'), meeting)).personId).toBe(personId)
})

test('DEVICES-6: an account is one person in each session, and a guest of Zoom somebody new each time', async () => {
  const hosted = await Hosted.start()
  const [one, other] = [await hosted.create(), await hosted.create()]
  const token = await hosted.inTeams('b')
  const [inOne, inOther] = [await hosted.byInvitation(token, one), await hosted.byInvitation(token, other)]
  expect(inOne.personId).not.toBe(inOther.personId)
  expect((await other.ask('/me', { token: inOne.token })).status).toBe(404)
  const guests = [
    await hosted.byCode(await hosted.inZoom(undefined, 'monday'), one),
    await hosted.byCode(await hosted.inZoom(undefined, 'monday'), one),
  ]
  expect(guests[0]?.personId).not.toBe(guests[1]?.personId)
})

test('DEVICES-7: who erases themselves is forgotten with their account, and would be somebody new', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create()
  const token = await hosted.inTeams('b')
  const [phone, desktop] = [await hosted.byInvitation(token, meeting), await hosted.byInvitation(token, meeting)]
  expect((await meeting.ask('/me', { method: 'DELETE', token: phone.token })).status).toBe(204)
  expect((await meeting.ask('/me', { token: desktop.token })).status).toBe(404)
  expect(await hosted.list(token)).toEqual([])
  expect((await hosted.enter(token, meeting)).status).toBe(404)
  expect((await hosted.byInvitation(token, meeting)).personId).not.toBe(phone.personId)
})

test('DEVICES-8: a full session refuses an account as anybody else, and nothing of it stays', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create()
  const known = await hosted.inTeams('b')
  const seat = await hosted.byInvitation(known, meeting)
  for (let n = 0; n < 58; n += 1) await meeting.join(`P${n}`)
  const token = await hosted.inTeams('c')
  const body = { secret: meeting.secretOf('participant'), name: 'Cem', organisation: null, returnAs: null }
  const refused = await ask(hosted.url, `/sessions/${meeting.id}/people`, { body: { ...body, hostToken: token.token } })
  expect(refused).toMatchObject({ status: 409, body: { code: 'sessionFull' } })
  expect(await hosted.list(token)).toEqual([])
  expect((await hosted.byInvitation(known, meeting)).personId).toBe(seat.personId)
})
