import { expect, test } from 'vitest'
import { ask, Meeting } from './support/meeting.ts'
import { card, Panel } from './support/panel.ts'
import { testServer } from './support/testServer.ts'

test('PRIVACY-1: a log line holds no name, no text, no query string and no secret', async () => {
  const server = await testServer()
  const meeting = await Meeting.create(server.url)
  const bo = await meeting.join('Bo Brandstetter')
  const panel = await meeting.open(bo)
  await panel.do('c1', card('n1', 'Vertrauliches Hemmnis'))
  await meeting.command(bo, 'c2', card('n2', 'Vertrauliches Hemmnis'))
  await meeting.ask('/me', {
    method: 'PATCH',
    token: bo.token,
    body: { name: 'Bodo Brandstetter', organisation: null },
  })
  await meeting.ask('/people', { body: '{"name":"Bo Brandstetter"' })
  await meeting.ask('/stream?ticket=geheim-geheim')
  for (const code of [meeting.code, 'KTR-7MX']) {
    await ask(server.url, '/code/invitation', { body: { code } })
    await ask(server.url, '/code/people', { body: { code, name: 'Bo Brandstetter', organisation: null } })
  }
  await fetch(`${server.url}/Brandstetter?q=Brandstetter`)
  const bad = await Panel.connect(server.url)
  bad.send('Brandstetter')
  await bad.closed()
  await server.stop()
  const log = server.log.join('')
  expect(log).toContain('/api/sessions/')
  const secrets = [bo.token, meeting.moderator.token, ...meeting.invitations.map(({ secret }) => secret), meeting.code]
  for (const word of ['Brandstetter', 'Lindwurm', 'Vertraulich', 'geheim', 'Quartiere', ...secrets]) {
    expect(log).not.toContain(word)
  }
})

test('PRIVACY-2: idle sessions go after the retention period, example meetings after a day', async () => {
  const dayMs = 24 * 60 * 60 * 1000
  const server = await testServer({ env: { DEMO: '1', RETENTION_DAYS: '30' } })
  const meeting = await Meeting.create(server.url)
  const example = await (await fetch(`${server.url}/api/example`)).json()
  const { sessionId } = example as { sessionId: string }
  const restartAfter = async (ms: number) => {
    server.clock.at += ms
    await server.stop()
    await server.start({ env: { DEMO: '1', RETENTION_DAYS: '30' } })
    const { sessions } = server.running
    return [(await sessions.open(meeting.id)) !== null, (await sessions.open(sessionId)) !== null]
  }
  expect(await restartAfter(dayMs - 60_000)).toEqual([true, true])
  expect(await restartAfter(2 * 60_000)).toEqual([true, false])
  // the server was off in the last days: first the files are offered
  expect(await restartAfter(30 * dayMs)).toEqual([true, false])
  expect(await restartAfter(3 * dayMs)).toEqual([false, false])
  expect(server.log.some((line) => line.includes('"examples":1'))).toBe(true)
})
