import { expect, test } from 'vitest'
import { openWorld } from './pages.ts'
import { join, moderatorOf, newMeeting } from './panel.ts'
import { expectFits } from './stageFits.ts'
import { StageView } from './stageView.ts'

const world = openWorld()

test('opened from the menu of the panel, and back by the link and by Escape', async () => {
  const meeting = await newMeeting(world)
  const panel = await join(world, meeting, { role: 'participant', name: 'Ole Harms' })
  await panel.press('Weitere Möglichkeiten')
  const opened = panel.page.waitForEvent('popup')
  await panel.page.getByRole('menuitem', { name: /Bühne öffnen/ }).click()
  const stage = new StageView(await opened)
  const { page } = stage
  await stage.says('Gleich geht es los')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Zurück zum Panel')
  const link = await page.getByRole('link', { name: 'Zurück zum Panel' }).boundingBox()
  expect(link?.height).toBeGreaterThanOrEqual(24)
  await page.keyboard.press('Enter')
  await page.getByRole('tablist').waitFor()
  await page.goBack()
  await stage.says('Gleich geht es los')
  await page.keyboard.press('Escape')
  await page.getByRole('tablist').waitFor()
})

test('in the example, where a seat belongs to one tab, the stage opens as the same person', async () => {
  const page = await world.device()
  await page.goto('/example')
  await page.getByRole('button', { name: 'Teilnehmen' }).click()
  await page.getByRole('tablist').waitFor()
  await page.getByRole('button', { name: 'Weitere Möglichkeiten' }).click()
  const opened = page.waitForEvent('popup')
  await page.getByRole('menuitem', { name: /Bühne öffnen/ }).click()
  const stage = await opened
  await stage.getByRole('link', { name: 'Zurück zum Panel' }).waitFor()
  expect(await stage.evaluate(() => window.opener)).toBeNull()
})

test('without a connection the stage says so and stands', async () => {
  world.expectComplaints(/ERR_CONNECTION_REFUSED/, /WebSocket connection to/, /ERR_EMPTY_RESPONSE/)
  const meeting = await newMeeting(world)
  const moderator = await moderatorOf(world, meeting)
  await moderator.act({ type: 'timer.start' })
  const stage = await StageView.open(world, meeting.sessionId, moderator)
  await stage.isAt('Begrüßung')
  await world.server.kill()
  await stage.sees('Verbindung unterbrochen. Die Zeit läuft weiter.')
  await stage.showsTime('10:00')
  await expectFits(stage.page, 'reconnecting')
  await world.server.restart()
  await stage.sees(/^Danach: /)
})

test('without a seat the way to an invitation, as in the panel; who is removed is told', async () => {
  const meeting = await newMeeting(world)
  const moderator = await moderatorOf(world, meeting)
  const stranger = await world.device()
  await stranger.goto(`/s/${meeting.sessionId}/stage`)
  await stranger.getByRole('heading', { level: 1, name: /brauchen Sie eine Einladung/ }).waitFor()
  const { page } = await join(world, meeting, { role: 'participant', name: 'Ole Harms' })
  const seat = await page.evaluate((key) => localStorage.getItem(key), `fallrunde.seat.${meeting.sessionId}`)
  await page.goto(`/s/${meeting.sessionId}/stage`)
  const stage = new StageView(page)
  await stage.says('Gleich geht es los')
  const { personId }: { personId: string } = JSON.parse(seat ?? '{}')
  await moderator.act({ type: 'people.remove', personId })
  await stage.sees(/Sie gehören nicht mehr zu dieser Fallberatung/)
})

test('a screen that may not be kept on is no fault', async () => {
  const meeting = await newMeeting(world)
  const { seat } = await moderatorOf(world, meeting)
  const page = await world.device({}, { [`fallrunde.seat.${meeting.sessionId}`]: JSON.stringify(seat) })
  await page.addInitScript(() => {
    const asked: string[] = []
    const request = (type: string) => {
      asked.push(type)
      return Promise.reject(new DOMException('battery', 'NotAllowedError'))
    }
    Object.defineProperty(navigator, 'wakeLock', { value: { request } })
    Object.assign(window, { asked })
  })
  await page.goto(`/s/${meeting.sessionId}/stage`)
  await new StageView(page).says('Gleich geht es los')
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'asked').length)).toBeGreaterThan(0)
})
