import { createHash } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { outcomeView } from '../../../shared/protocol/outcome.ts'
import { addressOf, DispatchScene } from '../support/dispatchScene.ts'
import { login, MailServer } from '../support/mailServer.ts'
import { textOfPdf } from '../support/pdfText.ts'
import { testServer } from '../support/testServer.ts'

const everybody = ['Anna', 'Berta', 'Carl']
const minuteMs = 60_000

async function scene(names: readonly string[] = everybody) {
  const mail = await MailServer.start()
  onTestFinished(() => mail.close())
  const env = { ...mail.env, PUBLIC_URL: 'https://runde.example.org', HOST: '127.0.0.1' }
  const server = await testServer({ env })
  const url = server.running.localUrl
  return { mail, env, server, url, round: await DispatchScene.create(url, names) }
}

test('DISPATCH-2: all who left an address get the released document once, however often it is pressed', async () => {
  const { mail, round } = await scene()
  await round.release()
  expect(await round.states()).toMatchObject({ Anna: 'ready', 'Ada Lindwurm': 'noAddress' })
  const pressed = await Promise.all([round.send(), round.send(), round.send()])
  expect(pressed.map(({ status }) => status)).toEqual([200, 200, 200])
  const view = await round.settled()
  await round.send()
  await round.settled()
  expect(mail.recipients).toEqual(everybody.map(addressOf))
  expect(view).toMatchObject({ on: true, version: 1, total: 3, sent: 3, maySend: true })
  const { token } = round.seat('Anna')
  expect(outcomeView.parse((await round.meeting.ask('/outcome', { token })).body)).toMatchObject({ state: 'sent' })
})

test('DISPATCH-3: the mail is the released document with its hash, and the personal part of whom it is for', async () => {
  const { mail, round, url } = await scene()
  const { meeting } = round
  const [anna, berta, carl] = [round.seat('Anna'), round.seat('Berta'), round.seat('Carl')]
  await meeting.ask('/me/contacts', { method: 'PATCH', token: berta.token, body: { contact: 'Tel. 0351 4711' } })
  await meeting.ask('/me/address', {
    method: 'PATCH',
    token: carl.token,
    body: { address: { mail: addressOf('Carl'), language: 'en' } },
  })
  const wish = {
    type: 'exchange.wish',
    exchangeId: 'x',
    to: berta.personId,
    subject: 'Stammtisch für Eigentümer',
  } as const
  await meeting.command(anna, 'w', wish)
  await meeting.command(berta, 'a', { type: 'exchange.answer', exchangeId: 'x', agree: true })
  await round.release()
  const edit = { whileRevision: 0, edits: [{ key: 'card:n1', text: 'Später geändert' }], reset: [] }
  await meeting.ask('/outcome', { method: 'PATCH', token: meeting.moderator.token, body: edit })
  await round.send()
  await round.settled()
  const of = (name: string) => mail.arrived.find(({ to }) => to === addressOf(name))
  const released = await fetch(`${url}/api/sessions/${meeting.id}/outcome/1/json`, {
    headers: { authorization: `Bearer ${anna.token}` },
  })
  const hash = createHash('sha256')
    .update(Buffer.from(await released.arrayBuffer()))
    .digest('hex')
  expect(of('Anna')?.subject).toBe('Ergebnisse der Fallberatung: Quartiere im Dialog')
  for (const name of everybody) {
    expect(of(name)?.text).toContain(hash)
    expect(of(name)?.text).toContain(`https://runde.example.org/s/${meeting.id}/outcome#r=`)
    expect(of(name)?.pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(of(name)?.headers.get('auto-submitted')).toBe('auto-generated')
  }
  expect(of('Anna')?.text).toContain('Guten Tag Anna,')
  expect(of('Anna')?.text).toContain('Berta: Stammtisch für Eigentümer\n  erreichbar: Tel. 0351 4711')
  expect(of('Berta')?.text).toContain('Anna: Stammtisch für Eigentümer\n  hat keine Kontaktdaten angegeben')
  expect(of('Carl')?.text).toMatch(/^Hello Carl,/)
  expect(of('Carl')?.text).not.toMatch(/Stammtisch|4711/)
  const [inAnnas, inBertas] = [of('Anna')?.pdf, of('Berta')?.pdf]
  expect(inAnnas && inBertas && inAnnas.equals(inBertas)).toBe(true)
})

test('DISPATCH-3: what is sent is the document that is downloaded, with the day until which the server keeps all of it', async () => {
  const { mail, round, url } = await scene(['Anna'])
  await round.release()
  await round.meeting.ask('/retention', {
    method: 'PATCH',
    token: round.meeting.moderator.token,
    body: { until: '2026-05-14' },
  })
  await round.send()
  await round.settled()
  const downloaded = await fetch(`${url}/api/sessions/${round.meeting.id}/outcome/1/pdf`, {
    headers: { authorization: `Bearer ${round.seat('Anna').token}` },
  })
  const sent = mail.arrived[0]?.pdf ?? Buffer.alloc(0)
  expect((await textOfPdf(sent)).replace(/\s+/g, ' ')).toContain('Auf dem Server gespeichert bis: 14.05.2026')
  expect(sent.equals(Buffer.from(await downloaded.arrayBuffer()))).toBe(true)
})

test('DISPATCH-5: who leads sees everybody by name, others themselves, and nobody an address', async () => {
  const { mail, round, server } = await scene()
  await round.release()
  expect((await round.send(1, round.seat('Anna'))).body).toMatchObject({ code: 'notModerator', status: 403 })
  expect((await round.send(2)).body).toMatchObject({ code: 'textMoved' })
  await round.send()
  const view = await round.settled()
  const own = await round.view(round.seat('Anna'))
  expect(own.people).toMatchObject([{ name: 'Anna', state: 'sent', copy: 1 }])
  expect(own).toMatchObject({ total: 3, sent: 3, letter: null, maySend: false })
  expect(view.letter?.text).not.toMatch(/Guten Tag \w|Ihre Adresse/)
  expect(JSON.stringify([view, own])).not.toContain('@kommune')
  await server.stop()
  expect(server.log.join('')).not.toMatch(/kommune\.example|Anna|Berta|Quartiere/)
  expect(server.log.join('')).toContain('"state":"sent"')
  expect(mail.arrived).toHaveLength(3)
})

test('DISPATCH-4: an address that is refused is told and not tried again; the others get theirs', async () => {
  const { mail, round, server } = await scene()
  mail.manners = { recipient: (address) => (address === addressOf('Berta') ? { code: 550 } : null) }
  await round.release()
  await round.send()
  await round.settled()
  server.clock.at += 1000 * minuteMs
  await round.send()
  await round.settled()
  expect(await round.states()).toMatchObject({ Anna: 'sent', Berta: 'refused: address', Carl: 'sent' })
  expect(mail.recipients).toEqual([addressOf('Anna'), addressOf('Carl')])
  const token = round.seat('Berta').token
  const address = { mail: 'berta.neu@kommune.example', language: 'de' }
  await round.meeting.ask('/me/address', { method: 'PATCH', token, body: { address } })
  await round.resend('Berta', 1)
  expect(await round.settled()).toMatchObject({ total: 3, sent: 3 })
  expect(mail.recipients).toContain('berta.neu@kommune.example')
})

test('DISPATCH-4: what is refused for now is tried again, later and later, and at last given up until it is pressed again', async () => {
  const { mail, round, server } = await scene(['Anna'])
  let refusals = 0
  mail.manners = {
    recipient: () => {
      refusals += 1
      return refusals <= 10 ? { code: 451 } : null
    },
  }
  await round.release()
  await round.send()
  const waits: number[] = []
  for (let attempt = 1; attempt < 8; attempt += 1) {
    const { people } = await round.until(
      (view) => refusals === attempt && view.people.some(({ nextAt }) => nextAt !== null),
    )
    const nextAt = people.find(({ name }) => name === 'Anna')?.nextAt ?? 0
    waits.push((nextAt - server.clock.at) / 1000)
    server.clock.at = nextAt
  }
  expect(waits).toEqual([60, 300, 900, 3_600, 7_200, 14_400, 14_400])
  await round.settled()
  expect(await round.states()).toMatchObject({ Anna: 'failed: later' })
  refusals = 10
  await round.send()
  await round.settled()
  expect([mail.recipients, await round.states()]).toMatchObject([[addressOf('Anna')], { Anna: 'sent' }])
})

test('DISPATCH-4: who breaks off in the middle is sent it again, and has it once', async () => {
  const { mail, round, server } = await scene(['Anna'])
  let breaks = 0
  mail.manners = {
    begun: (_address, breakOff) => {
      breaks += 1
      if (breaks <= 2) breakOff()
    },
  }
  await round.release()
  await round.send()
  for (const attempt of [1, 2]) {
    await round.until((view) => breaks === attempt && view.people.some(({ nextAt }) => nextAt !== null))
    expect(await round.states()).toMatchObject({ Anna: 'waiting: connection' })
    server.clock.at += 10 * minuteMs
  }
  await mail.count(1)
  await round.settled()
  expect([breaks, mail.recipients, await round.states()]).toMatchObject([3, [addressOf('Anna')], { Anna: 'sent' }])
})

test('DISPATCH-4: who has the whole mail and breaks off without an answer is not sent it again by itself', async () => {
  const { mail, round, server } = await scene(['Anna', 'Berta'])
  mail.manners = {
    complete: (address, breakOff) => {
      if (address === addressOf('Anna')) breakOff()
      return null
    },
  }
  await round.release()
  await round.send()
  await round.settled()
  server.clock.at += 1000 * minuteMs
  await round.send()
  await round.settled()
  expect(await round.states()).toMatchObject({ Anna: 'unconfirmed: unanswered', Berta: 'sent' })
  expect(mail.recipients).toEqual([addressOf('Anna'), addressOf('Berta')])
  expect(outcomeView.parse((await round.meeting.ask('/outcome', { token: round.seat('Anna').token })).body).state).toBe(
    'released',
  )
})

test('DISPATCH-6: somebody gets exactly one more for each time it is asked for, under a Message-ID of its own', async () => {
  const { mail, round } = await scene()
  await round.release()
  await round.send()
  await round.settled()
  const pressed = await Promise.all([round.resend('Berta', 1), round.resend('Berta', 1)])
  expect(pressed.map(({ status }) => status).filter((status) => status !== 409)).not.toEqual([])
  await round.settled()
  expect((await round.resend('Berta', 1)).status).toBe(200)
  await round.settled()
  expect(mail.recipients).toEqual(['Anna', 'Berta', 'Berta', 'Carl'].map(addressOf))
  const ids = mail.arrived.map(({ headers }) => headers.get('message-id'))
  expect(new Set(ids).size).toBe(4)
  expect(ids.every((id) => /^<[0-9a-f]{40}@example\.org>$/.test(id ?? ''))).toBe(true)
  for (const copy of [2, 3, 4]) {
    expect((await round.resend('Berta', copy)).status).toBe(200)
    await round.settled()
  }
  expect((await round.resend('Berta', 5)).body).toMatchObject({ code: 'tooManyCopies', detail: { limit: 5 } })
})

test('DISPATCH-7: who takes back the address or erases themselves is sent nothing; who leaves one later gets theirs', async () => {
  const { mail, round, server } = await scene()
  mail.manners = { recipient: () => ({ code: 450 }) }
  await round.release()
  await round.send()
  await round.until(({ people }) => people.filter(({ nextAt }) => nextAt !== null).length === 3)
  const { meeting } = round
  await meeting.ask('/me/address', { method: 'PATCH', token: round.seat('Anna').token, body: { address: null } })
  await meeting.ask('/me', { method: 'DELETE', token: round.seat('Berta').token })
  const address = { mail: 'ada@kommune.example', language: 'de' }
  await meeting.ask('/me/address', { method: 'PATCH', token: meeting.moderator.token, body: { address } })
  mail.manners = {}
  server.clock.at += 10 * minuteMs
  await round.send()
  await round.settled()
  expect(mail.recipients).toEqual(['ada@kommune.example', addressOf('Carl')])
  expect(mail.arrived[0]?.text).toContain('Seit der Freigabe hat jemand den eigenen Namen löschen lassen')
  expect(await round.states()).toEqual({ Anna: 'noAddress', Carl: 'sent', 'Ada Lindwurm': 'sent' })
})

test('DISPATCH-2: a correction is sent as such, to all, and the older version no longer', async () => {
  const { mail, round, server } = await scene(['Anna', 'Berta'])
  mail.manners = { recipient: (address) => (address === addressOf('Berta') ? { code: 450 } : null) }
  await round.release()
  await round.send()
  await round.until(({ people }) => people.some(({ nextAt }) => nextAt !== null))
  const { token } = round.meeting.moderator
  const edits = [{ key: 'card:n1', text: 'Viele Eigentümer' }]
  await round.meeting.ask('/outcome', { method: 'PATCH', token, body: { whileRevision: 0, edits, reset: [] } })
  await round.meeting.ask('/outcome/correction', { token, body: { whileRevision: 1, whileVersion: 1 } })
  mail.manners = {}
  await round.send(2)
  await round.settled()
  server.clock.at += 1000 * minuteMs
  await round.send(2)
  await round.settled()
  expect(mail.recipients).toEqual(['Anna', 'Anna', 'Berta'].map(addressOf))
  expect(mail.arrived.at(-1)?.subject).toBe('Korrigierte Ergebnisse der Fallberatung: Quartiere im Dialog')
  // where the mail says that they stand
  expect(mail.arrived.at(-1)?.text).toContain('Was sich geändert hat, steht am Anfang des Dokuments.')
  const md = await fetch(`${round.meeting.url}/api/sessions/${round.meeting.id}/outcome/2/md`, {
    headers: { authorization: `Bearer ${token}` },
  })
  expect((await md.text()).indexOf('Was sich gegenüber')).toBeLessThan(600)
})

test('DISPATCH-2: a mail that still waits when a correction is released does not go out; its person gets the correction', async () => {
  const { mail, round, server, env } = await scene(['Anna', 'Berta'])
  mail.manners = { recipient: (address) => (address === addressOf('Berta') ? { code: 450 } : null) }
  await round.release()
  await round.send()
  await round.until(({ people }) => people.some(({ nextAt }) => nextAt !== null))
  const { token } = round.meeting.moderator
  const edits = [{ key: 'card:n1', text: 'Viele Eigentümer' }]
  await round.meeting.ask('/outcome', { method: 'PATCH', token, body: { whileRevision: 0, edits, reset: [] } })
  await round.meeting.ask('/outcome/correction', { token, body: { whileRevision: 1, whileVersion: 1 } })
  expect(await round.states()).toMatchObject({ Anna: 'ready', Berta: 'replaced' })
  mail.manners = {}
  server.clock.at += 1000 * minuteMs
  await server.stop()
  await server.start({ env })
  const moved = round.at(server.running.localUrl)
  expect(await moved.states()).toMatchObject({ Anna: 'ready', Berta: 'replaced' })
  await moved.send(2)
  expect(await moved.settled()).toMatchObject({ total: 2, sent: 2 })
  // one mail at a time: whatever the old one had become would have arrived before these
  expect(mail.recipients).toEqual(['Anna', 'Anna', 'Berta'].map(addressOf))
  expect(mail.arrived.filter(({ to }) => to === addressOf('Berta')).map(({ subject }) => subject)).toEqual([
    'Korrigierte Ergebnisse der Fallberatung: Quartiere im Dialog',
  ])
})

test('DISPATCH-8: a server that stops finishes the mail it is sending, and a new one goes on with the rest', async () => {
  const { mail, round, server, env } = await scene()
  const whole = Promise.withResolvers<void>()
  mail.manners = {
    complete: () => {
      whole.resolve()
      return null
    },
  }
  await round.release()
  await round.send()
  await whole.promise
  await server.stop()
  await server.start({ env })
  const moved = round.at(server.running.localUrl)
  expect(await moved.settled()).toMatchObject({ total: 3, sent: 3 })
  expect(mail.recipients).toEqual(everybody.map(addressOf))
})

test('DISPATCH-4: a login that is refused is for the operator: it is said so, not tried again, and not logged', async () => {
  const { mail, round, server, env } = await scene(['Anna'])
  await round.release()
  const withLogin = async (pass: string) => {
    const { user } = login
    const SMTP_URL = env.SMTP_URL.replace('//', `//${encodeURIComponent(user)}:${encodeURIComponent(pass)}@`)
    await server.stop()
    await server.start({ env: { ...env, SMTP_URL } })
    const moved = round.at(server.running.localUrl)
    await moved.send()
    await moved.settled()
    return moved.states()
  }
  expect(await withLogin('falsch-geheim')).toMatchObject({ Anna: 'failed: login' })
  expect(await withLogin(login.pass)).toMatchObject({ Anna: 'sent' })
  expect(mail.recipients).toEqual([addressOf('Anna')])
  expect(server.log.join('')).not.toMatch(/geheim|ge:heim/)
})

test('DISPATCH-9: without a mail server, without a release and without an address nothing is sent, and it is said why', async () => {
  const { round } = await scene([])
  expect((await round.send()).body).toMatchObject({ code: 'notReleased' })
  await round.release()
  expect((await round.send()).body).toMatchObject({ code: 'nobodyToSend' })
  const off = await testServer()
  const silent = await (await DispatchScene.create(off.url, everybody)).release()
  expect((await silent.send()).body).toMatchObject({ code: 'mailOff' })
  const view = await silent.view()
  expect(view).toMatchObject({ on: false, maySend: false, version: 1 })
  expect(view.letter?.text).toContain(view.hash)
})
