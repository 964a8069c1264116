import { beforeAll, expect, test } from 'vitest'
import type { Guest } from '../tools/guest.ts'
import { SeededMeeting } from '../tools/seededMeeting.ts'
import { expectAccessible, expectNoSidewaysScroll, type Look } from './accessible.ts'
import { openWorld } from './pages.ts'
import { Panel } from './panel.ts'

const world = openWorld()
let meeting: SeededMeeting
beforeAll(async () => {
  meeting = await SeededMeeting.open(world.server)
  await meeting.start()
  await meeting.jump('summary', 60)
})

async function pageOf(path: string, { seat }: Guest) {
  const { sessionId } = meeting.example
  const page = await world.device({}, { [`fallrunde.seat.${sessionId}`]: JSON.stringify(seat) })
  await page.goto(`/s/${sessionId}${path}`)
  return page
}

async function panelOf(guest: Guest): Promise<Panel> {
  const panel = new Panel(await pageOf('', guest))
  await panel.isConnected()
  return panel
}

const fazit = ({ page }: Panel) => page.getByRole('region', { name: 'Fazit der Runde' })
const lineOf = (panel: Panel, text: string) => fazit(panel).getByRole('listitem').filter({ hasText: text })

async function expectWell({ page }: Panel, view: string, looks: readonly Look[]): Promise<void> {
  await expectAccessible(page, view, looks)
  await expectNoSidewaysScroll(page, view)
}

/** A line edited, removed and brought back by who leads; the others read along. */
async function lines(moderator: Panel, participant: Panel): Promise<void> {
  const tips = (panel: Panel) => fazit(panel).getByRole('list', { name: 'Tipps' }).getByRole('listitem')
  await tips(participant).first().waitFor()
  const count = await tips(moderator).count()
  const edit = tips(moderator)
    .first()
    .getByRole('button', { name: /^Zeile bearbeiten/ })
  const text = moderator.page.getByRole('textbox', { name: 'Text der Zeile' })
  await edit.click()
  const before = await text.inputValue()
  await text.fill('Doch nicht so')
  await text.press('Escape')
  await lineOf(moderator, before).first().waitFor()
  expect(await edit.evaluate((button) => button === document.activeElement)).toBe(true)
  await edit.press('Enter')
  await text.fill('Bürgschaft der Kommune prüfen')
  await text.press('Enter')
  await lineOf(participant, 'Bürgschaft der Kommune prüfen').getByText('geändert').waitFor()
  expect(await lineOf(participant, 'Bürgschaft').getByRole('button').count()).toBe(0)
  await moderator.press('Rückgängig')
  await lineOf(participant, before).first().waitFor()
  const remove = tips(moderator)
    .last()
    .getByRole('button', { name: /^Zeile entfernen/ })
  await remove.click()
  await expect.poll(() => tips(participant).count()).toBe(count - 1)
  expect(await remove.evaluate((button) => button === document.activeElement)).toBe(true)
  await moderator.press('Rückgängig')
  await expect.poll(() => tips(participant).count()).toBe(count)
  await remove.click()
  await moderator.page.getByText('1 entfernte Zeile').click()
  await moderator.press(/^Zurückholen: /)
  await expect.poll(() => tips(participant).count()).toBe(count)
}

/** Lines put in another order by keys and by menu, the focus staying on them, and lines of one's own added by Enter. */
async function order(moderator: Panel, participant: Panel): Promise<void> {
  const { page } = moderator
  const rows = fazit(participant).getByRole('list', { name: 'Tipps' }).getByRole('listitem')
  const before = await rows.allTextContents()
  const [first = '', second = ''] = before
  const menus = fazit(moderator)
    .getByRole('list', { name: 'Tipps' })
    .getByRole('button', { name: /^Zeile verschieben/ })
  const menu = await menus.first().elementHandle()
  await menu?.focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(() => rows.allTextContents()).toEqual([second, first, ...before.slice(2)])
  expect(await menu?.evaluate((button) => button === document.activeElement)).toBe(true)
  const said = page.locator('[aria-live="polite"]').filter({ hasText: `Zeile an Stelle 2 von ${before.length}` })
  await said.waitFor({ state: 'attached' })
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Nach oben' }).click()
  await expect.poll(() => rows.allTextContents()).toEqual(before)
  expect(await menu?.evaluate((button) => button === document.activeElement)).toBe(true)
  await menus.last().click()
  await page.getByRole('menuitem', { name: 'Nach oben' }).waitFor()
  expect(await page.getByRole('menuitem', { name: 'Nach unten' }).count()).toBe(0)
  await page.keyboard.press('Escape')
  const field = page.getByRole('textbox', { name: 'Zeile hinzufügen' })
  const own = fazit(participant).getByRole('list', { name: 'Außerdem' }).getByRole('listitem')
  await field.fill('Im Herbst noch einmal treffen')
  await moderator.show('Notizen')
  await moderator.show('Ablauf')
  await field.press('Enter')
  await page.keyboard.type('Fördermittel im Blick behalten')
  await page.keyboard.press('Enter')
  await expect
    .poll(() => own.allTextContents())
    .toEqual(['Im Herbst noch einmal treffen', 'Fördermittel im Blick behalten'])
  await moderator.press('Rückgängig')
  await expect.poll(() => own.allTextContents()).toEqual(['Im Herbst noch einmal treffen'])
}

/** An agreement drawn from a card by who did not write it; the moderation takes it into the Fazit and says until when. */
async function agreement(moderator: Panel, participant: Panel, presenter: Panel): Promise<void> {
  await presenter.show('Notizen')
  await presenter.page.getByRole('combobox', { name: 'Notizen zeigen' }).selectOption({ label: 'Alle Notizen' })
  const card = presenter.page.getByRole('article').first()
  const words = (await card.getByRole('paragraph').first().textContent()) ?? ''
  await card
    .getByRole('button', { name: /^Notiz „/ })
    .first()
    .click()
  await presenter.page.getByRole('menuitem', { name: 'Vereinbarung dazu …' }).click()
  const dialog = presenter.page.getByRole('dialog', { name: 'Vereinbarung' })
  const what = dialog.getByRole('textbox', { name: 'Was', exact: true })
  expect(await what.inputValue()).toBe(words)
  await what.fill('Ausschreibung gemeinsam vorbereiten')
  await dialog.getByRole('combobox', { name: 'Wer', exact: true }).selectOption({ label: 'Jana Brandt' })
  await dialog.getByRole('combobox', { name: 'Wer', exact: true }).selectOption({ label: 'Sibel Kaya' })
  await dialog.getByRole('button', { name: 'Sibel Kaya doch nicht' }).click()
  await dialog.getByRole('textbox', { name: 'Wer sonst noch' }).fill('Bauamt')
  await expectWell(presenter, 'agreement', ['light'])
  await dialog.getByRole('button', { name: 'Vereinbaren' }).click()
  await presenter.note('Ausschreibung gemeinsam vorbereiten').getByText('Wer: Jana Brandt, Bauamt').waitFor()
  await moderator.press('Neues übernehmen')
  await moderator.press(/^Wer, bis wann: Ausschreibung/)
  const terms = moderator.page.getByRole('dialog', { name: 'Wer macht es, bis wann?' })
  await terms.getByLabel('Bis wann').fill('2026-05-04')
  await terms.getByRole('button', { name: 'Speichern' }).click()
  const line = lineOf(participant, 'Ausschreibung gemeinsam vorbereiten')
  await line.getByText('Wer: Jana Brandt, Bauamt · bis 04.05.2026').waitFor()
}

async function giveContact({ page }: Panel, contact: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Ihr Kontakt' }).fill(contact)
  await page.getByRole('button', { name: 'Kontakt speichern' }).click()
  await page.getByText('Ihr Kontakt ist gespeichert.').waitFor()
}

/** A wish, its contact kept back until the other side agrees, and then passed both ways. */
async function exchange(participant: Panel, presenter: Panel): Promise<void> {
  await participant.page.getByRole('combobox', { name: 'Ich möchte mich austauschen mit' }).selectOption('Jana Brandt')
  await participant.page.getByRole('textbox', { name: 'zu', exact: true }).fill('Contracting')
  await participant.press('Anfragen')
  await participant.sees(/^Sie möchten sich mit Jana Brandt austauschen zu „Contracting“\. Die Antwort steht noch aus/)
  await giveContact(participant, 'kaya@lindenau.example')
  await presenter.page
    .getByRole('tab', { name: 'Ablauf' })
    .getByRole('img', { name: '1 Anfrage zum Austausch' })
    .waitFor()
  await presenter.show('Ablauf')
  await presenter.sees('Sibel Kaya möchte sich mit Ihnen austauschen zu „Contracting“.')
  expect(await presenter.page.getByText('kaya@lindenau.example').count()).toBe(0)
  await presenter.press('Ja, gern: Sibel Kaya')
  await presenter.sees('Kontakt: kaya@lindenau.example')
  await participant.sees('Jana Brandt hat noch keinen Kontakt angegeben.')
  await giveContact(presenter, '0345 1234')
  await participant.sees('Kontakt: 0345 1234')
}

/** Three presses; the counts are there from the third person on. */
async function feedback(panels: readonly Panel[]): Promise<void> {
  for (const { page } of panels) {
    for (const [question, answer] of [
      ['Hat Ihnen die Runde geholfen?', 'ja'],
      ['Sind Sie zu Wort gekommen?', 'eher ja'],
      ['Würden Sie wieder mitmachen?', 'ja'],
    ] as const) {
      await page.getByRole('group', { name: question }).getByRole('button', { name: answer, exact: true }).click()
    }
    await page.getByText('Danke für Ihre Antworten.').waitFor()
  }
  for (const panel of panels) await panel.sees('ja: 0 · eher ja: 3 · eher nein: 0 · nein: 0')
}

test('the Fazit of a meeting: gathered, put right, agreed on; two who will talk; three questions', async () => {
  const { moderator: leader, participants, presenters } = meeting
  const [moderator, participant, presenter] = [
    await panelOf(leader),
    await panelOf(participants[0]),
    await panelOf(presenters[0]),
  ]
  await lines(moderator, participant)
  await order(moderator, participant)
  await agreement(moderator, participant, presenter)
  await exchange(participant, presenter)
  await moderator.page.getByRole('checkbox', { name: 'Dank' }).check()
  await expectWell(participant, 'asked', ['light'])
  await feedback([moderator, participant, presenter])
  await expectWell(moderator, 'Fazit, moderator', ['light', 'dark', 'forced colours'])
})

test('on the page of the results all of it goes on: agreements, contacts, asking, counts, the closing words', async () => {
  await meeting.close()
  const page = await pageOf('/end', meeting.participants[0])
  await page.getByRole('heading', { level: 2, name: 'Austausch zu zweit' }).waitFor()
  const agreements = page.getByRole('region', { name: 'Vereinbarungen' })
  await agreements.getByText(/Wer: Jana Brandt, Bauamt · bis 04\.05\.2026 · Jana Brandt$/).waitFor()
  await page.getByText('Kontakt: 0345 1234').waitFor()
  await page.getByText('ja: 3 · eher ja: 0 · eher nein: 0 · nein: 0').first().waitFor()
  await page.getByRole('combobox', { name: 'Ich möchte mich austauschen mit' }).selectOption('Nils Petersen')
  await page.getByRole('textbox', { name: 'zu', exact: true }).fill('Hafenbahn')
  await page.getByRole('button', { name: 'Anfragen' }).click()
  await page.getByRole('button', { name: 'Anfrage zurückziehen: Nils Petersen' }).click()
  await page.getByText('Hafenbahn').waitFor({ state: 'detached' })
  await expectWell(new Panel(page), 'results', ['light', 'dark', 'forced colours'])
  const words = await pageOf('/end', meeting.moderator)
  expect(await words.getByRole('checkbox', { name: 'Dank' }).isChecked()).toBe(true)
  await words.getByRole('checkbox', { name: 'Hinweis auf bilateralen Austausch' }).check()
})
