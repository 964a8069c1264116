import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { wireVersion } from '../../shared/protocol/frames.ts'
import { drive, type Meeting, nextFrame, openSocket, type Rhythm } from './fanOutLoad.ts'
import { type Figure, figure, quantile } from './figures.ts'
import type { SeatedMeeting } from './measuredServer.ts'

const meetings = 20
const people = 15
const rounds = 8
const commandsEach = 16
const text = 'Streubesitz: 412 Einzeleigentümer, die meisten wohnen nicht im Quartier und antworten nicht auf Briefe.'

interface Measured {
  readonly p99: number
  /** processor microseconds of the server per event */
  readonly cpu: number
}

interface Contender {
  readonly child: ChildProcess
  readonly meetings: readonly Meeting[]
}

async function message<T>(child: ChildProcess): Promise<T> {
  const [value] = await once(child, 'message')
  return value as T
}

async function cpuOf(child: ChildProcess): Promise<number> {
  const answer = message<{ cpuMicroseconds: number }>(child)
  child.send('usage')
  return (await answer).cpuMicroseconds
}

async function ticketFor(url: string, sessionId: string, token: string): Promise<string> {
  const headers = { authorization: `Bearer ${token}` }
  const response = await fetch(`${url}/api/sessions/${sessionId}/tickets`, { method: 'POST', headers })
  if (!response.ok) throw new Error(`no ticket: ${response.status} ${await response.text()}`)
  return ((await response.json()) as { ticket: string }).ticket
}

async function seated(url: string, { sessionId, people: seats }: SeatedMeeting): Promise<Meeting> {
  const sockets = []
  for (const { token } of seats) {
    const ticket = await ticketFor(url, sessionId, token)
    const socket = await openSocket(`${url.replace('http', 'ws')}/live`, url)
    const welcome = nextFrame(socket, (frame) => frame.startsWith('{"type":"welcome"'))
    const hello = { type: 'hello', wire: wireVersion, session: sessionId, ticket, lastSeq: null, client: 'bench' }
    socket.send(JSON.stringify(hello))
    await welcome
    sockets.push(socket)
  }
  const frame = (n: number) => {
    const place = { noteId: `note-${n}`, caseId: 'case-1', aspect: 'obstacle', parentId: null }
    return JSON.stringify({
      type: 'do',
      id: `command-${n}`,
      command: { type: 'note.add', ...place, text, anonymous: false },
    })
  }
  return { sockets, frame, shows: (received) => received.startsWith('{"type":"events"') }
}

async function ours(): Promise<Contender> {
  const child = fork(join(import.meta.dirname, 'fanOutServer.ts'), [String(meetings), String(people)])
  const { url, meetings: seats } = await message<{ url: string; meetings: SeatedMeeting[] }>(child)
  const joined: Meeting[] = []
  for (const meeting of seats) joined.push(await seated(url, meeting))
  return { child, meetings: joined }
}

/** The same frames: what our server sends to everybody is what is sent through the raw one. */
async function raw(sample: string, ...how: 'durable'[]): Promise<Contender> {
  const child = fork(join(import.meta.dirname, 'rawServer.ts'), how)
  const { url } = await message<{ url: string }>(child)
  const joined: Meeting[] = []
  for (let m = 0; m < meetings; m += 1) {
    const opening = Array.from({ length: people }, () => openSocket(`${url.replace('http', 'ws')}/room-${m}`, url))
    joined.push({
      sockets: await Promise.all(opening),
      frame: () => sample,
      shows: (received) => received.startsWith('{"type":"events"'),
    })
  }
  return { child, meetings: joined }
}

/** What one command of ours looks like to the others. */
async function sampleOf({ meetings: [first] }: Contender): Promise<string> {
  const [sender, receiver] = first?.sockets ?? []
  if (!first || !sender || !receiver) throw new Error('nobody is there')
  const seen = nextFrame(receiver, first.shows)
  sender.send(first.frame(0))
  return seen
}

async function measure(contender: Contender, rhythm: Rhythm, firstCommand: number): Promise<Measured> {
  const before = await cpuOf(contender.child)
  const latencies = await drive(contender.meetings, rhythm, commandsEach, firstCommand)
  const after = await cpuOf(contender.child)
  return { p99: quantile(latencies, 0.99), cpu: (after - before) / (commandsEach * meetings) }
}

interface Turn {
  readonly ours: Measured
  readonly raw: Measured
  readonly durable: Measured
}

interface Contenders {
  readonly ours: Contender
  readonly raw: Contender
  readonly durable: Contender
}

async function takeTurns({ ours, raw, durable }: Contenders, rhythm: Rhythm, firstCommand: number): Promise<Turn[]> {
  const turns: Turn[] = []
  // The first turn warms both up and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    const first = firstCommand + round * commandsEach
    const turn = {
      raw: await measure(raw, rhythm, first),
      durable: await measure(durable, rhythm, first),
      ours: await measure(ours, rhythm, first),
    }
    if (round > 0) turns.push(turn)
  }
  return turns
}

function figuresOf(turns: readonly Turn[], rhythm: Rhythm): Figure[] {
  const each = (pick: (turn: Turn) => number) => turns.map(pick)
  const lower = { better: 'lower' as const }
  return [
    figure(
      `fan-out p99 against raw ws, ${rhythm}`,
      each((t) => t.ours.p99 / t.raw.p99),
      { unit: '×', goal: 1.5, ...lower },
    ),
    figure(
      `server CPU an event against raw ws, ${rhythm}`,
      each((t) => t.ours.cpu / t.raw.cpu),
      { unit: '×', goal: 1.5, ...lower },
    ),
    figure(
      `server CPU an event of raw ws that keeps each message, against raw ws, ${rhythm}`,
      each((t) => t.durable.cpu / t.raw.cpu),
      { unit: '×', goal: null, ...lower },
    ),
    figure(
      `fan-out p99 of raw ws that keeps each message, against raw ws, ${rhythm}`,
      each((t) => t.durable.p99 / t.raw.p99),
      { unit: '×', goal: null, ...lower },
    ),
    figure(
      `fan-out p99, ${rhythm}`,
      each((t) => t.ours.p99),
      { unit: 'ms', goal: null, ...lower },
    ),
    figure(
      `fan-out p99 of raw ws, ${rhythm}`,
      each((t) => t.raw.p99),
      { unit: 'ms', goal: null, ...lower },
    ),
    figure(
      `server CPU an event, ${rhythm}`,
      each((t) => t.ours.cpu),
      { unit: 'µs', goal: null, ...lower },
    ),
    figure(
      `server CPU an event of raw ws, ${rhythm}`,
      each((t) => t.raw.cpu),
      { unit: 'µs', goal: null, ...lower },
    ),
  ]
}

/**
 * A command until it is visible at the 14 others, durable before visible, against a raw `ws` broadcast of the same frames
 * in the same run: the contenders take turns, each turn is a ratio. The third one, raw but durable, is what no server
 * that keeps the promise can be under.
 */
export async function fanOutFigures(): Promise<Figure[]> {
  const product = await ours()
  const sample = await sampleOf(product)
  const contenders = { ours: product, raw: await raw(sample), durable: await raw(sample, 'durable') }
  const together = await takeTurns(contenders, 'together', 1)
  const spread = await takeTurns(contenders, 'spread', 1 + (rounds + 1) * commandsEach)
  for (const { child } of Object.values(contenders)) child.disconnect()
  return [...figuresOf(together, 'together'), ...figuresOf(spread, 'spread')]
}
