import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openSqlite } from '../../backend/store/sqlite/openSqlite.ts'
import type { Envelope } from '../../shared/protocol/frames.ts'
import { KillableServer } from './support/killableServer.ts'
import { Meeting } from './support/meeting.ts'
import { card, type Panel } from './support/panel.ts'
import { seeded, seedOfRun } from './support/random.ts'

const kills = 10
const people = 4
const eachRound = 15

async function freshData(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fallrunde-crash-'))
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
  return dataDir
}

async function logOf(dataDir: string, sessionId: string): Promise<readonly Envelope[]> {
  const storage = openSqlite({ dataDir })
  const log = await storage.events.eventsAfter(sessionId, 0)
  await storage.close()
  return log
}

test('STORE-1: kill -9 under load, ten times: every confirmed command is in the log exactly once', async () => {
  const random = seeded(seedOfRun())
  const dataDir = await freshData()
  let server = await KillableServer.start(dataDir)
  let meeting = await Meeting.create(server.url)
  const seats = await Promise.all(Array.from({ length: people }, (_, n) => meeting.join(`P${n}`)))
  const confirmed = new Map<string, number>()
  let pending: string[] = []

  for (let round = 0; round < kills; round += 1) {
    const panels = await Promise.all(seats.map((seat) => meeting.open(seat)))
    // what was not confirmed before the kill is sent again, under its id and by its sender
    const fresh = seats.flatMap((_, n) => Array.from({ length: eachRound }, (_, m) => `${n}-${round}-${m}`))
    const ids = [...pending, ...fresh]
    const acks = collectAcks(panels, confirmed)
    const killAfter = 1 + Math.floor(random() * eachRound * people * 0.9)
    const enough = acks.count(killAfter)
    for (const id of ids) panels[Number(id.split('-')[0])]?.send({ type: 'do', id, command: card(id) })
    await enough
    await server.end('SIGKILL')
    await Promise.all(panels.map((panel) => panel.closed()))
    pending = ids.filter((id) => !confirmed.has(id)).slice(0, people)
    server = await KillableServer.start(dataDir)
    meeting = meeting.at(server.url)
  }
  expect(await server.end('SIGTERM')).toBe(0)

  const log = await logOf(dataDir, meeting.id)
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1))
  const seqs = Map.groupBy(log, ({ command }) => command)
  for (const [id, seq] of confirmed)
    expect(
      seqs.get(id)?.map((envelope) => envelope.seq),
      id,
    ).toEqual([seq])
  expect(confirmed.size).toBeGreaterThan(kills)
})

/** Notes every `done`; one that comes again must name the same seq. */
function collectAcks(panels: readonly Panel[], confirmed: Map<string, number>) {
  const before = confirmed.size
  const waiting: (() => void)[] = []
  for (const panel of panels) {
    panel.socket.on('message', (data) => {
      const frame = JSON.parse(data.toString())
      if (frame.type !== 'done') return
      expect(confirmed.get(frame.id) ?? frame.seq).toBe(frame.seq)
      confirmed.set(frame.id, frame.seq)
      for (const check of waiting) check()
    })
  }
  return {
    count: (wanted: number) =>
      new Promise<void>((resolve) => {
        waiting.push(() => {
          if (confirmed.size - before >= wanted) resolve()
        })
      }),
  }
}
