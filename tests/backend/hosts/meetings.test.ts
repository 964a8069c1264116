import { expect, test } from 'vitest'
import type { OwnSeat } from '../../../shared/protocol/rest.ts'
import { Hosted } from '../support/hosted.ts'
import { ask, type Meeting } from '../support/meeting.ts'

const notFound = { type: 'urn:fallrunde:notFound', title: 'Not Found', status: 404, code: 'notFound' }
const idsOf = (sessions: readonly { readonly sessionId: string }[]) => sessions.map(({ sessionId }) => sessionId)

async function moderatesIn(meeting: Meeting, seat: OwnSeat): Promise<boolean | undefined> {
  const { session } = await (await meeting.open(seat)).first('welcome')
  return session?.people.find(({ id }) => id === seat.personId)?.moderator
}

test('MEETINGS-1: a session made in a meeting is found there by everybody in it, also the next day, and by nobody else', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create(await hosted.inZoom('ada', 'monday', 'host'))
  hosted.server.clock.at += 24 * 60 * 60 * 1000
  const shown = { sessionId: meeting.id, title: 'Quartiere im Dialog', scheduledFor: null, status: 'draft' }
  expect(await hosted.list(await hosted.inZoom('bo', 'monday'))).toEqual([
    { ...shown, createdAt: expect.any(Number), here: true, you: null, mayModerate: false, asksAddress: false },
  ])
  expect(await hosted.list(await hosted.inZoom(undefined, 'monday'))).toHaveLength(1)
  expect(await hosted.list(await hosted.inZoom('bo', 'tuesday'))).toEqual([])
  expect(await hosted.list(await hosted.inTeams('b'))).toEqual([])
})

test('MEETINGS-2: whoever proves the meeting takes part, as a participant', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create(await hosted.inZoom('ada', 'monday', 'host'))
  for (const user of ['bo', undefined]) {
    const entered = await hosted.enter(await hosted.inZoom(user, 'monday'), meeting)
    expect(entered.status).toBe(201)
    expect(await moderatesIn(meeting, entered.body as OwnSeat)).toBe(false)
  }
})

test('MEETINGS-3: the id of a session or a meeting alone opens nothing, and does not tell whether there is one', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create(await hosted.inZoom('ada', 'monday', 'host'))
  const nowhere = { id: 'AAAAAAAAAAAAAAAAAAAAAA' }
  const strangers = [await hosted.inZoom('eve', 'tuesday', 'host'), await hosted.inTeams('e')]
  for (const stranger of strangers) {
    for (const moderate of [false, true]) {
      const [known, unknown] = [
        await hosted.enter(stranger, meeting, { moderate }),
        await hosted.enter(stranger, nowhere, { moderate }),
      ]
      expect([known.status, known.body]).toEqual([404, notFound])
      expect([unknown.status, unknown.body]).toEqual([404, notFound])
    }
  }
  const claimed = { name: 'Eve', organisation: null, moderate: false, meetingId: 'monday', meeting: 'mid-monday==' }
  const path = `/hosts/sessions/${meeting.id}/people`
  expect((await ask(hosted.url, path, { token: strangers[1]?.token ?? '', body: claimed })).status).toBe(404)
  expect((await ask(hosted.url, '/hosts/sessions?meetingId=monday')).status).toBe(403)
})

test('MEETINGS-4: a session is brought to a meeting by its code or an invitation', async () => {
  const hosted = await Hosted.start()
  const [coded, invited] = [await hosted.create(undefined, 'Eins'), await hosted.create(undefined, 'Zwei')]
  await hosted.byCode(await hosted.inZoom(undefined, 'monday'), coded)
  hosted.server.clock.at += 1
  await hosted.byInvitation(await hosted.inZoom('bo', 'monday'), invited)
  const listed = await hosted.list(await hosted.inZoom('cem', 'monday'))
  expect(listed.map(({ title }) => title).sort()).toEqual(['Eins', 'Zwei'])
  expect((await hosted.enter(await hosted.inZoom('cem', 'monday'), coded)).status).toBe(201)
})

test('MEETINGS-5: what a code or an invitation brought ends with it; what a moderator brought stays', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create()
  const { token } = meeting.moderator
  const found = async (mid: string) => (await hosted.list(await hosted.inZoom('cem', mid))).length
  await hosted.byCode(await hosted.inZoom('bo', 'by-code'), meeting)
  await hosted.byInvitation(await hosted.inZoom('bo', 'by-invitation'), meeting)
  await hosted.byInvitation(await hosted.inZoom('ada', 'led'), meeting, 'moderator', { token })
  expect([await found('by-code'), await found('by-invitation'), await found('led')]).toEqual([1, 1, 1])
  await meeting.ask('/code', { method: 'POST', token })
  expect([await found('by-code'), await found('by-invitation'), await found('led')]).toEqual([0, 1, 1])
  await meeting.ask('/invitations', { token, body: { seat: { role: 'participant' }, revokeOthers: true } })
  expect([await found('by-code'), await found('by-invitation'), await found('led')]).toEqual([0, 0, 1])
  await meeting.ask('/code', { method: 'DELETE', token })
  expect(await found('led')).toBe(1)
})

test('MEETINGS-6: host and co-host claim moderation of a session that a moderator brought to their meeting', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create(await hosted.inZoom('ada', 'monday'))
  for (const [user, role] of [
    ['bo', 'host'],
    ['cem', 'co-host'],
  ] as const) {
    const token = await hosted.inZoom(user, 'monday', role)
    expect(await hosted.list(token)).toMatchObject([{ here: true, mayModerate: true }])
    const entered = await hosted.enter(token, meeting, { moderate: true })
    expect(await moderatesIn(meeting, entered.body as OwnSeat)).toBe(true)
  }
})

test('MEETINGS-7: nobody else does: not a participant, not a host elsewhere, not by saying so', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create(await hosted.inZoom('ada', 'monday'))
  const refused = { status: 403, body: { code: 'notModerator' } }
  const participant = await hosted.inZoom('bo', 'monday', 'attendee')
  expect(await hosted.enter(participant, meeting, { moderate: true })).toMatchObject(refused)
  const guest = await hosted.inZoom(undefined, 'monday')
  expect(await hosted.enter(guest, meeting, { moderate: true })).toMatchObject(refused)
  const said = { name: 'Bo', organisation: null, moderate: true, role: 'host', attendrole: 'host', mayModerate: true }
  const path = `/hosts/sessions/${meeting.id}/people`
  expect(await ask(hosted.url, path, { token: participant.token, body: said })).toMatchObject(refused)
  expect(await hosted.enter(await hosted.inZoom('eve', 'tuesday', 'host'), meeting, { moderate: true })).toMatchObject({
    status: 404,
  })
})

test('MEETINGS-8: who has the code cannot take a session over by bringing it to a meeting of their own', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create(await hosted.inZoom('ada', 'monday', 'host'))
  const eve = await hosted.inZoom('eve', 'meeting-of-eve', 'host')
  const seat = await hosted.byCode(eve, meeting, 'Eve')
  expect(await hosted.list(eve)).toMatchObject([{ here: true, mayModerate: false }])
  expect(await hosted.enter(eve, meeting, { moderate: true })).toMatchObject({ status: 403 })
  expect(await moderatesIn(meeting, seat)).toBe(false)
  const member = await hosted.byInvitation(eve, meeting, 'participant', { name: 'Eve' })
  expect(member.personId).toBe(seat.personId)
  expect(await hosted.enter(eve, meeting, { moderate: true })).toMatchObject({ status: 403 })
})

test('MEETINGS-9: a claim with the seat that a panel has already makes nobody new', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create(await hosted.inZoom('ada', 'monday'))
  const guest = await meeting.join('Bo')
  const token = await hosted.inZoom('bo', 'monday', 'host')
  const entered = await hosted.enter(token, meeting, { moderate: true, token: guest.token })
  expect(entered.body).toEqual(guest)
  expect(await moderatesIn(meeting, guest)).toBe(true)
  const wrong = await hosted.enter(await hosted.inZoom('cem', 'monday'), meeting, { token: 'w'.repeat(32) })
  expect((wrong.body as OwnSeat).personId).not.toBe(guest.personId)
})

test('MEETINGS-10: whose account is somebody in a session finds it from everywhere, and comes back as who they are', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create(await hosted.inZoom('ada', 'monday', 'host'))
  const other = await hosted.create(await hosted.inTeams('a'))
  const nextWeek = await hosted.inZoom('ada', 'monday-next-week', 'host')
  const { personId } = meeting.moderator
  const you = { id: personId, name: 'Ada Lindwurm', organisation: 'Stadt Lindenau', function: null }
  expect(await hosted.list(nextWeek)).toMatchObject([{ sessionId: meeting.id, here: false, you, mayModerate: false }])
  expect(idsOf(await hosted.list(await hosted.inTeams('a')))).toEqual([other.id])
  expect((await hosted.enter(nextWeek, meeting)).body).toMatchObject({ personId })
  // brought by its moderator, it belongs to the new occurrence of the meeting too
  const host = await hosted.inZoom('bo', 'monday-next-week', 'host')
  expect(await hosted.list(host)).toMatchObject([{ here: true, mayModerate: true }])
})

test('MEETINGS-11: a participant who comes back by their account brings nothing along', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create(await hosted.inZoom('ada', 'monday', 'host'))
  await hosted.enter(await hosted.inZoom('bo', 'monday'), meeting)
  const later = await hosted.inZoom('bo', 'meeting-of-bo', 'host')
  expect((await hosted.enter(later, meeting)).status).toBe(201)
  expect(await hosted.list(await hosted.inZoom('cem', 'meeting-of-bo'))).toEqual([])
})

test('MEETINGS-12: two sessions of a meeting are told apart, its own before others, the newest first', async () => {
  const hosted = await Hosted.start()
  const titles = ['Im Herbst', 'Im Winter', 'Woanders']
  for (const [index, mid] of ['monday', 'monday', 'tuesday'].entries()) {
    await hosted.create(await hosted.inZoom('ada', mid, 'host'), titles[index])
    hosted.server.clock.at += 1000
  }
  const listed = await hosted.list(await hosted.inZoom('ada', 'monday'))
  expect(listed.map(({ title, here }) => [title, here])).toEqual([
    ['Im Winter', true],
    ['Im Herbst', true],
    ['Woanders', false],
  ])
})

test('MEETINGS-13: whom the moderator took out does not come back by the meeting alone', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create(await hosted.inZoom('ada', 'monday', 'host'))
  const bo = await hosted.inZoom('bo', 'monday')
  const { personId } = (await hosted.enter(bo, meeting)).body as OwnSeat
  await meeting.command(meeting.moderator, 'c1', { type: 'people.remove', personId })
  expect(await hosted.list(bo)).toEqual([])
  expect(await hosted.enter(bo, meeting)).toMatchObject({ status: 404 })
})

test('MEETINGS-14: a session that is deleted is found no more', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create(await hosted.inZoom('ada', 'monday', 'host'))
  await hosted.server.running.sessions.purge(meeting.id)
  expect(await hosted.list(await hosted.inZoom('ada', 'monday'))).toEqual([])
})

test('MEETINGS-15: in Teams the invitation in the address of the tab proves its meeting, also for guests and the next time', async () => {
  const hosted = await Hosted.start()
  const meeting = await hosted.create(await hosted.inTeams('a'))
  const [ada, guest] = [await hosted.inTab(meeting, 'a'), await hosted.inTab(meeting)]
  expect([ada, guest]).toMatchObject([
    { account: true, meeting: true, role: null, name: 'Ada Lindwurm' },
    { account: false, meeting: true, role: null, name: null },
  ])
  await hosted.byInvitation(guest, meeting)
  expect(await hosted.list(await hosted.inTab(meeting, 'b'))).toMatchObject([{ here: true, you: null }])
  hosted.server.clock.at += 7 * 24 * 60 * 60 * 1000
  const next = await hosted.create(await hosted.inTab(meeting, 'a'), 'Im Winter')
  const listed = await hosted.list(await hosted.inTab(meeting))
  expect(listed.map(({ title, mayModerate }) => [title, mayModerate])).toEqual([
    ['Im Winter', false],
    ['Quartiere im Dialog', false],
  ])
  expect((await hosted.enter(await hosted.inTab(meeting), next)).status).toBe(201)
})

test('MEETINGS-16: a tab opens nothing by another secret, by one of another session, or once its link was revoked', async () => {
  const hosted = await Hosted.start()
  const [meeting, other] = [await hosted.create(), await hosted.create()]
  const by = async (invitation: unknown) => (await ask(hosted.url, '/hosts/teams', { body: { invitation } })).status
  const secret = meeting.secretOf('participant')
  expect(await by({ sessionId: meeting.id, secret })).toBe(201)
  expect(await by({ sessionId: meeting.id, secret: 'w'.repeat(32) })).toBe(403)
  expect(await by({ sessionId: other.id, secret })).toBe(403)
  expect(await by({ sessionId: 'AAAAAAAAAAAAAAAAAAAAAA', secret })).toBe(403)
  expect(await by(undefined)).toBe(400)
  const { token } = meeting.moderator
  await meeting.ask('/invitations', { token, body: { seat: { role: 'participant' }, revokeOthers: true } })
  expect(await by({ sessionId: meeting.id, secret })).toBe(403)
})
