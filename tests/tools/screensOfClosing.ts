import type { Page } from 'playwright-core'
import { contrast, dark, desktop, light, narrow, whole, wide } from './looks.ts'
import { SeededMeeting } from './seededMeeting.ts'
import { panelOf, type Studio, seatOf, wake } from './studio.ts'

const place = 'closing'

/** What there is to see in the Fazit: agreements with names and days, an exchange asked and one agreed, some answers. */
async function bringToTheEnd(meeting: SeededMeeting): Promise<void> {
  const { moderator, presenters, participants } = meeting
  const [jana, aylin] = presenters
  const [sibel, joerg] = participants
  await meeting.start()
  await meeting.jump('summary', 60)
  const terms = { people: [jana.personId, joerg.personId], others: 'Bauamt', until: '2026-05-04' }
  const text = 'Ausschreibung für die Sanierung gemeinsam vorbereiten'
  await jana.act({ type: 'agreement.add', noteId: 'agreed', sourceId: null, caseId: null, text, ...terms })
  const wish = (exchangeId: string, to: string, subject: string) =>
    ({ type: 'exchange.wish', exchangeId, to, subject }) as const
  await sibel.act(wish('asked', jana.personId, 'Contracting und Bürgschaften'))
  await jana.act(wish('agreed', aylin.personId, 'Hofseiten'))
  await aylin.act({ type: 'exchange.answer', exchangeId: 'agreed', agree: true })
  for (const guest of [moderator, sibel, joerg]) {
    await guest.act({ type: 'feedback.give', helped: 4, heard: 3, again: 4 })
  }
}

async function scrolled(page: Page, title: string): Promise<void> {
  await page.getByRole('region', { name: title }).evaluate((part) => part.scrollIntoView({ block: 'start' }))
}

async function parts(studio: Studio, page: Page, whose: string): Promise<void> {
  const { sheets } = studio
  await page.getByRole('tab', { name: /^(Ablauf|Agenda)/ }).click()
  await page.locator('[role=tabpanel][aria-busy=false] section').first().waitFor()
  await wake(page)
  const tall = { ...light, height: 1400, name: '320 hell, hoch' }
  await sheets.take(page, place, `${whose}: Fazit`, [tall, { ...wide, height: 1400 }, narrow])
  const other = [dark, contrast].flatMap((look) => [
    { ...look, height: 1400 },
    { ...look, width: wide.width, height: 1400, name: look.name.replace('320', '480') },
  ])
  await sheets.take(page, place, `${whose}: Fazit, dunkel und Kontrast`, other)
  for (const title of ['Austausch zu zweit', 'Drei Fragen zum Schluss']) {
    await scrolled(page, title)
    await sheets.take(page, place, `${whose}: ${title}`, [light])
  }
}

/** The Fazit with all that belongs to the end: for who leads, presents and takes part, on stage and with the results. */
export async function photographClosing(studio: Studio): Promise<void> {
  const meeting = await SeededMeeting.open(studio.server)
  const { sessionId } = meeting.example
  const { moderator, presenters, participants } = meeting
  await bringToTheEnd(meeting)
  const leading = await panelOf(studio, sessionId, moderator)
  await parts(studio, leading, 'Moderation')
  await leading
    .getByRole('button', { name: /^Zeile bearbeiten/ })
    .first()
    .click()
  await studio.sheets.take(leading, place, 'Moderation: Zeile bearbeiten', [light])
  await leading.getByRole('button', { name: 'Abbrechen' }).click()
  const field = leading.getByRole('textbox', { name: 'Zeile hinzufügen' })
  await field.fill('Im Herbst noch einmal treffen, dann mit den Wohnungsunternehmen und den Stadtwerken am Tisch')
  await field.press('Enter')
  await field.fill('Fördermittel')
  await studio.sheets.take(leading, place, 'Moderation: Zeile hinzufügen', [light, narrow])
  await leading
    .getByRole('button', { name: /^Zeile verschieben/ })
    .nth(1)
    .click()
  await leading.getByRole('menuitem', { name: 'Nach oben' }).waitFor()
  await studio.sheets.take(leading, place, 'Moderation: Zeile verschieben', [light, dark])
  await leading.keyboard.press('Escape')
  await leading.getByRole('button', { name: /^Wer, bis wann/ }).click()
  await leading.getByRole('dialog').waitFor()
  await studio.sheets.take(leading, place, 'Moderation: Wer, bis wann', [light])
  await parts(studio, await panelOf(studio, sessionId, presenters[0]), 'Fallgebend')
  await parts(studio, await panelOf(studio, sessionId, participants[2]), 'Teilnahme')
  const english = await panelOf(studio, sessionId, participants[3], 'en')
  await english.getByRole('region', { name: 'Summary of the round' }).waitFor()
  await studio.sheets.take(english, place, 'Teilnahme (en)', [{ ...light, height: 1800 }])
  const stage = await studio.page(`/s/${sessionId}/stage`, 'de', seatOf(sessionId, moderator))
  await stage.getByRole('heading', { level: 2 }).first().waitFor()
  const small = { name: '472', width: 472, height: 382 }
  await studio.sheets.take(stage, place, 'Bühne', [
    small,
    desktop,
    { ...desktop, name: '1920', width: 1920, height: 1080 },
    { ...small, name: '472 dunkel', dark: true },
    { ...desktop, name: '1280 dunkel', dark: true },
  ])
  await meeting.close()
  const results = await studio.page(`/s/${sessionId}/end`, 'de', seatOf(sessionId, presenters[0]))
  await results.getByRole('heading', { level: 2 }).first().waitFor()
  await studio.sheets.take(results, place, 'Ergebnisse', [whole(light), whole(desktop)])
}
