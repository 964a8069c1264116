import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openSqlite } from '../../backend/store/sqlite/openSqlite.ts'
import type { Envelope } from '../../shared/protocol/frames.ts'
import { KillableServer } from './support/killableServer.ts'
import { kills, killsTimeoutMs, tellKills } from './support/kills.ts'
import { seeded, seedOfRun } from './support/random.ts'
import { StormyMeeting } from './support/stormyMeeting.ts'

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

/** One meeting after the other, each until it is full, with a new life of the server after every kill. */
async function killAgainAndAgain(dataDir: string): Promise<readonly StormyMeeting[]> {
  const random = seeded(seedOfRun())
  let server = await KillableServer.start(dataDir)
  const meetings = [await StormyMeeting.create(server.url)]
  for (let kill = 0; kill < kills; kill += 1) {
    let meeting = meetings.at(-1)
    if (!meeting || meeting.full) {
      meeting = await StormyMeeting.create(server.url)
      meetings.push(meeting)
    }
    await meeting.stormAndKill(server, random())
    server = await KillableServer.start(dataDir)
  }
  expect(await server.end('SIGTERM')).toBe(0)
  return meetings
}

const title = `STORE-1: kill -9 under load, ${kills} times: every confirmed command is in the log exactly once`

test(title, { timeout: killsTimeoutMs }, async () => {
  const began = performance.now()
  const dataDir = await freshData()
  const meetings = await killAgainAndAgain(dataDir)
  for (const meeting of meetings) {
    const log = await logOf(dataDir, meeting.id)
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1))
    expect(meeting.faultsIn(log)).toEqual({ lost: [], twice: [] })
  }
  const confirmed = meetings.reduce((sum, meeting) => sum + meeting.confirmed.size, 0)
  expect(confirmed).toBeGreaterThanOrEqual(kills)
  tellKills('commands', confirmed, performance.now() - began)
})
