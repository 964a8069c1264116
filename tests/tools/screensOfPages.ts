import type { Page } from 'playwright-core'
import { accepted, apiOf } from './guest.ts'
import { contrast, dark, desktop, light, narrow, whole, wide } from './looks.ts'
import { invitationFor, SeededMeeting } from './seededMeeting.ts'
import { type Studio, seatOf } from './studio.ts'

const place = 'pages'
const usual = [whole(light), dark, contrast, desktop]

async function settled(page: Page): Promise<Page> {
  await page.locator('main:not([aria-busy=true]) h1').first().waitFor()
  return page
}

/** Takes a page in the usual looks, and in English where there is least room. */
async function both(studio: Studio, path: string, view: string): Promise<void> {
  for (const language of ['de', 'en'] as const) {
    const page = await settled(await studio.page(path, language))
    if (language === 'de') await studio.sheets.take(page, place, view, usual)
    else await studio.sheets.take(page, place, `${view} (en)`, [whole(narrow)])
    await page.context().close()
  }
}

async function filledForm(studio: Studio): Promise<void> {
  const page = await settled(await studio.page('/new'))
  await page.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  await page.getByText('Bitte ausfüllen.').first().waitFor()
  await studio.sheets.take(page, place, 'Neu: Angaben fehlen', [whole(narrow), desktop])
  await page.getByRole('textbox', { name: 'Titel' }).fill('Quartiere im Dialog')
  await page.getByRole('textbox', { name: 'Ihr Name' }).fill('Katrin Vogel')
  const first = page.getByRole('group', { name: 'Fall 1' })
  await first.getByRole('textbox', { name: 'Kommune', exact: true }).fill('Samtgemeinde Oberes Westertal')
  await first.getByRole('textbox', { name: 'Quartier' }).fill('Alte Weberei und Bahnhofsvorstadt')
  await studio.sheets.take(page, place, 'Neu: ausgefüllt', [light, desktop])
  await page.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  await page.getByRole('heading', { name: /ist angelegt/ }).waitFor()
  await page.getByRole('img', { name: /QR-Code/ }).waitFor()
  await studio.sheets.take(page, place, 'Einladungen', [whole(light), dark, contrast, whole(desktop)])
  await page.context().close()
}

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
  await studio.sheets.take(page, place, 'Start: Code erkannt', [light, narrow])
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByText(/kennen wir nicht/).waitFor()
  await studio.sheets.take(page, place, 'Start: Code unbekannt', [light, desktop])
  await field.fill('KTO')
  await studio.sheets.take(page, place, 'Start: kein Code', [light])
  await studio.sheets.take(page, place, 'Start: zuletzt', [whole(narrow), desktop])
  await page.context().close()
}

/** The window of the panel that invites. */
async function invitingWindow(studio: Studio): Promise<void> {
  const cases = [{ municipality: 'Lindenau', quarter: 'Lindenau-Nord', question: '', population: null }]
  const plan = { title: 'Quartiere im Dialog', topic: '', scheduledFor: null, minutes: 180, impulse: true, break: true }
  const moderator = { name: 'Katrin Vogel', organisation: null }
  const { sessionId, you } = accepted(await apiOf(studio.server.url).create({ ...plan, cases, moderator }))
  const page = await studio.page(`/s/${sessionId}`, 'de', seatOf(sessionId, { seat: you }))
  await page.getByRole('button', { name: 'Weitere Möglichkeiten' }).click()
  await page.getByRole('menuitem', { name: 'Einladen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Neuer Code' }).waitFor()
  await studio.sheets.take(page, place, 'Fenster „Einladen“', [light, narrow])
  await dialog.getByRole('button', { name: /QR-Code/ }).click()
  await dialog.getByRole('img').waitFor()
  await studio.sheets.take(page, place, 'Fenster „Einladen“: QR-Code', [light, dark, contrast])
  await page.context().close()
}

/** The results: for reading, in English, for printing. */
async function results(studio: Studio): Promise<void> {
  const meeting = await SeededMeeting.open(studio.server)
  const { sessionId } = meeting.example
  await meeting.start()
  await meeting.jump('talk-brueckenfeld', 60)
  await meeting.jump('summary', 90)
  await meeting.close()
  for (const language of ['de', 'en'] as const) {
    const page = await settled(await studio.page(`/s/${sessionId}/end`, language, seatOf(sessionId, meeting.moderator)))
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    const looks = language === 'de' ? [whole(light), whole(desktop), dark, contrast] : [whole(narrow)]
    await studio.sheets.take(page, 'end', `Ergebnisse (${language})`, looks)
    if (language === 'de') {
      await page.emulateMedia({ media: 'print' })
      await studio.sheets.take(page, 'end', 'Ergebnisse, gedruckt', [whole(wide)])
    }
    await page.context().close()
  }
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
    await studio.sheets.take(page, place, `Beitreten als ${role}`, [light])
    await page.context().close()
  }
  await filledForm(studio)
  await invitingWindow(studio)
  await results(studio)
}
