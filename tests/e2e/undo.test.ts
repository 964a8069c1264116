import { expect, test } from 'vitest'
import { openWorld } from './pages.ts'
import { join, newMeeting } from './panel.ts'

const world = openWorld()

test('each thing that destroys can be taken back: steps, cases, cards, the list, entries', async () => {
  const meeting = await newMeeting(world)
  const moderator = await join(world, meeting, { role: 'moderator', name: 'Katrin Vogel' })
  const participant = await join(world, meeting, { role: 'participant', name: 'Ole Harms' })
  await moderator.press('Fallberatung starten')
  await moderator.choose('Fall 1 · Lindenau-Nord: ändern', 'Springen: Fallpräsentation · Fall 1')
  await participant.isAt('Fallpräsentation 1 von 3')
  await moderator.page
    .getByRole('listitem')
    .filter({ hasText: 'Impuls' })
    .getByRole('img', { name: 'übersprungen' })
    .first()
    .waitFor()
  await moderator.press('Rückgängig')
  await participant.isAt('Begrüßung')

  await moderator.choose('Fall 2 · Brückenfeld: ändern', 'Springen: Fallpräsentation · Fall 2')
  await participant.isAt('Fallpräsentation 2 von 3')
  await moderator.choose('Fall 2 · Brückenfeld: ändern', 'Später aufrufen')
  await participant.sees(/^Westerhafen/)
  await moderator.press('Rückgängig')
  await participant.isAt('Fallpräsentation 2 von 3')
  await participant.sees(/^Brückenfeld/)
  await moderator.choose('Zurück und springen', 'Zurück zum vorigen Schritt')
  await participant.isAt('Rückfragen zu Fall 1 von 3')
  await moderator.press('Rückgängig')
  await participant.isAt('Fallpräsentation 2 von 3')

  await participant.write('Streubesitz kennen wir auch')
  await participant.choose(/^Notiz „Streubesitz.*ändern$/, 'Löschen')
  await participant.note('Streubesitz').waitFor({ state: 'detached' })
  await participant.press('Rückgängig')
  await participant.note('Streubesitz').waitFor()

  await participant.press('Melden')
  await participant.choose(/^Gemeldet, Platz 1/, 'Zurückziehen')
  await participant.button('Melden').waitFor()
  // as slowly as people press: the composer, which the focus leaves, must not take the button away from under the pointer
  await participant.button('Rückgängig').hover()
  await participant.page.mouse.down()
  await participant.page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame)
  })
  await participant.page.mouse.up()
  await participant.sees('Platz 1')

  await moderator.show('Redeliste')
  for (const [item, gone] of [
    ['Überspringen', 'Niemand wartet.'],
    ['Von der Liste nehmen', 'Niemand wartet.'],
  ] as const) {
    await moderator.choose('Ole Harms: aufrufen oder ändern', item)
    await moderator.sees(gone)
    await moderator.press('Rückgängig')
    await moderator.button('Ole Harms: aufrufen oder ändern').waitFor()
  }
  await moderator.page.getByRole('switch', { name: 'Liste offen' }).click()
  await moderator.sees('Redeliste geschlossen')
  await participant.choose(/^Gemeldet, Platz 1/, 'Zurückziehen')
  await participant.button('Zum Verfahren melden').waitFor()
  await moderator.press('Rückgängig')
  await expect.poll(() => moderator.page.getByRole('switch', { name: 'Liste offen' }).isChecked()).toBe(true)
})

test('taking somebody out and laying down the moderation wait ten seconds, and can be stopped until then', async () => {
  const meeting = await newMeeting(world)
  const moderator = await join(world, meeting, { role: 'moderator', name: 'Nora Lind' })
  const participant = await join(world, meeting, { role: 'participant', name: 'Ole Harms' })
  await moderator.choose('Weitere Möglichkeiten', 'Moderation abgeben')
  const to = moderator.page.getByRole('dialog').getByRole('combobox', { name: 'An', exact: true })
  await expect.poll(() => to.getByRole('option').allTextContents()).toEqual(['Bitte wählen', 'Ole Harms'])
  await moderator.press('Abbrechen')
  await moderator.show('Runde')
  const remove = async () => {
    await moderator.choose('Ole Harms: Rolle ändern', 'Aus der Fallberatung nehmen')
    await moderator.page.getByRole('dialog').getByRole('button', { name: 'Aus der Fallberatung nehmen' }).click()
    await moderator.sees('Ole Harms wird gleich aus der Runde genommen')
  }
  await remove()
  await moderator.press('Rückgängig')
  await moderator.choose('Nora Lind: Rolle ändern', 'Moderation niederlegen')
  await moderator.press('Rückgängig')
  await moderator.button('Fallberatung starten').waitFor()
  await participant.isConnected()

  await remove()
  // what follows does the one before at once: two things never wait
  await moderator.choose('Nora Lind: Rolle ändern', 'Moderation niederlegen')
  await participant.sees('Verbindung beendet')
  await moderator.page.goto('/legal')
  await moderator.page.goto(`/s/${meeting.sessionId}`)
  await moderator.sees('Die Moderation startet die Fallberatung.')
})

test('the second press of a double one on „beenden" neither closes the window that asks nor answers it', async () => {
  const meeting = await newMeeting(world)
  const moderator = await join(world, meeting, { role: 'moderator', name: 'Katrin Vogel' })
  await moderator.press('Fallberatung starten')
  await moderator.press('Weitere Möglichkeiten')
  const asks = moderator.page.getByRole('dialog', { name: 'Fallberatung beenden?' })
  for (const selector of ['.fui-DialogSurface__backdrop', '[role=dialog] button[type=submit]']) {
    // as soon as the window is there, which is faster than any second press
    await moderator.page.evaluate((pressed) => {
      const strays = new MutationObserver(() => {
        const found = document.querySelector(pressed)
        if (!found) return
        strays.disconnect()
        found.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 }))
      })
      strays.observe(document.body, { childList: true, subtree: true })
    }, selector)
    await moderator.page.getByRole('menuitem', { name: 'Fallberatung beenden' }).click()
    // answers only once what was pressed is settled: still open then
    await asks.getByRole('button', { name: 'Abbrechen' }).click()
    await asks.waitFor({ state: 'detached' })
    await moderator.press('Weitere Möglichkeiten')
  }
})

test('ending the session is taken back by one press', async () => {
  const meeting = await newMeeting(world)
  const moderator = await join(world, meeting, { role: 'moderator', name: 'Katrin Vogel' })
  await moderator.press('Fallberatung starten')
  await moderator.choose('Weitere Möglichkeiten', 'Fallberatung beenden')
  await moderator.page.getByRole('dialog').getByRole('button', { name: 'Fallberatung beenden' }).click()
  await moderator.isAt('Die Fallberatung ist beendet')
  await moderator.press('Rückgängig')
  await moderator.isAt('Begrüßung')
})
