import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { addressOf, DispatchScene } from '../support/dispatchScene.ts'
import { KillableServer } from '../support/killableServer.ts'
import { kills, killsTimeoutMs, tellKills } from '../support/kills.ts'
import { MailServer, type Manners } from '../support/mailServer.ts'
import { seeded, seedOfRun } from '../support/random.ts'

/** each life of a server opens fonts and sets a document: half as many as where the log is written, and no more than people fit */
const killed = Math.min(Math.ceil(kills / 2), 24)
const names = Array.from({ length: 2 * killed + 6 }, (_, index) => `P${index}`)
/** a mail takes some 100 ms here */
const mailMs = 150

async function scene() {
  const dataDir = await mkdtemp(join(tmpdir(), 'fallrunde-dispatch-'))
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
  const mail = await MailServer.start()
  onTestFinished(() => mail.close())
  const server = await KillableServer.start(dataDir, mail.env)
  const round = await (await DispatchScene.create(server.url, names)).release()
  return { dataDir, mail, server, round }
}

type End = () => Promise<null>

/** Kills at a point of the conversation: after the address, in the middle, with everything there but the answer, anywhere. */
function killing(kill: number, random: () => number, end: End): Manners {
  const soon = async () => {
    await wait(random() * mailMs)
    await end()
  }
  const anywhere = () => {
    void soon()
    return null
  }
  const ways: Manners[] = [{ recipient: end }, { begun: () => void end() }, { complete: end }, { recipient: anywhere }]
  return ways[kill % ways.length] ?? {}
}

const timesEach = (recipients: readonly string[]) =>
  names.map((name) => recipients.filter((address) => address === addressOf(name)).length)

test(`DISPATCH-4: kill -9 while sending, ${killed} times: nobody has two, nobody none`, {
  timeout: killsTimeoutMs,
}, async () => {
  const began = performance.now()
  const random = seeded(seedOfRun())
  const { dataDir, mail, round, server } = await scene()
  let living = Promise.resolve(server)
  for (let kill = 0; kill < killed; kill += 1) {
    const gone = Promise.withResolvers<void>()
    const end = async () => {
      await (await living).end('SIGKILL')
      gone.resolve()
      return null
    }
    mail.manners = killing(kill, random, end)
    // the answer to the press may be lost with the server: it is pressed again at the end
    if (kill === 0) void round.send().catch(() => {})
    else living = KillableServer.start(dataDir, mail.env)
    await gone.promise
  }
  mail.manners = {}
  const survivor = await KillableServer.start(dataDir, mail.env)
  const last = round.at(survivor.url)
  await last.send()
  const { people } = await last.settled()
  const times = timesEach(mail.recipients)
  expect(times.filter((each) => each > 1)).toEqual([])
  // Killed in the instant between the mark and the end of the message: no mail, and the moderator is told.
  for (const [index, name] of names.entries()) {
    if (times[index] === 1) continue
    const person = people.find((each) => each.name === name)
    expect(person).toMatchObject({ state: 'unconfirmed' })
    await last.resend(name, 1)
  }
  await last.settled()
  expect(timesEach(mail.recipients)).toEqual(names.map(() => 1))
  expect(await survivor.end('SIGTERM')).toBe(0)
  tellKills('mails', mail.arrived.length, performance.now() - began, killed)
})

test('DISPATCH-4: a mail that a dying server may or may not have taken is told, and comes once when it is asked for', async () => {
  const { dataDir, mail, round, server } = await scene()
  const gone = Promise.withResolvers<void>()
  mail.manners = {
    complete: async () => {
      await server.end('SIGKILL')
      gone.resolve()
      return { code: 451 }
    },
  }
  await round.send()
  await gone.promise
  mail.manners = {}
  const next = await KillableServer.start(dataDir, mail.env)
  const again = round.at(next.url)
  await again.settled()
  const unsure = Object.entries(await again.states()).filter(([, state]) => state === 'unconfirmed: unanswered')
  expect([unsure.length, mail.arrived.length]).toEqual([1, names.length - 1])
  await again.resend(unsure[0]?.[0] ?? '', 1)
  expect(await again.settled()).toMatchObject({ sent: names.length })
  expect(timesEach(mail.recipients)).toEqual(names.map(() => 1))
  expect(await next.end('SIGTERM')).toBe(0)
})
