import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserContext, CDPSession, Locator, Page } from 'playwright-core'
import { launchBrowser } from '../tools/browser.ts'
import { DrivenServer } from '../tools/drivenServer.ts'
import type { Guest } from '../tools/guest.ts'
import { SeededMeeting } from '../tools/seededMeeting.ts'
import { type Figure, figure } from './figures.ts'
import { gzipBytes, kilobyte } from './firstLoad.ts'

const rounds = 5
const cpuSlowDown = 4
/** 1.5 Mbit/s, 100 ms: a bad line in a town hall. */
const slowLine = { offline: false, latency: 100, downloadThroughput: 1_500_000 / 8, uploadThroughput: 750_000 / 8 }
/** What loads only when it is opened, and so must not be in the first load. */
const laterPlaces = /(stage|prepare|teams|zoom|outcome)(page|host)?-/i

interface Opened {
  readonly page: Page
  readonly session: CDPSession
  readonly loaded: readonly string[]
  /** ms from the beginning of the navigation to a number in the countdown */
  readonly usableAfter: number
}

/** Notes in the page when a countdown can first be read: a driver that asks from outside asks twice a second only. */
function watchCountdown(): void {
  const observer = new MutationObserver(() => {
    if (!/\d/.test(document.querySelector('[role=timer]')?.textContent ?? '')) return
    Object.assign(globalThis, { countdownAt: performance.now() })
    observer.disconnect()
  })
  observer.observe(document, { childList: true, subtree: true, characterData: true })
}

/** The panel of somebody whose seat is known, in an empty cache, on a slow machine. */
async function open(context: BrowserContext, sessionId: string, { line }: { line: boolean }): Promise<Opened> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowDown })
  await session.send('Network.enable')
  if (line) await session.send('Network.emulateNetworkConditions', slowLine)
  const loaded: string[] = []
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname))
  await page.addInitScript(watchCountdown)
  await page.goto(`/s/${sessionId}`, { waitUntil: 'commit' })
  await page.waitForFunction(() => 'countdownAt' in globalThis)
  const usableAfter = await page.evaluate(() => Reflect.get(globalThis, 'countdownAt') as number)
  return { page, session, loaded, usableAfter }
}

async function fill(meeting: SeededMeeting): Promise<void> {
  const { moderator, participants } = meeting
  await meeting.start()
  await meeting.jump('discussion', 60)
  const authors: readonly Guest[] = [moderator, ...participants]
  const have = 24
  for (let n = have; n < 60; n += 1) {
    const author = authors[n % authors.length] ?? moderator
    const place = { caseId: meeting.caseIds[n % 3] ?? null, aspect: 'obstacle' as const, parentId: null }
    const text = `Karte ${n}: Der Eigenanteil fehlt, und die Kommunalaufsicht verlangt einen Deckungsvorschlag.`
    await author.act({ type: 'note.add', noteId: `bench-${n}`, ...place, text, anonymous: false })
  }
}

/** Notes how long each interaction took to the next paint (Event Timing API). */
function watchInteractions(): void {
  const durations: number[] = []
  Object.assign(globalThis, { interactionDurations: durations })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('interactionId' in entry && entry.interactionId) durations.push(entry.duration)
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
}

/** A press as a hand does it: what a driver asks the page before and during its own `click` would count as the page's time. */
async function press(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error('nothing there to press')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await wait(300)
  await page.mouse.down()
  await page.mouse.up()
  await wait(300)
}

/** What people do most: change the tab, write, agree with a card, raise the hand. */
async function interact(page: Page): Promise<void> {
  for (const name of ['Ablauf', 'Redeliste', 'Runde', 'Notizen']) await press(page, page.getByRole('tab', { name }))
  await press(page, page.getByRole('textbox', { name: /^Notiz/ }))
  await page.keyboard.type('Fachkräfte', { delay: 60 })
  await page.keyboard.press('Enter')
  await wait(300)
  await press(page, page.getByRole('button', { name: /betrifft uns auch/i }).first())
  await press(page, page.getByRole('button', { name: 'Melden' }).first())
}

async function interactionsOf(page: Page): Promise<number[]> {
  await page.evaluate(watchInteractions)
  await interact(page)
  return page.evaluate(() => Reflect.get(globalThis, 'interactionDurations') as number[])
}

/** First load of the panel in a browser, when its countdown can be read, and how fast it answers; all at 4 × CPU slow-down. */
export async function panelFigures(): Promise<Figure[]> {
  const [server, browser] = await Promise.all([DrivenServer.start(), launchBrowser()])
  const meeting = await SeededMeeting.open(server)
  await fill(meeting)
  const { sessionId } = meeting.example
  const sizes: number[] = []
  const usable: number[] = []
  const slowest: number[] = []
  const foreign = new Set<string>()
  const parts = new Map<string, number>()
  for (let round = 0; round < rounds; round += 1) {
    const seat = meeting.participants[round % meeting.participants.length]?.seat
    const context = await browser.newContext({
      baseURL: server.url,
      locale: 'de-DE',
      viewport: { width: 320, height: 640 },
    })
    await context.addInitScript(
      ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
      [`fallrunde.seat.${sessionId}`, JSON.stringify(seat)],
    )
    const first = await open(context, sessionId, { line: true })
    const assets = first.loaded.filter((path) => /\.(js|css)$/.test(path))
    for (const path of assets) parts.set(path, gzipBytes(path) / kilobyte)
    sizes.push(assets.reduce((sum, path) => sum + gzipBytes(path), 0) / kilobyte)
    for (const path of assets) if (laterPlaces.test(path)) foreign.add(path)
    usable.push(first.usableAfter)
    await first.page.close()
    const second = await open(context, sessionId, { line: false })
    slowest.push(Math.max(...(await interactionsOf(second.page))))
    await context.close()
  }
  await Promise.all([browser.close(), server.end()])
  return [
    figure('first load of the panel', sizes, { unit: 'KB gzip', goal: 180, better: 'lower' }),
    figure('chunks of other places in it', [foreign.size], { unit: 'files', goal: 0, better: 'lower' }),
    figure('countdown readable, 4 × CPU, 1.5 Mbit/s, 100 ms', usable, { unit: 'ms', goal: 2_500, better: 'lower' }),
    figure('slowest interaction to next paint, 4 × CPU, 60 cards', slowest, { unit: 'ms', goal: 100, better: 'lower' }),
    ...[...parts]
      .toSorted(([, a], [, b]) => b - a)
      .map(([path, size]) => figure(`first load: ${path}`, [size], { unit: 'KB gzip', goal: null, better: 'lower' })),
  ]
}
