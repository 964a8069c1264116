import type { Page } from 'playwright-core'
import { variants } from './contactSheet.ts'
import { accepted, apiOf } from './guest.ts'
import { invitationFor } from './seededMeeting.ts'
import type { Studio } from './studio.ts'

const small = [variants[0]]
const english = [variants[0], variants[3]]

async function settled(page: Page): Promise<Page> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

/** Takes a page in all looks, and in English. */
async function both(studio: Studio, path: string, view: string): Promise<void> {
  for (const language of ['de', 'en'] as const) {
    const page = await settled(await studio.page(path, language))
    const wanted = language === 'de' ? variants : english
    await studio.sheets.take(page, 'pages', language === 'de' ? view : `${view} (en)`, wanted)
    await page.context().close()
  }
}

async function filledForm(studio: Studio): Promise<void> {
  const page = await settled(await studio.page('/new'))
  await page.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  await page.getByText('Bitte ausfüllen.').first().waitFor()
  await studio.sheets.take(page, 'pages', 'Neu: Angaben fehlen', [variants[0], variants[3], variants[5]])
  await page.getByRole('textbox', { name: 'Titel' }).fill('Quartiere im Dialog')
  await page.getByRole('textbox', { name: 'Ihr Name' }).fill('Katrin Vogel')
  const first = page.getByRole('group', { name: 'Fall 1' })
  await first.getByRole('textbox', { name: 'Kommune', exact: true }).fill('Samtgemeinde Oberes Westertal')
  await first.getByRole('textbox', { name: 'Quartier' }).fill('Alte Weberei und Bahnhofsvorstadt')
  await studio.sheets.take(page, 'pages', 'Neu: ausgefüllt', [variants[0], variants[5]])
  await page.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  await page.getByRole('heading', { name: /ist angelegt/ }).waitFor()
  await page.getByRole('img', { name: /QR-Code/ }).waitFor()
  await studio.sheets.take(page, 'pages', 'Einladungen')
  await page.getByRole('region', { name: 'Für Teilnehmende' }).scrollIntoViewIfNeeded()
  await page.getByRole('img', { name: /QR-Code/ }).scrollIntoViewIfNeeded()
  await studio.sheets.take(page, 'pages', 'Einladungen: Code und QR-Code')
  await page.getByRole('region', { name: 'Nur für die Moderation' }).scrollIntoViewIfNeeded()
  await studio.sheets.take(page, 'pages', 'Einladungen: nur für die Moderation', [variants[0], variants[5]])
  await page.context().close()
}

const seatKey = (sessionId: string) => `fallrunde.seat.${sessionId}`

/** What the one field of the start page says. */
async function entered(studio: Studio): Promise<void> {
  const recent = JSON.stringify([
    { sessionId: 'a', title: 'Quartiere im Dialog', at: Date.UTC(2026, 2, 9, 13), role: 'moderator', state: 'live' },
    {
      sessionId: 'b',
      title: 'Wärme im Bestand '.repeat(6),
      at: Date.UTC(2026, 1, 2, 8),
      role: 'presenter',
      state: 'closed',
    },
    { sessionId: 'c', title: 'Ältere Fallberatung', at: Date.UTC(2025, 10, 2, 8) },
  ])
  const page = await settled(await studio.page('/', 'de', { 'fallrunde.recent': recent }))
  const field = page.getByRole('textbox')
  await field.fill('ktr 7mx')
  await studio.sheets.take(page, 'pages', 'Start: Code erkannt', [variants[0], variants[1], variants[3], variants[5]])
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByText(/kennen wir nicht/).waitFor()
  await studio.sheets.take(page, 'pages', 'Start: Code unbekannt', [variants[0], variants[5]])
  await field.fill('KTO')
  await studio.sheets.take(page, 'pages', 'Start: kein Code', small)
  await page.getByRole('list').scrollIntoViewIfNeeded()
  await studio.sheets.take(page, 'pages', 'Start: zuletzt', [variants[0], variants[3], variants[5]])
  await page.context().close()
}

/** The window of the panel that invites. */
async function invitingWindow(studio: Studio): Promise<void> {
  const cases = [{ municipality: 'Lindenau', quarter: 'Lindenau-Nord', question: '', population: null }]
  const plan = { title: 'Quartiere im Dialog', topic: '', scheduledFor: null, minutes: 180, impulse: true, break: true }
  const moderator = { name: 'Katrin Vogel', organisation: null }
  const { sessionId, you } = accepted(await apiOf(studio.server.url).create({ ...plan, cases, moderator }))
  const page = await studio.page(`/s/${sessionId}`, 'de', { [seatKey(sessionId)]: JSON.stringify(you) })
  await page.getByRole('button', { name: 'Weitere Möglichkeiten' }).click()
  await page.getByRole('menuitem', { name: 'Einladen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Neuer Code' }).waitFor()
  await studio.sheets.take(page, 'pages', 'Fenster „Einladen“')
  await dialog.getByRole('button', { name: /QR-Code/ }).click()
  await dialog.getByRole('img').waitFor()
  await studio.sheets.take(page, 'pages', 'Fenster „Einladen“: QR-Code')
  await page.context().close()
}

/** The pages around the panel. */
export async function photographPages(studio: Studio): Promise<void> {
  const example = accepted(await apiOf(studio.server.url).example())
  const link = (role: 'moderator' | 'presenter' | 'participant') =>
    `/s/${example.sessionId}#i=${invitationFor(example, role).secret}`
  await both(studio, '/', 'Start')
  await entered(studio)
  await both(studio, '/new', 'Neue Fallberatung')
  await both(studio, '/example', 'Beispiel-Fallberatung')
  await both(studio, '/legal', 'Datenschutz')
  await both(studio, '/gibt-es-nicht', 'Unbekannte Seite')
  await both(studio, '/s/gibt-es-nicht', 'Ohne Einladung')
  await both(studio, link('participant'), 'Beitreten')
  for (const role of ['moderator', 'presenter'] as const) {
    const page = await settled(await studio.page(link(role)))
    await studio.sheets.take(page, 'pages', `Beitreten als ${role}`, small)
    await page.context().close()
  }
  await filledForm(studio)
  await invitingWindow(studio)
}
