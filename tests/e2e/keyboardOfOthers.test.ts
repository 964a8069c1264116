import { expect, test } from 'vitest'
import { joinByKeyboard, press, type } from './byKeyboard.ts'
import { openWorld } from './pages.ts'
import { join, moderatorOf, newMeeting } from './panel.ts'

const world = openWorld()

test('who presents prepares, is ready, turns slides, ends the talk and takes questions by keyboard alone', async () => {
  const meeting = await newMeeting(world)
  const moderator = await join(world, meeting, { role: 'moderator', name: 'Katrin Vogel' })
  const presenter = await joinByKeyboard(world, meeting, 'presenter', 'Jana Brandt')
  const { page } = presenter
  await type(presenter.composer, 'Zwei Drittel am Nahwärmenetz bis 2030')
  await page.keyboard.press('Enter')
  await presenter.note('Zwei Drittel').waitFor()
  await page.keyboard.press('Escape')

  await moderator.press('Fallberatung starten')
  await moderator.choose('Rückfragen zum Impuls: ändern', 'Springen: Rückfragen zum Impuls')
  const ready = page.getByRole('switch', { name: 'Ich bin bereit' })
  await press(ready, 'Space')
  await moderator.sees('bereit')

  await moderator.press('Fall 1: Lindenau-Nord')
  await presenter.isAt('Ihr Vortrag läuft')
  await press(presenter.button('Nächste Folie'))
  await presenter.sees(/^Folie 2 von 5/)
  await press(presenter.button('Folie zurück'))
  await presenter.sees(/^Folie 1 von 5/)
  await press(presenter.button('Ich bin fertig'))
  await moderator.isAt('Rückfragen zu Fall 1 von 3')
  await page.keyboard.press('m')
  await moderator.show('Redeliste')
  await moderator.sees('Jana Brandt')
})

test('who keeps the minutes writes the Fazit and puts an own card right by keyboard alone', async () => {
  const meeting = await newMeeting(world)
  const moderator = await moderatorOf(world, meeting)
  const minutes = await joinByKeyboard(world, meeting, 'minuteTaker', 'Lene Wöhrmann')
  const { page } = minutes
  await moderator.act({ type: 'timer.start' })
  await moderator.act({ type: 'timer.jump', whileCurrent: 'welcome', to: 'summary' })
  const fazit = page.getByRole('textbox', { name: 'Fazit' })
  await type(fazit, 'Handwerk gemeinsam gewinnen.')
  await press(minutes.button('Speichern'))
  await minutes.sees('Gespeichert')

  await type(minutes.composer, 'Handwerk felht')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('3')
  await press(minutes.note('Handwerk felht').getByRole('button', { name: /ändern$/ }))
  const edit = page.getByRole('menuitem', { name: 'Bearbeiten' })
  await edit.waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.role)).toBe('menuitem')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => edit.evaluate((item) => item === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  const text = page.getByRole('textbox', { name: 'Text der Notiz' })
  await expect.poll(() => text.evaluate((field) => field === document.activeElement)).toBe(true)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Handwerk fehlt')
  await press(minutes.note('Handwerk').getByRole('button', { name: 'Speichern' }))
  await minutes.note('Handwerk fehlt').waitFor()
})
