import { readFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { limits } from '../../../shared/protocol/limits.ts'
import { mintedPass, passInFragment, passView } from '../../../shared/protocol/pass.ts'
import type { OwnSeat } from '../../../shared/protocol/rest.ts'
import { addressOf, DispatchScene } from '../support/dispatchScene.ts'
import { MailServer } from '../support/mailServer.ts'
import { ask } from '../support/meeting.ts'
import { testServer } from '../support/testServer.ts'

const wrongPass = 'wrongwrongwrongwrongwrongwrong'
const unknownSession = 'AAAAAAAAAAAAAAAAAAAAAA'

async function scene(names: readonly string[] = ['Anna', 'Berta'], options: Parameters<typeof testServer>[0] = {}) {
  const mail = await MailServer.start()
  onTestFinished(() => mail.close())
  const env = { ...mail.env, PUBLIC_URL: 'https://runde.example.org', HOST: '127.0.0.1', ...options.env }
  const server = await testServer({ ...options, env })
  const round = await DispatchScene.create(server.running.localUrl, names)
  const { meeting } = round
  const mint = async ({ token }: OwnSeat) =>
    mintedPass.parse((await meeting.ask('/me/pass', { method: 'POST', token })).body).secret
  const read = async (pass: string) => passView.parse((await meeting.ask('/pass', { token: pass })).body)
  const status = async (pass: string) => (await meeting.ask('/pass', { token: pass })).status
  return { mail, server, round, meeting, mint, read, status }
}

/** The pass in the link of a mail, which stands alone in its address. */
function passIn(text: string): string {
  const [link = ''] = text.match(/https:\/\/runde\.example\.org\/s\/\S+/) ?? []
  return passInFragment(new URL(link).hash) ?? ''
}

test('PASS-1: the link of the mail reads the newest released outcome, its files and the own contacts', async () => {
  const { mail, server, round, meeting, read } = await scene()
  const [anna, berta] = [round.seat('Anna'), round.seat('Berta')]
  await meeting.ask('/me/contacts', { method: 'PATCH', token: berta.token, body: { contact: 'Tel. 0351 4711' } })
  const wish = { type: 'exchange.wish', exchangeId: 'x', to: berta.personId, subject: 'Stammtisch' } as const
  await meeting.command(anna, 'w', wish)
  await meeting.command(berta, 'a', { type: 'exchange.answer', exchangeId: 'x', agree: true })
  await round.release()
  await round.send()
  await round.settled()
  const textOf = (name: string) => mail.arrived.find(({ to }) => to === addressOf(name))?.text ?? ''
  const [ofAnna, ofBerta] = [passIn(textOf('Anna')), passIn(textOf('Berta'))]
  expect(ofAnna).not.toBe(ofBerta)
  const view = await read(ofAnna)
  expect(view.newest).toMatchObject({
    version: { number: 1 },
    outcome: { head: { title: { text: 'Quartiere im Dialog' } } },
  })
  expect(view.agreed).toMatchObject([{ name: 'Berta', subject: 'Stammtisch', contact: 'Tel. 0351 4711' }])
  expect((await read(ofBerta)).agreed).toMatchObject([{ name: 'Anna', contact: null }])
  const file = async (token: string, path: string) =>
    Buffer.from(
      await (
        await fetch(`${server.running.localUrl}/api/sessions/${meeting.id}${path}`, {
          headers: { authorization: `Bearer ${token}` },
        })
      ).arrayBuffer(),
    )
  expect(await file(ofAnna, '/pass/json')).toEqual(await file(anna.token, '/outcome/1/json'))
  expect((await file(ofAnna, '/pass/pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  expect((await meeting.ask('/pass/ics', { token: ofAnna })).body).toMatchObject({ code: 'noDates' })
})

test('PASS-1: before the release a pass reads nothing but its own part; of two versions it reads the newer', async () => {
  const { round, meeting, mint, read } = await scene()
  const pass = await mint(round.seat('Anna'))
  expect(await read(pass)).toMatchObject({ newest: null, agreed: [] })
  expect((await meeting.ask('/pass/json', { token: pass })).body).toMatchObject({ code: 'notReleased' })
  await round.release()
  const { token } = meeting.moderator
  const edits = [{ key: 'card:n1', text: 'Viele Eigentümer' }]
  await meeting.ask('/outcome', { method: 'PATCH', token, body: { whileRevision: 0, edits, reset: [] } })
  expect(JSON.stringify(await read(pass))).not.toContain('Viele Eigentümer')
  await meeting.ask('/outcome/correction', { token, body: { whileRevision: 1, whileVersion: 1 } })
  expect((await read(pass)).newest).toMatchObject({ version: { number: 2 } })
})

test('PASS-1: a pass is a person nowhere: it opens no other route, and takes none of the token', async () => {
  const { round, meeting, mint, read } = await scene()
  await round.release()
  const token = await mint(meeting.moderator)
  const seats = [{ sessionId: meeting.id, token }]
  const filters = { words: '', aspect: null, size: null, year: null, page: 0, key: null }
  const asks = [
    ['/me', {}],
    ['/me', { method: 'DELETE' }],
    ['/me/pass', { method: 'POST' }],
    ['/me/contacts', {}],
    ['/me/address', { method: 'PATCH', body: { address: null } }],
    ['/outcome', {}],
    ['/outcome/1/json', {}],
    ['/outcome/sent', { body: { version: 1 } }],
    ['/outcome/dispatch', {}],
    ['/retention', {}],
    ['/deletion', { body: { confirmed: true } }],
    ['/visibility', {}],
    ['/code', {}],
    ['/invitations', { body: { seat: { role: 'moderator' }, revokeOthers: false } }],
    ['/invitation', { body: { secret: token } }],
    ['/tickets', { body: {} }],
    ['/commands', { body: { id: 'c', command: { type: 'session.reopen' } } }],
  ] as const
  for (const [path, asked] of asks) expect((await meeting.ask(path, { ...asked, token })).status, path).toBe(404)
  const found = await ask(meeting.url, '/archive/search', { body: { ...filters, seats } })
  expect(found.body).toMatchObject({ code: 'noAccess' })
  for (const method of ['POST', 'PATCH', 'PUT', 'DELETE']) {
    expect((await meeting.ask('/pass', { method, token })).status, method).toBe(404)
  }
  const { token: seat } = meeting.moderator
  expect((await meeting.ask('/pass', { token: seat })).status).toBe(404)
  expect((await read(token)).newest).not.toBeNull()
})

test('PASS-2: links of mails before stay good; a mail that is tried again has one that is good, in place of another', async () => {
  const { mail, server, round, status } = await scene(['Anna'])
  let refusals = 0
  mail.manners = {
    complete: () => {
      refusals += 1
      return refusals <= 2 ? { code: 451 } : null
    },
  }
  await round.release()
  await round.send()
  for (const attempt of [1, 2]) {
    const view = await round.until(({ people }) => refusals === attempt && people.some(({ nextAt }) => nextAt !== null))
    server.clock.at = view.people.find(({ nextAt }) => nextAt !== null)?.nextAt ?? 0
  }
  await round.settled()
  await round.resend('Anna', 1)
  await round.settled()
  const passes = mail.arrived.map(({ text }) => passIn(text))
  expect(passes).toHaveLength(2)
  expect(new Set(passes).size).toBe(2)
  expect(await Promise.all(passes.map(status))).toEqual([200, 200])
})

test('PASS-2: of those that a person asks for, the newest go on, and nobody else’s goes', async () => {
  const { round, mint, status } = await scene()
  const ofBerta = await mint(round.seat('Berta'))
  const passes: string[] = []
  for (let n = 0; n <= limits.passes; n += 1) passes.push(await mint(round.seat('Anna')))
  const [oldest = '', next = ''] = passes
  expect([await status(oldest), await status(next), await status(passes.at(-1) ?? '')]).toEqual([404, 200, 200])
  expect(await status(ofBerta)).toBe(200)
})

test('PASS-2: it ends with its person, taken out or erased, and with the session', async () => {
  const { round, meeting, mint, status } = await scene(['Anna', 'Berta', 'Carl'])
  const [anna, berta, carl] = [round.seat('Anna'), round.seat('Berta'), round.seat('Carl')]
  const [ofAnna, ofBerta, ofCarl] = [await mint(anna), await mint(berta), await mint(carl)]
  await meeting.command(meeting.moderator, 'out', { type: 'people.remove', personId: anna.personId })
  await meeting.ask('/me', { method: 'DELETE', token: berta.token })
  await round.release()
  expect([await status(ofAnna), await status(ofBerta), await status(ofCarl)]).toEqual([404, 404, 200])
  await meeting.ask('/deletion', { token: meeting.moderator.token, body: { confirmed: true } })
  expect(await status(ofCarl)).toBe(404)
})

test('PASS-3: no session, no pass, a wrong one and one of another session answer the same, to the byte', async () => {
  const { round, meeting, mint } = await scene()
  const other = await DispatchScene.create(meeting.url, [])
  const foreign = await mint(round.seat('Anna'))
  const notFound = { type: 'urn:fallrunde:notFound', title: 'Not Found', status: 404, code: 'notFound' }
  for (const path of ['/pass', '/pass/pdf', '/pass/nothing']) {
    const answers = [
      await meeting.ask(path, { token: wrongPass }),
      await meeting.ask(path),
      await other.meeting.ask(path, { token: foreign }),
      await ask(meeting.url, `/sessions/${unknownSession}${path}`, { token: wrongPass }),
    ]
    for (const { status, body } of answers) expect([status, body], path).toEqual([404, notFound])
  }
})

test('PASS-3: wrong passes are counted with wrong secrets, for any session alike; a right one reads on', async () => {
  const rates = { wrongSecretsOfSession: { most: 3, seconds: 60 }, wrongSecretsOfNet: { most: 50, seconds: 60 } }
  const { round, meeting, mint, status } = await scene(['Anna'], { rates })
  const right = await mint(round.seat('Anna'))
  for (const id of [meeting.id, unknownSession]) {
    const statuses: number[] = []
    for (const path of ['/pass', '/pass/pdf', '/pass', '/pass', '/pass/pdf']) {
      statuses.push((await ask(meeting.url, `/sessions/${id}${path}`, { token: wrongPass })).status)
    }
    expect(statuses).toEqual([404, 404, 404, 429, 429])
    expect((await ask(meeting.url, `/sessions/${id}/invitation`, { body: { secret: wrongPass } })).status).toBe(429)
  }
  expect(await status(right)).toBe(200)
})

test('PASS-3: reading with right ones is limited per net', async () => {
  const { round, mint, status } = await scene(['Anna'], { rates: { passReads: { most: 2, seconds: 60 } } })
  const pass = await mint(round.seat('Anna'))
  expect([await status(pass), await status(pass), await status(pass)]).toEqual([200, 200, 429])
})

test('PASS-4: no pass is in the log, nor in what who leads sees of the mail, nor in the database', async () => {
  const { mail, server, round, meeting, mint, read } = await scene(['Anna'])
  await round.release()
  await round.send()
  const { letter } = await round.settled()
  const passes = [passIn(mail.arrived[0]?.text ?? ''), await mint(round.seat('Anna'))]
  for (const pass of passes) await read(pass)
  await meeting.ask('/pass/json', { token: passes[0] ?? '' })
  expect(letter?.text).toContain(`/s/${meeting.id}/outcome#r=…`)
  await server.stop()
  const kept = readFileSync(`${server.dataDir}/fallrunde.sqlite`).toString('latin1')
  const log = server.log.join('')
  expect(log).toContain('/pass')
  for (const pass of passes) {
    expect(pass.length).toBe(32)
    expect([log.includes(pass), letter?.text.includes(pass), kept.includes(pass)]).toEqual([false, false, false])
  }
})
