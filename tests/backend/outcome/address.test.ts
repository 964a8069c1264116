import { expect, test } from 'vitest'
import { ownAddress } from '../../../shared/protocol/address.ts'
import { invitationView, type OwnSeat, publicConfig } from '../../../shared/protocol/rest.ts'
import { Hosted } from '../support/hosted.ts'
import { ask, Meeting } from '../support/meeting.ts'
import { testServer } from '../support/testServer.ts'

const mail = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'Runde <runde@example.org>' }
const address = { mail: 'bo@lindenau.example', language: 'de' } as const

async function scene(env: Record<string, string> = mail) {
  const server = await testServer({ env })
  const meeting = await Meeting.create(server.url)
  const own = async ({ token }: OwnSeat) => ownAddress.parse((await meeting.ask('/me/address', { token })).body)
  const leave = ({ token }: OwnSeat, left: unknown) =>
    meeting.ask('/me/address', { method: 'PATCH', token, body: { address: left } })
  return { server, meeting, own, leave }
}

test('DISPATCH-1: an address is left on joining, by link or by code, or later, and taken back', async () => {
  const { server, meeting, own, leave } = await scene()
  const body = { secret: meeting.secretOf('participant'), name: 'Bo', organisation: null, returnAs: null, address }
  const bo = (await meeting.ask('/people', { body })).body as OwnSeat
  expect(await own(bo)).toEqual({ address, asked: true })
  const byCode = {
    code: meeting.code,
    name: 'Cy',
    organisation: null,
    address: { mail: 'cy@x.example', language: 'en' },
  }
  const { you: cy } = (await ask(server.url, '/code/people', { body: byCode })).body as { you: OwnSeat }
  expect((await own(cy)).address).toEqual(byCode.address)
  expect((await leave(bo, null)).body).toEqual({ address: null, asked: true })
  expect((await leave(bo, { mail: ' Bo.B+x@lindenau.example ', language: 'en' })).body).toMatchObject({
    address: { mail: 'Bo.B+x@lindenau.example', language: 'en' },
  })
  expect((await meeting.ask('/me/address')).status).toBe(404)
})

test('DISPATCH-1: who joins by the list of a host is asked as well, and leaves it with the same request', async () => {
  const hosted = await Hosted.start(mail)
  const meeting = await hosted.create(await hosted.inZoom('ada', 'monday', 'host'))
  const bo = await hosted.inZoom('bo', 'monday')
  expect((await hosted.list(bo)).map(({ asksAddress }) => asksAddress)).toEqual([true])
  const { token } = (await hosted.enter(bo, meeting, { address })).body as OwnSeat
  expect(ownAddress.parse((await meeting.ask('/me/address', { token })).body).address).toEqual(address)
  await hosted.enter(bo, meeting)
  expect(ownAddress.parse((await meeting.ask('/me/address', { token })).body).address).toEqual(address)
})

test.each([
  'bo',
  'bo@x',
  'bo@x.example, cy@x.example',
  'bo@x.example\r\nBcc: cy@x.example',
  'Bo <bo@x.example>',
  `${'b'.repeat(65)}@x.example`,
])('DISPATCH-1: %j is no address', async (typed) => {
  const { meeting, leave } = await scene()
  expect((await leave(meeting.moderator, { mail: typed, language: 'de' })).body).toMatchObject({
    code: 'invalid',
    detail: { field: 'address.mail', reason: 'noAddress' },
  })
})

test('DISPATCH-1: an address is in no event, no list of people, no log and, once erased, in no file', async () => {
  const { server, meeting, leave } = await scene()
  const bo = await meeting.join('Bo')
  await leave(bo, address)
  const panel = await meeting.open(meeting.moderator)
  expect(JSON.stringify(panel.frames)).not.toContain('lindenau.example')
  await meeting.ask('/me', { method: 'DELETE', token: bo.token })
  await server.stop()
  expect(server.log.join('')).not.toContain('lindenau.example')
  const { readdirSync, readFileSync } = await import('node:fs')
  const files = readdirSync(server.dataDir).map((name) => readFileSync(`${server.dataDir}/${name}`, 'latin1'))
  expect(files.join('')).not.toContain('lindenau.example')
})

test('DISPATCH-1: an address is asked for only where something is sent', async () => {
  for (const [env, asked] of [
    [mail, true],
    [{}, false],
  ] as const) {
    const { server, meeting, own } = await scene(env)
    const { body } = await meeting.ask('/invitation', { body: { secret: meeting.secretOf('participant') } })
    expect([invitationView.parse(body).asksAddress, (await own(meeting.moderator)).asked]).toEqual([asked, asked])
    expect(publicConfig.parse((await ask(server.url, '/config')).body).mail).toBe(asked)
  }
})
