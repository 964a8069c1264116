import { Meeting } from '../backend/support/meeting.ts'
import { desktop, light, whole } from './looks.ts'
import { type Studio, seatOf } from './studio.ts'

const place = 'keeping'
const looks = [light, desktop]

/** How long things are kept: the page for everybody, the part of it on a session's page, the end of a session. */
export async function photographKeeping(studio: Studio): Promise<void> {
  const { sheets } = studio
  const privacy = await studio.page('/privacy')
  await privacy.locator('main:not([aria-busy=true]) h1').first().waitFor()
  await sheets.take(privacy, place, 'Datenschutz', looks.map(whole))
  // an example is not deleted by hand
  const meeting = await Meeting.create(studio.server.url)
  const guest = await meeting.join('Bo Brandstetter')
  await meeting.command(meeting.moderator, 'start', { type: 'timer.start' })
  await meeting.command(meeting.moderator, 'end', { type: 'session.close', whileCurrent: 'welcome' })
  const address = `/s/${meeting.id}/end`
  const page = await studio.page(address, 'de', seatOf(meeting.id, { seat: meeting.moderator }))
  const section = page.getByRole('region', { name: 'Wie lange gespeichert wird' })
  await section.waitFor()
  for (const look of looks) {
    await page.setViewportSize(look)
    await section.evaluate((part) => part.scrollIntoView({ block: 'start' }))
    await sheets.take(page, place, 'Moderation: wie lange', [look])
  }
  await section.getByRole('button', { name: 'Jetzt alles löschen' }).click()
  await page.getByRole('dialog').waitFor()
  await sheets.take(page, place, 'Löschen bestätigen', looks)
  await page.getByRole('dialog').getByRole('button', { name: 'Endgültig löschen' }).click()
  await page.getByRole('heading', { name: 'Diese Fallberatung ist gelöscht' }).waitFor()
  await sheets.take(page, place, 'Gelöscht, mit Quittung', looks)
  const other = await studio.page(address, 'de', seatOf(meeting.id, { seat: guest }))
  await other.getByRole('heading', { name: 'Diese Fallberatung ist gelöscht' }).waitFor()
  await sheets.take(other, place, 'Gelöscht, für andere', looks)
}
