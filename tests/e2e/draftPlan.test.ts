import { expect, test } from 'vitest'
import { openWorld } from './pages.ts'
import { join, newMeeting, type Panel } from './panel.ts'

const world = openWorld()

const window = (panel: Panel) => panel.page.getByRole('dialog')
const field = (panel: Panel, name: string) => window(panel).getByRole('textbox', { name, exact: true })

test('before the start cases come, change and go, and what is wrong with one is said at its field', async () => {
  const meeting = await newMeeting(world)
  const moderator = await join(world, meeting, { role: 'moderator', name: 'Katrin Vogel' })
  const presenter = await join(world, meeting, { role: 'presenter', name: 'Jana Brandt' })
  await moderator.press('Fall hinzufügen')
  await field(moderator, 'Kommune').fill('Ahrensfelde')
  await field(moderator, 'Einwohnerzahl der Kommune').fill('viele')
  await field(moderator, 'Frage an die Runde').fill('x'.repeat(501))
  await field(moderator, 'Frage an die Runde').press('Enter')
  await window(moderator).getByText('Bitte ausfüllen.').waitFor()
  await window(moderator)
    .getByText(/ganze Zahl bis 20\.000\.000/)
    .waitFor()
  expect(await field(moderator, 'Quartier').evaluate((input) => input === document.activeElement)).toBe(true)
  await presenter.show('Ablauf')
  await field(moderator, 'Quartier').fill('Ostring')
  await field(moderator, 'Einwohnerzahl der Kommune').fill('14.500')
  await field(moderator, 'Frage an die Runde').press('Enter')
  expect(await field(moderator, 'Frage an die Runde').evaluate((input) => input === document.activeElement)).toBe(true)
  await field(moderator, 'Frage an die Runde').fill('Wie erreichen wir die Eigentümer:innen?')
  await field(moderator, 'Frage an die Runde').press('Enter')
  await presenter.sees('Fall 4 · Ostring')

  await moderator.choose('Fall 4 · Ostring: ändern', 'Fall bearbeiten')
  expect(await field(moderator, 'Einwohnerzahl der Kommune').inputValue()).toBe('14500')
  await field(moderator, 'Quartier').fill('Ostring-Süd')
  await window(moderator).getByRole('button', { name: 'Speichern' }).click()
  await presenter.sees('Fall 4 · Ostring-Süd')
  await moderator.press('Rückgängig')
  await presenter.page.getByText(/Fall 4 · Ostring(?!-)/).waitFor()

  await moderator.choose('Fall 4 · Ostring: ändern', 'Fall entfernen')
  await moderator.sees('Fall „Ostring“ wird gleich entfernt')
  // what comes next does at once what was about to be done
  await moderator.page.getByRole('checkbox', { name: 'Impuls' }).click()
  await presenter.page.getByText(/Fall 4 · Ostring(?!-)/).waitFor({ state: 'detached' })
})

test('the presenter of a case corrects what the round reads about it', async () => {
  const meeting = await newMeeting(world)
  const moderator = await join(world, meeting, { role: 'moderator', name: 'Katrin Vogel' })
  const presenter = await join(world, meeting, { role: 'presenter', name: 'Jana Brandt' })
  await presenter.show('Mein Fall')
  await presenter.press('Fall bearbeiten')
  await field(presenter, 'Quartier').fill('Lindenau-Nord und Mitte')
  await window(presenter).getByRole('button', { name: 'Speichern' }).click()
  await moderator.sees('Fall 1 · Lindenau-Nord und Mitte')
})

test('lengths that were set by hand come back when the template is taken back', async () => {
  const meeting = await newMeeting(world)
  const moderator = await join(world, meeting, { role: 'moderator', name: 'Katrin Vogel' })
  const lengthOf = (step: string) =>
    moderator.page.getByRole('listitem').filter({ hasText: step }).first().textContent()
  await moderator.press('Begrüßung: eine Minute länger')
  await expect.poll(() => lengthOf('Begrüßung')).toContain('11')
  await moderator.press('150 min')
  await expect.poll(() => lengthOf('Begrüßung')).toContain('10')
  await moderator.press('Rückgängig')
  await expect.poll(() => lengthOf('Begrüßung')).toContain('11')
  await moderator.sees('Plan: 181 Minuten')
})

test('a switch or tick answers in the same moment, also where its view is drawn later', async () => {
  const meeting = await newMeeting(world)
  const moderator = await join(world, meeting, { role: 'moderator', name: 'Katrin Vogel' })
  const pressed = (role: 'checkbox' | 'switch', name: string) =>
    moderator.page.getByRole(role, { name }).evaluate(async (input: HTMLInputElement) => {
      const before = input.checked
      input.click()
      await Promise.resolve()
      return input.checked !== before
    })
  expect(await pressed('checkbox', 'Pause')).toBe(true)
  await moderator.show('Redeliste')
  expect(await pressed('switch', 'Liste offen')).toBe(true)
})
