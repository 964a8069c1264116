import { expect, test } from 'vitest'
import { Meeting } from '../backend/support/meeting.ts'
import { card } from '../backend/support/panel.ts'
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts'
import { openWorld } from './pages.ts'

const world = openWorld()

test('RETAIN-5: who leads chooses the day, is offered the files, deletes everything; its links then say since when', async () => {
  const meeting = await Meeting.create(world.server.url)
  const bo = await meeting.join('Bo Brandstetter')
  await meeting.command(meeting.moderator, 'start', { type: 'timer.start' })
  await meeting.command(bo, 'c1', card('n1', 'Streubesitz'))
  await meeting.command(meeting.moderator, 'end', { type: 'session.close', whileCurrent: 'welcome' })
  const seatOf = (seat: typeof bo) => ({ [`fallrunde.seat.${meeting.id}`]: JSON.stringify(seat) })
  const page = await world.device({}, seatOf(meeting.moderator))
  const ofBo = await world.device({}, seatOf(bo))

  await ofBo.goto(`/s/${meeting.id}/end`)
  await ofBo.getByText('Am 07.06.2026 wird alles aus dieser Fallberatung').waitFor()
  expect(await ofBo.getByRole('button', { name: 'Jetzt alles löschen' }).count()).toBe(0)

  await page.goto(`/s/${meeting.id}/end`)
  const section = page.getByRole('region', { name: 'Wie lange gespeichert wird' })
  await section.getByText('Kontaktdaten und Redezeiten werden schon am 08.04.2026 gelöscht.').waitFor()
  await section.getByLabel('Tag der Löschung').fill('2026-03-16')
  await section.getByRole('button', { name: 'Diesen Tag nehmen' }).click()
  await section.getByText('Gespeichert: Gelöscht wird am 16.03.2026.').waitFor()
  await section.getByText('Bald wird diese Fallberatung gelöscht: am 16.03.2026.').waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('button', { name: 'Ergebnisse als PDF' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('fallrunde.pdf')
  await expectAccessible(page, 'retention')
  await expectNoSidewaysScroll(page, 'retention')

  const panel = await world.device({}, seatOf(meeting.moderator))
  await panel.goto(`/s/${meeting.id}`)
  await panel.getByText('Bald wird diese Fallberatung gelöscht: am 16.03.2026.').waitFor()
  await panel.close()

  await section.getByRole('button', { name: 'Jetzt alles löschen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Das lässt sich nicht rückgängig machen.').waitFor()
  await expectAccessible(page, 'deleting')
  await dialog.getByRole('button', { name: 'Endgültig löschen' }).click()
  await page.getByRole('heading', { name: 'Diese Fallberatung ist gelöscht' }).waitFor()
  await page.getByText('Quittung: Personen 2, Fälle 1, Notizen 1, Vereinbarungen 0.').waitFor()
  await ofBo.getByText(/Sie wurde am 09\.03\.2026 um 14:00 Uhr gelöscht.*Die Moderation hat sie gelöscht/).waitFor()
  expect(await ofBo.getByText('Quittung').count()).toBe(0)

  // the ways that are left: the panel, an invitation, the bare address
  world.expectComplaints(/status of 404/)
  await page.goto(`/s/${meeting.id}`)
  await page.getByText('Quittung: Personen 2').waitFor()
  const other = await world.device()
  for (const path of [`/s/${meeting.id}#i=${meeting.secretOf('participant')}`, `/s/${meeting.id}`]) {
    await other.goto('about:blank')
    await other.goto(path)
    await other.getByRole('heading', { name: 'Diese Fallberatung ist gelöscht' }).waitFor()
  }
  await expectAccessible(other, 'deleted')
  await expectNoSidewaysScroll(other, 'deleted')
})
