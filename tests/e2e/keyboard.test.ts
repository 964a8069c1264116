import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { invitationFor } from '../tools/seededMeeting.ts'
import { World } from './pages.ts'
import { newMeeting, Panel } from './panel.ts'

let world: World
beforeAll(async () => {
  world = await World.open()
})
afterEach(() => world.tidy())
afterAll(() => world.close())

const mostStops = 60

/** Tabs on until this has the focus, which must then be in sight. */
async function tabTo(target: Locator): Promise<Page> {
  const page = target.page()
  await target.waitFor()
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      const box = await target.boundingBox()
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
      expect(
        box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height,
      ).toBe(true)
      return page
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way by keyboard to ${target}`)
}

async function press(target: Locator): Promise<void> {
  const page = await tabTo(target)
  await expect.poll(() => target.isEnabled()).toBe(true)
  await page.keyboard.press('Enter')
}

async function type(target: Locator, text: string): Promise<void> {
  await (await tabTo(target)).keyboard.type(text)
}

async function joinByKeyboard(path: string, name: string): Promise<Panel> {
  const page = await world.device()
  await page.goto(path)
  await type(page.getByRole('textbox', { name: 'Ihr Name' }), name)
  await press(page.getByRole('button', { name: 'Beitreten' }))
  const panel = new Panel(page)
  await panel.isConnected()
  return panel
}

test('joining, leading, writing and putting up a hand by keyboard alone, at 320×640', async () => {
  const meeting = await newMeeting(world)
  const pathOf = (role: 'moderator' | 'participant') =>
    `/s/${meeting.sessionId}#i=${invitationFor(meeting, role).secret}`
  const moderator = await joinByKeyboard(pathOf('moderator'), 'Katrin Vogel')
  const participant = await joinByKeyboard(pathOf('participant'), 'Ole Harms')

  await press(moderator.button('Fallberatung starten'))
  await participant.isAt('Begrüßung')
  await press(moderator.button('Anhalten'))
  await participant.sees('Angehalten')
  await press(moderator.button('Weiterlaufen lassen'))
  await press(moderator.button('Impulsvortrag'))
  await participant.isAt('Impulsvortrag')

  const { page } = participant
  await tabTo(page.getByRole('radio', { name: 'Hemmnis' }))
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.getByRole('radio', { name: 'Konflikt' }).isChecked()).toBe(true)
  await type(participant.composer, 'Mieten gegen Modernisierung')
  await page.keyboard.press('Enter')
  await press(participant.button('Melden'))
  await participant.sees('Platz 1')

  await tabTo(moderator.page.getByRole('tab', { name: 'Ablauf' }))
  await moderator.page.keyboard.press('ArrowRight')
  await moderator.page.keyboard.press('Enter')
  await press(moderator.button('Ole Harms'))
  await moderator.page.getByRole('region', { name: 'Es spricht' }).getByText('Ole Harms').first().waitFor()
})
