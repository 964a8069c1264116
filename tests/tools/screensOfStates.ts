import type { Page } from 'playwright-core'
import type { ExampleMeeting } from '../../shared/protocol/rest.ts'
import { flakyNetwork } from '../e2e/flakyNetwork.ts'
import { crowdedMeeting } from './crowdedMeeting.ts'
import type { Guest } from './guest.ts'
import { contrast, dark, type Look, light, narrow } from './looks.ts'
import { SeededMeeting } from './seededMeeting.ts'
import { panelOf, type Studio, seatOf, wake } from './studio.ts'

const place = 'states'

function take(studio: Studio, page: Page, view: string, looks: readonly Look[]): Promise<void> {
  return studio.sheets.take(page, place, view, looks)
}

async function empty(studio: Studio): Promise<void> {
  const { meeting, moderator } = await crowdedMeeting(studio.server.url, 0)
  const page = await panelOf(studio, meeting.sessionId, moderator)
  await moderator.act({ type: 'timer.start' })
  await wake(page)
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click()
    await take(studio, page, `leer: ${await tab.textContent()}`, [narrow])
  }
  await page.context().close()
}

/** The network goes before anything has come, and after notes have been written. */
async function withoutNetwork(studio: Studio, { sessionId }: ExampleMeeting, guest: Guest): Promise<void> {
  const page = await studio.page('/legal', 'de', seatOf(sessionId, guest))
  const network = await flakyNetwork(page)
  await network.goDown()
  await page.goto(`/s/${sessionId}`)
  await page.getByRole('progressbar').waitFor()
  await take(studio, page, 'lädt', [light, contrast])
  await network.comeBack()
  await page.getByRole('tab', { name: 'Notizen' }).click()
  await network.goDown()
  await page.getByText(/Verbindung unterbrochen/).waitFor()
  const composer = page.getByRole('textbox', { name: /^Notiz/ })
  for (const text of ['Erste Notiz im Funkloch', 'Zweite Notiz im Funkloch']) {
    await composer.fill(text)
    await composer.press('Enter')
  }
  await take(studio, page, 'Netz weg', [light, dark, contrast, narrow])
  await page.context().close()
}

const windows: Readonly<Record<string, string>> = {
  h: 'So geht diese Phase',
  '?': 'Hilfe und Tastatur',
}

async function windowsOf(studio: Studio, page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Weitere Möglichkeiten' }).click()
  await page.getByRole('menu').waitFor()
  await take(studio, page, 'Menü', [light, dark])
  await page.keyboard.press('Escape')
  for (const [key, name] of Object.entries(windows)) {
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    await take(studio, page, name, [narrow, contrast])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await page.getByRole('button', { name: 'Weitere Möglichkeiten' }).click()
  await page.getByRole('menuitem', { name: 'Moderation abgeben' }).click()
  await page.getByRole('dialog').waitFor()
  await take(studio, page, 'Moderation abgeben', [light])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

async function windowsAndUndone(studio: Studio, meeting: SeededMeeting): Promise<void> {
  const page = await panelOf(studio, meeting.example.sessionId, meeting.moderator)
  await windowsOf(studio, page)
  const late = await panelOf(studio, meeting.example.sessionId, meeting.moderator)
  await late.getByRole('button', { name: 'ausgleichen' }).click()
  await take(studio, late, 'ausgleichen', [light, narrow])
  await late.getByRole('button', { name: 'Rückfragen', exact: true }).click()
  await late.getByRole('button', { name: 'Rückgängig' }).waitFor()
  await take(studio, late, 'rückgängig', [light, contrast])
  await Promise.all([page.context().close(), late.context().close()])
}

async function removed(studio: Studio, { example, moderator, participants }: SeededMeeting): Promise<void> {
  const [, , , mehmet] = participants
  const page = await panelOf(studio, example.sessionId, mehmet)
  await moderator.act({ type: 'people.remove', personId: mehmet.personId })
  await page.getByText(/Sie gehören nicht mehr/).waitFor()
  await take(studio, page, 'nicht mehr dabei', [light, dark])
  await page.context().close()
}

/** A note that was written without a connection and came when all was over. */
async function refused(studio: Studio): Promise<void> {
  const { meeting, moderator, guests } = await crowdedMeeting(studio.server.url, 1)
  await moderator.act({ type: 'timer.start' })
  await moderator.act({ type: 'timer.jump', whileCurrent: 'welcome', to: 'summary' })
  const [guest = moderator] = guests
  const page = await studio.page('/legal', 'de', seatOf(meeting.sessionId, guest))
  const network = await flakyNetwork(page)
  await page.goto(`/s/${meeting.sessionId}`)
  await page.getByRole('img', { name: 'Verbunden' }).waitFor()
  await network.goDown()
  await page.getByRole('textbox', { name: /^Notiz/ }).fill('Zu spät geschrieben')
  await page.keyboard.press('Enter')
  await moderator.act({ type: 'session.close', whileCurrent: 'summary' })
  await network.comeBack()
  await page.getByRole('button', { name: 'Text zurückholen' }).waitFor()
  await take(studio, page, 'abgelehnt', [light, dark, contrast, narrow])
  await page.context().close()
}

/** What is seldom and must hold all the same: nothing there, no connection, refused, windows, taken out. */
export async function photographStates(studio: Studio): Promise<void> {
  await empty(studio)
  const meeting = await SeededMeeting.open(studio.server)
  await meeting.start()
  await meeting.jump('talk-brueckenfeld', 14)
  await studio.server.advance(60_000)
  await withoutNetwork(studio, meeting.example, meeting.participants[0])
  await windowsAndUndone(studio, meeting)
  await removed(studio, meeting)
  await refused(studio)
}
