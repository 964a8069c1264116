import { expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts'
import { openWorld } from './pages.ts'
import { join, moderatorOf, newMeeting } from './panel.ts'

const world = openWorld()

const narrowest = { viewport: { width: 280, height: 600 } }

test('„So geht diese Phase" is one press away at 280 px, in every phase, and gives the focus back', async () => {
  const meeting = await newMeeting(world)
  const moderator = await join(
    world,
    meeting,
    { role: 'moderator', name: 'Katrin Vogel' },
    await world.device(narrowest),
  )
  await moderator.press('Fallberatung starten')
  await moderator.isAt('Begrüßung')
  const help = moderator.button('So geht diese Phase')
  await help.focus()
  await moderator.page.keyboard.press('Enter')
  const dialog = moderator.page.getByRole('dialog', { name: 'So geht diese Phase: Begrüßung' })
  await dialog.getByRole('heading', { name: 'Für die Moderation' }).waitFor()
  await dialog.getByText('Rufen Sie die Vorstellungen der Reihe nach auf.').waitFor()
  expect(await dialog.getByRole('listitem').count()).toBe(6)
  await expectAccessible(moderator.page, 'help')
  await expectNoSidewaysScroll(moderator.page, 'help')
  await moderator.page.keyboard.press('Escape')
  await expect.poll(() => help.evaluate((element) => element === document.activeElement)).toBe(true)

  await moderator.press('Impulsvortrag')
  await moderator.isAt('Impulsvortrag')
  await help.click()
  await moderator.sees('Kündigen Sie Rückfragen für danach an.')
})

test('a participant reads first what is for the round, in English too', async () => {
  const meeting = await newMeeting(world)
  const lead = await moderatorOf(world, meeting)
  await lead.act({ type: 'timer.start' })
  const participant = await join(world, meeting, { role: 'participant', name: 'Ole Harms' })
  await participant.press('Weitere Möglichkeiten')
  await participant.page.getByRole('menuitemradio', { name: 'English' }).click()
  await participant.press('How this phase works')
  const headings = participant.page.getByRole('dialog').getByRole('heading', { level: 3 })
  await expect.poll(() => headings.allTextContents()).toEqual(['For the round', 'For the moderator'])
})

test('a hint is put away once for all visits of this browser', async () => {
  const meeting = await newMeeting(world)
  const lead = await moderatorOf(world, meeting)
  await lead.act({ type: 'timer.start' })
  const participant = await join(world, meeting, { role: 'participant', name: 'Ole Harms' })
  const hint = participant.page.getByText('Schreiben Sie unten, Enter sendet.')
  await hint.waitFor()
  await participant.page.getByRole('main').getByRole('button', { name: 'Schließen' }).click()
  await hint.waitFor({ state: 'detached' })
  await participant.page.reload()
  await participant.isConnected()
  await participant.isAt('Begrüßung')
  expect(await hint.count()).toBe(0)
})

test('single characters are shortcuts only while nobody writes, and can be turned off', async () => {
  const meeting = await newMeeting(world)
  const moderator = await join(world, meeting, { role: 'moderator', name: 'Katrin Vogel' })
  const participant = await join(world, meeting, { role: 'participant', name: 'Ole Harms' })
  const { page } = moderator
  await moderator.press('Fallberatung starten')
  await moderator.isAt('Begrüßung')
  await page.keyboard.press('p')
  await participant.sees('Angehalten')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Space')
  await participant.page.getByText('Angehalten').waitFor({ state: 'detached' })
  await page.keyboard.press('3')
  await page.keyboard.press('n')
  await page.keyboard.type('wpm 123')
  expect(await moderator.composer.inputValue()).toBe('wpm 123')
  await moderator.isAt('Begrüßung')
  await page.keyboard.press('Escape')
  await expect.poll(() => moderator.button('Impulsvortrag').isEnabled()).toBe(true)
  await page.keyboard.press('w')
  await participant.isAt('Impulsvortrag')
  await page.keyboard.press('z')
  await participant.isAt('Begrüßung')

  await participant.page.keyboard.press('m')
  await participant.sees('Platz 1')

  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Hilfe und Tastatur' })
  await dialog.getByRole('term').filter({ hasText: /^W$/ }).waitFor()
  await expectAccessible(page, 'help')
  await dialog.getByRole('switch').click()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.keyboard.press('1')
  expect(await page.getByRole('tab', { name: 'Notizen' }).getAttribute('aria-selected')).toBe('true')
  expect(await page.locator('[aria-keyshortcuts]').count()).toBe(0)
})
