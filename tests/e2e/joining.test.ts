import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import type { CreatedSession } from '../../shared/protocol/rest.ts'
import { accepted, apiOf } from '../tools/guest.ts'
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts'
import { openWorld } from './pages.ts'

const longest = `Dr. ${'Maximiliane-'.repeat(5)}🏘️ von ${'ß'.repeat(9)}`.slice(0, 79)

const world = openWorld()
let created: CreatedSession
beforeEach(async () => {
  const cases = [{ municipality: 'Lindenau', quarter: 'Lindenau-Nord', question: '', population: null }]
  const moderator = { name: 'Katrin Vogel', organisation: null }
  const plan = { title: 'Quartiere im Dialog', topic: '', scheduledFor: null, minutes: 180, impulse: true, break: true }
  created = accepted(await apiOf(world.server.url).create({ ...plan, cases, moderator }))
})

const field = (page: Page, name: string) => page.getByRole('textbox', { name })
const entry = (page: Page) => field(page, 'Code oder Einladungslink')

async function moderatorsPanel(): Promise<Page> {
  const page = await world.device({}, { [`fallrunde.seat.${created.sessionId}`]: JSON.stringify(created.you) })
  await page.goto(`/s/${created.sessionId}`)
  await page.getByRole('tab', { name: 'Ablauf' }).waitFor()
  return page
}

async function invite(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Weitere Möglichkeiten' }).click()
  await page.getByRole('menuitem', { name: 'Einladen' }).click()
}

test('a code typed in small letters leads in; the function stands beside the name for all', async () => {
  const page = await world.device()
  await page.goto('/')
  await entry(page).fill(created.code.toLowerCase().replace('-', ''))
  await page.getByText(`Erkannt: Code ${created.code}`).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Quartiere im Dialog' }).waitFor()
  await page.getByText('Sie nehmen teil').waitFor()
  expect(page.url()).not.toContain('#')
  await page.reload()
  await expectAccessible(page, 'joining')
  await expectNoSidewaysScroll(page, 'joining')
  await field(page, 'Ihr Name').fill(longest)
  await field(page, 'Ihre Kommune oder Einrichtung').fill('Lindenau')
  await field(page, 'Ihre Funktion').fill('Sanierungsmanagement')
  await page.getByRole('button', { name: 'Beitreten' }).click()
  await page.getByRole('tab', { name: 'Runde' }).click()
  const moderator = await moderatorsPanel()
  await moderator.getByRole('tab', { name: 'Runde' }).click()
  for (const each of [page, moderator]) {
    await each.getByText('Sanierungsmanagement · Lindenau').waitFor()
    await expectNoSidewaysScroll(each, 'joining')
  }
  await moderator.getByRole('tab', { name: 'Ablauf' }).click()
  await moderator.getByRole('button', { name: 'Fallberatung starten' }).click()
  await moderator.getByRole('button', { name: longest.slice(0, 20) }).click()
  await page.getByRole('tab', { name: 'Ablauf' }).click()
  await page.getByText('Sanierungsmanagement · Lindenau').waitFor()
  await expectNoSidewaysScroll(page, 'joining')

  // who comes back by the code is the same person
  await page.goto('/')
  await page.getByText(/Teilnahme · läuft/).waitFor()
  await entry(page).fill(created.code)
  await page.keyboard.press('Enter')
  await page.getByRole('tab', { name: 'Ablauf' }).waitFor()
  await moderator.getByRole('tab', { name: 'Runde' }).click()
  await moderator.getByText('2 Personen in der Runde').waitFor()
})

test('the field says which of the two it understood, and what is wrong', async () => {
  const page = await world.device()
  await page.goto('/')
  const says = (text: string | RegExp) => page.getByText(text).waitFor()
  await entry(page).fill('KTO')
  await says('In Codes kommt „O“ nicht vor, ebenso wenig A, E, I, L, Q, 0 und 1.')
  await entry(page).fill('https://anderswo.example/s/abc')
  await says('Dieser Link gehört zu anderswo.example')
  await entry(page).fill(`${world.server.url}/s/${created.sessionId}#i=${created.invitations[1]?.secret}`)
  await says('Erkannt: Einladungslink')
  await entry(page).fill('KTR')
  await page.keyboard.press('Enter')
  await says(/hier fehlen noch welche/)
  await expectAccessible(page, 'joining')
  world.expectComplaints(/404/)
  await entry(page).fill('222-222')
  await page.keyboard.press('Enter')
  await says(/Diesen Code kennen wir nicht/)
  await expectAccessible(page, 'joining')
  await expectNoSidewaysScroll(page, 'joining')
})

test('offline, the code stays and it is said', async () => {
  const page = await world.device()
  await page.goto('/')
  await entry(page).fill(created.code)
  world.expectComplaints(/ERR_INTERNET_DISCONNECTED/)
  await page.context().setOffline(true)
  await page.keyboard.press('Enter')
  await page.getByText(/nicht erreichbar/).waitFor()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByRole('heading', { name: 'Quartiere im Dialog' }).waitFor()
})

test('who leads sees the code and the QR code, renews the code and switches it off', async () => {
  const page = await moderatorsPanel()
  await invite(page)
  const dialog = page.getByRole('dialog')
  const code = dialog.getByRole('status')
  await expect.poll(() => code.textContent()).toBe(created.code)
  await dialog.getByRole('button', { name: 'QR-Code für Teilnehmende zeigen' }).click()
  await dialog.getByRole('img', { name: 'QR-Code mit dem Link für Teilnehmende' }).waitFor()
  await expectAccessible(page, 'joining')
  await expectNoSidewaysScroll(page, 'joining')
  await dialog.getByRole('button', { name: 'Neuer Code' }).click()
  await expect.poll(() => code.textContent()).not.toBe(created.code)
  await expect.poll(() => code.textContent()).toMatch(/^\w{3}-\w{3}$/)
  await dialog.getByRole('button', { name: 'Ausschalten' }).click()
  await dialog.getByText('Der Code ist ausgeschaltet.').waitFor()
  await dialog.getByRole('button', { name: 'Einschalten' }).click()
  await expect.poll(() => code.textContent()).toMatch(/^\w{3}-\w{3}$/)
})

test('a link of which a part was lost is told from no invitation', async () => {
  const page = await world.device()
  await page.goto(`/s/${created.sessionId}#i=kaputt`)
  await page.getByRole('heading', { name: 'Der Link ist unvollständig' }).waitFor()
  await page.goto('/')
  await page.goto(`/s/${created.sessionId}`)
  await page.getByRole('heading', { name: 'Für diese Fallberatung brauchen Sie eine Einladung' }).waitFor()
})
