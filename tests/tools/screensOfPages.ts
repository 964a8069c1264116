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
  const page = await settled(await studio.page('/'))
  await page.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  await page.getByText('Bitte ausfüllen.').first().waitFor()
  await studio.sheets.take(page, 'pages', 'Start: Angaben fehlen', [variants[0], variants[3], variants[5]])
  await page.getByRole('textbox', { name: 'Titel' }).fill('Quartiere im Dialog')
  await page.getByRole('textbox', { name: 'Ihr Name' }).fill('Katrin Vogel')
  const first = page.getByRole('group', { name: 'Fall 1' })
  await first.getByRole('textbox', { name: 'Kommune', exact: true }).fill('Samtgemeinde Oberes Westertal')
  await first.getByRole('textbox', { name: 'Quartier' }).fill('Alte Weberei und Bahnhofsvorstadt')
  await studio.sheets.take(page, 'pages', 'Start: ausgefüllt', [variants[0], variants[5]])
  await page.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  await page.getByRole('heading', { name: /ist angelegt/ }).waitFor()
  await studio.sheets.take(page, 'pages', 'Einladungen')
  await page.context().close()
}

/** The pages around the panel. */
export async function photographPages(studio: Studio): Promise<void> {
  const example = accepted(await apiOf(studio.server.url).example())
  const link = (role: 'moderator' | 'presenter' | 'participant') =>
    `/s/${example.sessionId}#i=${invitationFor(example, role).secret}`
  await both(studio, '/', 'Start')
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
}
