import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openSqlite } from '../../../backend/store/sqlite/openSqlite.ts'
import { readOutcome, writeOutcome } from '../../../shared/outcome/outcomeText.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { KillableServer } from '../support/killableServer.ts'
import { kills, killsTimeoutMs, tellKills } from '../support/kills.ts'
import { seeded, seedOfRun } from '../support/random.ts'
import { ReleasingMeeting } from '../support/releasingMeeting.ts'

/** meetings in which somebody releases at the same time */
const atOnce = 4
/** releases that are confirmed from one kill to the next, at most */
const mostOfLife = 16
/** each life of a server starts a process: half as many as where the log is written */
const killed = Math.ceil(kills / 2)

/** Releases in all meetings until so many are confirmed, and kills while others are on their way. */
async function releaseAndKill(server: KillableServer, meetings: readonly ReleasingMeeting[], enough: number) {
  let left = enough
  let killed: Promise<unknown> | undefined
  const confirmed = () => {
    left -= 1
    if (left === 0) killed = server.end('SIGKILL')
  }
  await Promise.all(meetings.map((each) => each.releaseUntilGone(server.url, limits.outcomeVersions, confirmed)))
  await (killed ?? server.end('SIGKILL'))
}

const textOf = (document: string) => readOutcome(document).general[0]?.cards[0]?.text

/** Every version is whole, and each that was confirmed is there once. */
async function check(dataDir: string, meeting: ReleasingMeeting): Promise<void> {
  const storage = openSqlite({ dataDir })
  const versions = (await storage.outcomes.versions(meeting.id)).toReversed()
  await storage.close()
  expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1))
  for (const { number, hash, document } of versions) {
    expect(createHash('sha256').update(document).digest('hex')).toBe(hash)
    expect(writeOutcome(readOutcome(document))).toBe(document)
    expect(readOutcome(document).release?.number).toBe(number)
  }
  const texts = versions.map(({ document }) => textOf(document))
  expect(new Set(texts).size).toBe(texts.length)
  const kept = versions.map(({ number, hash, document }) => ({ number, hash, text: textOf(document) }))
  for (const confirmed of meeting.confirmed) expect(kept).toContainEqual(confirmed)
}

test(`OUTCOME-3: kill -9 while outcomes are released, ${killed} times: each that was confirmed is there once, and whole`, {
  timeout: killsTimeoutMs,
}, async () => {
  const began = performance.now()
  const random = seeded(seedOfRun())
  const dataDir = await mkdtemp(join(tmpdir(), 'fallrunde-release-'))
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
  const all: ReleasingMeeting[] = []
  for (let kill = 0; kill < killed; kill += 1) {
    const server = await KillableServer.start(dataDir)
    // fresh ones, so that first releases are killed as well as corrections
    if (kill % 2 === 0) for (let n = 0; n < atOnce; n += 1) all.push(await ReleasingMeeting.create(server.url))
    await releaseAndKill(server, all.slice(-atOnce), 1 + Math.floor(random() * mostOfLife))
  }
  for (const meeting of all) await check(dataDir, meeting)
  const confirmed = all.reduce((sum, meeting) => sum + meeting.confirmed.length, 0)
  expect(confirmed).toBeGreaterThanOrEqual(killed)
  const survivor = await KillableServer.start(dataDir)
  expect(await survivor.end('SIGTERM')).toBe(0)
  tellKills('releases', confirmed, performance.now() - began, killed)
})
