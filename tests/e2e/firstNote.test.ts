import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { invitationFor } from '../tools/seededMeeting.ts'
import { openWorld } from './pages.ts'
import { join, newMeeting, Panel } from './panel.ts'

const world = openWorld()

const mostPresses = 3

/** A hand that counts what it presses; what it types is not counted, and a field that has the focus needs no press. */
class Hand {
  presses = 0
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async press(role: 'button' | 'textbox', name: string | RegExp): Promise<void> {
    this.presses += 1
    await this.#page.getByRole(role, { name }).click()
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
  }

  async enter(): Promise<void> {
    this.presses += 1
    await this.#page.keyboard.press('Enter')
  }
}

test('from the opened link to the first note at everybody: three presses and the typing', async () => {
  const meeting = await newMeeting(world)
  const moderator = await join(world, meeting, { role: 'moderator', name: 'Katrin Vogel' })
  await moderator.show('Notizen')
  const page = await world.device()
  const { secret } = invitationFor(meeting, 'participant')
  await page.goto(`/s/${meeting.sessionId}#i=${secret}`)
  const name = page.getByRole('textbox', { name: 'Ihr Name' })
  await name.waitFor()
  await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true)
  const hand = new Hand(page)
  await hand.type('Ole Harms')
  await hand.enter()
  await new Panel(page).isConnected()
  await hand.press('textbox', /^Notiz/)
  await hand.type('Wir kennen das aus Westerode.')
  await hand.enter()
  await moderator.note('Wir kennen das aus Westerode.').waitFor()
  expect(hand.presses).toBeLessThanOrEqual(mostPresses)
})

test('who keeps the minutes finds the Fazit in front of them', async () => {
  const meeting = await newMeeting(world)
  const moderator = await join(world, meeting, { role: 'moderator', name: 'Katrin Vogel' })
  const minutes = await join(world, meeting, { role: 'participant', name: 'Ole Harms' })
  await moderator.show('Runde')
  await moderator.press('Ole Harms: Rolle ändern')
  await moderator.page.getByRole('menuitemcheckbox', { name: 'Führt Protokoll' }).click()
  await moderator.show('Ablauf')
  await moderator.press('Fallberatung starten')
  await moderator.choose('Fazit: ändern', 'Springen: Fazit')
  await minutes.isAt('Fazit')
  await minutes.page.getByRole('textbox', { name: 'Fazit' }).waitFor()
})
