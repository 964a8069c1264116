import { expect, onTestFinished, test } from 'vitest'
import { everybody, participants } from '../../backend/example/people.ts'
import { script } from '../../backend/example/script.ts'
import { caseSheetAspects } from '../../shared/method/aspects.ts'
import { exampleMeeting } from '../../shared/protocol/rest.ts'
import { hints } from '../../shared/session/hints.ts'
import { liveNotes, tipsUnder } from '../../shared/session/notes.ts'
import { caseOrder } from '../../shared/session/plan.ts'
import { closingPoints, type Session } from '../../shared/session/session.ts'
import { isComplete, type Played } from '../tools/playMeeting.ts'
import { runDemo } from '../tools/runDemo.ts'
import { WireClient } from '../tools/wireClient.ts'
import { testServer } from './support/testServer.ts'

const dayMs = 24 * 60 * 60 * 1000

async function exampleServer() {
  const server = await testServer({ env: { DEMO: '1' } })
  const { example } = server.running
  if (!example) throw new Error('no example')
  return { server, example }
}

/** The demo on a clock that jumps to whatever it waits for: three hours in the time that the work takes. */
async function playDriven(signal: AbortSignal, tell: (progress: string) => void = () => undefined): Promise<Played[]> {
  let at = Date.UTC(2026, 2, 9, 13)
  const now = () => at
  const until = async (instant: number) => {
    at = Math.max(at, instant)
  }
  const demo = runDemo({
    port: 0,
    server: { clock: { now, rate: 1 }, monotonic: now },
    pace: { now, until },
    tell,
    signal,
  })
  const played: Played[] = []
  for await (const meeting of demo) {
    played.push(meeting)
    break
  }
  return played
}

function stepsThatRan({ steps }: Session): (string | undefined)[] {
  return steps.filter((step) => step.startedAt !== null && step.endedAt !== null).map((step) => step.id)
}

test('the example is one meeting for all who ask at once, with an invitation for each role', async () => {
  const { server } = await exampleServer()
  const ask = async () => exampleMeeting.parse(await (await fetch(`${server.url}/api/example`)).json())
  const [first, second] = await Promise.all([ask(), ask()])
  expect(first).toEqual(second)
  expect(await ask()).toEqual(first)
  expect(first.title).toBe('Quartiere im Dialog')
  expect(first.invitations.map(({ seat }) => seat)).toEqual([
    { role: 'moderator' },
    { role: 'participant' },
    { role: 'presenter', caseId: 'lindenau-nord' },
    { role: 'presenter', caseId: 'brueckenfeld' },
    { role: 'presenter', caseId: 'westerhafen' },
  ])
})

test('after a restart the example is the meeting that visitors are still in', async () => {
  const { server, example } = await exampleServer()
  const before = await example.current()
  await server.stop()
  await server.start({ env: { DEMO: '1' } })
  const after = exampleMeeting.parse(await (await fetch(`${server.url}/api/example`)).json())
  expect(after.sessionId).toBe(before.sessionId)
  expect(after.caseNames).toEqual({
    'lindenau-nord': 'Lindenau-Nord',
    brueckenfeld: 'Brückenfeld',
    westerhafen: 'Westerhafen',
  })
})

test('the example follows the recommendations: 15 people from 9 Kommunen, three filled case sheets, no hint', async () => {
  const { server, example } = await exampleServer()
  const { sessionId } = await example.current()
  const open = await server.running.sessions.open(sessionId)
  if (!open) throw new Error('no session')
  expect(participants).toHaveLength(15)
  expect(new Set(participants.map(({ organisation }) => organisation))).toHaveProperty('size', 9)
  expect(open.state.people).toHaveLength(everybody.length)
  expect(hints(open.state)).toEqual([])
  for (const { id, presenters } of open.state.cases) {
    const sheet = liveNotes(open.state).filter((note) => note.caseId === id && presenters.includes(note.author))
    expect(sheet.map(({ aspect }) => aspect)).toEqual(caseSheetAspects)
    expect(tipsUnder(open.state, `${id}-obstacle`)).toHaveLength(1)
  }
})

test('the example is made anew a day later, and not before', async () => {
  const { server, example } = await exampleServer()
  const first = await example.current()
  server.clock.at += dayMs - 1
  expect(await example.current()).toEqual(first)
  server.clock.at += 1
  expect((await example.current()).sessionId).not.toBe(first.sessionId)
})

test('the example is made anew when somebody has closed it', async () => {
  const { server, example } = await exampleServer()
  const { meeting, cast } = await example.staged()
  const seat = cast.get('katrin')
  if (!seat) throw new Error('no moderator')
  const katrin = await WireClient.connect(server.url, meeting.sessionId, seat)
  onTestFinished(() => katrin.close())
  await katrin.do({ type: 'timer.start' })
  expect(await katrin.do({ type: 'session.close', whileCurrent: 'welcome' })).toMatchObject({ ok: true })
  expect((await example.current()).sessionId).not.toBe(meeting.sessionId)
})

test('the demo holds the whole meeting over the real wire, and nothing that its people do is refused', async () => {
  const progress: string[] = []
  const [played] = await playDriven(new AbortController().signal, (line) => progress.push(line))
  if (!played) throw new Error('nothing was played')
  const { session, refusals } = played
  expect(refusals).toEqual([])
  expect(isComplete(played)).toBe(true)
  expect(caseOrder(session)).toEqual(['lindenau-nord', 'westerhafen', 'brueckenfeld'])
  expect(stepsThatRan(session)).toEqual(session.steps.map(({ id }) => id))
  expect(session.closing.checked).toEqual(closingPoints)
  expect(session.closing.summary).toContain('Stammtisch je Block')
  expect(session.lastRespread).not.toBeNull()
  expect(session.notes.filter(({ aspect }) => aspect === 'agreement')).toHaveLength(4)
  expect(progress).toHaveLength(script.length + 2)
  for (const { name } of everybody) expect(progress.join('\n')).not.toContain(name)
})

test('the demo that is stopped ends without a meeting and without an error', async () => {
  const stopping = new AbortController()
  const played = await playDriven(stopping.signal, (line) => {
    if (line.endsWith('impulse')) stopping.abort()
  })
  expect(played).toEqual([])
})
