import type { Page } from 'playwright-core'
import { concludedMeeting } from './concludedMeeting.ts'
import type { Guest } from './guest.ts'
import { contrast, dark, desktop, light, narrow, whole } from './looks.ts'
import type { SeededMeeting } from './seededMeeting.ts'
import { type Studio, seatOf } from './studio.ts'

const place = 'outcome'
const both = [whole(light), whole(desktop)]

async function openAs(studio: Studio, { example }: SeededMeeting, guest: Guest, language: 'de' | 'en' = 'de') {
  const { sessionId } = example
  const page = await studio.page(`/s/${sessionId}/outcome`, language, seatOf(sessionId, guest))
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  return page
}

async function edit(page: Page, card: RegExp, text: string): Promise<void> {
  await page.getByRole('button', { name: card }).first().click()
  await page.getByRole('textbox', { name: /neuer Text/ }).fill(text)
  await page.getByRole('button', { name: 'Speichern' }).click()
  await page.getByRole('textbox', { name: /neuer Text/ }).waitFor({ state: 'detached' })
}

async function release(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).click()
  await page.getByRole('dialog').getByRole('button', { name }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** The outcome of a meeting from the draft to a correction, for who releases it and for who reads it. */
export async function photographOutcome(studio: Studio): Promise<void> {
  const meeting = await concludedMeeting(studio.server)
  const { sheets } = studio
  const reader = await openAs(studio, meeting, meeting.participants[0])
  await sheets.take(reader, place, 'Vor der Freigabe', [light, desktop, dark])
  const page = await openAs(studio, meeting, meeting.moderator)
  await sheets.take(page, place, 'Entwurf', both)
  await page.getByRole('switch', { name: 'Texte bearbeiten' }).check()
  await edit(page, /^Karte bearbeiten: Streubesitz/, 'Streubesitz: 140 Eigentümerinnen und Eigentümer.')
  await page.getByRole('button', { name: /^Karte bearbeiten: Kaum/ }).click()
  await sheets.take(page, place, 'Entwurf, in Arbeit', both)
  await page.getByRole('button', { name: 'Weglassen' }).click()
  await page.getByRole('heading', { name: 'Weggelassen' }).waitFor()
  await page.getByRole('switch', { name: 'Texte bearbeiten' }).uncheck()
  await page.getByRole('button', { name: 'Freigeben' }).click()
  await page.getByRole('dialog').waitFor()
  await sheets.take(page, place, 'Freigabe bestätigen', [light, desktop])
  await page.getByRole('dialog').getByRole('button', { name: 'Freigeben' }).click()
  await page.getByRole('heading', { name: 'Versenden' }).waitFor()
  await sheets.take(page, place, 'Freigegeben', both)
  await page.getByRole('button', { name: /Format wählen/ }).click()
  await page.getByRole('menu').waitFor()
  await sheets.take(page, place, 'Formate', [light, desktop])
  await page.keyboard.press('Escape')
  await page.getByRole('switch', { name: 'Texte bearbeiten' }).check()
  await edit(page, /^Vereinbarung bearbeiten: Brückenau/, 'Brückenau besucht Lindenau im Mai')
  await page.getByRole('switch', { name: 'Texte bearbeiten' }).uncheck()
  await page.getByText('Was geändert wurde').first().click()
  await sheets.take(page, place, 'Korrektur', both)
  await release(page, /^Als Fassung 2 freigeben$/)
  await reader.reload()
  await reader.getByRole('heading', { name: /gegenüber Fassung 1/ }).waitFor()
  await sheets.take(reader, place, 'Gelesen', [...both, whole(narrow), dark, contrast])
  const english = await openAs(studio, meeting, meeting.presenters[0], 'en')
  await sheets.take(english, place, 'Gelesen (en)', [whole(narrow)])
}
