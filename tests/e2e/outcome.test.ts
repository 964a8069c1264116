import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { outcomeSchema } from '../../shared/outcome/outcome.ts'
import { outcomeFormats } from '../../shared/protocol/outcome.ts'
import { concludedMeeting } from '../tools/concludedMeeting.ts'
import { apiOf, type Guest } from '../tools/guest.ts'
import type { SeededMeeting } from '../tools/seededMeeting.ts'
import { expectAccessible, expectNoSidewaysScroll, type Look, looks } from './accessible.ts'
import { openWorld } from './pages.ts'

const world = openWorld()
let meeting: SeededMeeting
beforeAll(async () => {
  meeting = await concludedMeeting(world.server)
  const { sessionId } = meeting.example
  const { token } = meeting.presenters[0].seat
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ contact: 'jana.brandt@lindenau.example' })
  await fetch(`${world.server.url}/api/sessions/${sessionId}/me/contacts`, { method: 'PATCH', headers, body })
})

const path = () => `/s/${meeting.example.sessionId}/outcome`
const stored = (guest: Guest) => ({ [`fallrunde.seat.${meeting.example.sessionId}`]: JSON.stringify(guest.seat) })

async function openAs(guest: Guest, address = path()): Promise<Page> {
  const page = await world.device({}, stored(guest))
  await page.goto(address)
  await page.locator('main:not([aria-busy=true]) h2').first().waitFor()
  return page
}

/** As when somebody comes back to the page. */
const lookAgain = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const paper = (page: Page) => page.getByRole('article')
/** The cards with a text: it also stands where the cases are compared. */
const cards = (page: Page, text: string | RegExp) => paper(page).getByRole('listitem').getByText(text)

async function expectWell(page: Page, view: string, inLooks: readonly Look[] = ['light']): Promise<void> {
  await expectAccessible(page, view, inLooks)
  await expectNoSidewaysScroll(page, view)
}

async function edit(page: Page, card: RegExp, text: string): Promise<void> {
  await button(page, card).first().click()
  await page.getByRole('textbox', { name: /neuer Text/ }).fill(text)
  await button(page, 'Speichern').click()
  await page.getByRole('textbox', { name: /neuer Text/ }).waitFor({ state: 'detached' })
}

async function download(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  await button(page, /^Format wählen/).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: new RegExp(`^${format}`) }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** The hash that the page shows of its newest version. */
async function shownHash(page: Page): Promise<string> {
  const newest = page.getByRole('region', { name: 'Fassungen' }).getByRole('listitem').first()
  await newest.getByText(/^Prüfsumme/).click()
  return (await newest.getByRole('code').textContent()) ?? ''
}

/** The cases compared: a table with its headers, beside each other where there is room and else one under the other. */
async function compared(page: Page): Promise<void> {
  const table = paper(page).getByRole('table', { name: /^Fälle und Aspekte/ })
  const field = table.getByRole('row', { name: /^Hemmnisse/ }).getByRole('cell')
  const lefts = async () => {
    const boxes = await Promise.all((await field.all()).map((cell) => cell.boundingBox()))
    return new Set(boxes.map((box) => Math.round(box?.x ?? 0))).size
  }
  for (const [width, columns] of [
    [320, 1],
    [1280, 3],
  ] as const) {
    await page.setViewportSize({ width, height: 640 })
    expect(await table.getByRole('columnheader').count()).toBe(4)
    expect(await table.getByRole('rowheader').allTextContents()).toEqual([
      'Projektziele',
      'Hemmnisse',
      'Zielkonflikte',
      'Lösungsansätze',
      'Potenziale',
    ])
    expect(await lefts()).toBe(columns)
    await expectNoSidewaysScroll(page, `compared at ${width}`)
  }
  await field.first().getByText('Streubesitz: viele Eigentümer').waitFor()
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

test('before the release the round is told when the document comes, while it is edited and put right', async () => {
  const reader = await openAs(meeting.participants[0])
  await reader.getByText(/prüft die Ergebnisse noch/).waitFor()
  expect(await paper(reader).count()).toBe(0)
  await reader.getByRole('link', { name: 'jana.brandt@lindenau.example' }).waitFor()
  await expectWell(reader, 'before the release')
  const page = await openAs(meeting.moderator, `/s/${meeting.example.sessionId}`)
  await page.getByRole('link', { name: 'Ergebnisse prüfen und freigeben' }).click()
  await paper(page).getByText('Entwurf').waitFor()
  await page.getByRole('switch', { name: 'Texte bearbeiten' }).check()
  await edit(page, /^Karte bearbeiten: Streubesitz: 140/, 'Streubesitz: viele Eigentümer')
  const card = paper(page).getByRole('listitem').filter({ hasText: 'Streubesitz: viele Eigentümer' })
  await card.getByText('bearbeitet').waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Karte bearbeiten/)
  await button(page, /^Karte bearbeiten: Flusswärme/).click()
  await expectWell(page, 'editing')
  await button(page, 'Weglassen').click()
  const leftOut = page.getByRole('region', { name: 'Weggelassen' })
  await leftOut.waitFor()
  expect(await cards(page, /^Flusswärme/).count()).toBe(0)
  await leftOut.getByRole('button', { name: /^Wieder aufnehmen/ }).click()
  await cards(page, /^Flusswärme/).waitFor()
  await edit(page, /^Thema bearbeiten/, 'Anders')
  await button(page, 'Thema bearbeiten: Anders').click()
  await button(page, 'Ursprünglichen Text wiederherstellen').click()
  await button(page, /^Thema bearbeiten: Energetische/).waitFor()
})

test('two edit at once: the second is told, keeps what was typed and sees the other text', async () => {
  const [page, other] = await Promise.all([openAs(meeting.moderator), openAs(meeting.moderator)])
  for (const each of [page, other]) {
    await each.getByRole('switch', { name: 'Texte bearbeiten' }).check()
    await button(each, /^Karte bearbeiten: Ein Netzwerk/).click()
  }
  const field = (each: Page) => each.getByRole('textbox', { name: 'Karte, neuer Text' })
  await field(other).fill('Netzwerk im Landkreis')
  await button(other, 'Speichern').click()
  await field(other).waitFor({ state: 'detached' })
  world.expectComplaints(/409/)
  await field(page).fill('Netzwerk der Quartiere')
  await button(page, 'Speichern').click()
  await page.getByText('Inzwischen steht hier: Netzwerk im Landkreis').waitFor()
  expect(await field(page).inputValue()).toBe('Netzwerk der Quartiere')
  await button(page, 'Speichern').click()
  await cards(page, 'Netzwerk der Quartiere').waitFor()
})

test('when no moderator comes back, somebody stands in to release, visibly, until one does', async () => {
  const [page, reader] = await Promise.all([openAs(meeting.participants[2]), openAs(meeting.participants[3])])
  const offer = button(page, 'Vertretung übernehmen')
  await world.advance(70_000)
  await offer.waitFor()
  await expectWell(page, 'the offer to stand in', looks)
  await offer.click()
  await page.getByText('Sie vertreten die Moderation').first().waitFor()
  await button(page, 'Freigeben').waitFor()
  await reader
    .getByText(/vertritt die Moderation, bis sie zurück ist/)
    .first()
    .waitFor()
  await expectWell(page, 'standing in')
  const returned = await openAs(meeting.moderator)
  await button(page, 'Freigeben').waitFor({ state: 'detached' })
  await page.getByText(/prüft die Ergebnisse noch/).waitFor()
  await button(returned, 'Freigeben').waitFor()
  expect(await offer.count()).toBe(0)
})

test('released, read and downloaded as it was released; sent; corrected, and everybody sees what changed', async () => {
  const readers = await Promise.all([meeting.participants[0], meeting.presenters[0]].map((guest) => openAs(guest)))
  const page = await openAs(meeting.moderator)
  await button(page, 'Freigeben').click()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Freigeben')
  await button(page, 'Freigeben').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Freigeben' }).click()
  await page.getByText(/^Fassung 1 ist freigegeben\. Alle/).waitFor()
  await paper(page).getByText('Fassung 1').waitFor()
  const hash = await shownHash(page)
  for (const reader of readers) {
    await lookAgain(reader)
    await cards(reader, 'Streubesitz: viele Eigentümer').waitFor()
    expect(await reader.getByRole('switch').count()).toBe(0)
    expect(await shownHash(reader)).toBe(hash)
    const json = await download(reader, 'JSON')
    expect(json.name).toBe('Quartiere-im-Dialog-Fassung-1.json')
    expect(sha256(json.bytes)).toBe(hash)
    expect(outcomeSchema.parse(JSON.parse(json.bytes.toString())).release?.number).toBe(1)
    const pdf = await download(reader, 'PDF')
    expect([pdf.name, pdf.bytes.subarray(0, 5).toString()]).toEqual(['Quartiere-im-Dialog-Fassung-1.pdf', '%PDF-'])
  }
  await button(page, 'Zum Versenden').click()
  const mail = page.getByRole('region', { name: 'Versenden' })
  await expect.poll(() => mail.evaluate((part) => part.getBoundingClientRect().top < innerHeight)).toBe(true)
  expect(await mail.getByRole('textbox', { name: 'Text' }).inputValue()).toContain(`${world.server.url}${path()}`)
  await button(page, 'Als versendet markieren').click()
  await page.getByText(/^Fassung 1 wurde am .* als versendet markiert/).waitFor()
  expect(await page.locator('[aria-current=step]').textContent()).toBe('Versendet')
  await page.getByRole('switch', { name: 'Texte bearbeiten' }).check()
  await edit(page, /^Vereinbarung bearbeiten: Brückenau/, 'Brückenau besucht Lindenau im Juni')
  await page.getByText('1 Änderung gegenüber Fassung 1, noch nicht freigegeben').waitFor()
  await expectWell(page, 'correction')
  await button(page, 'Als Fassung 2 freigeben').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Als Fassung 2 freigeben' }).click()
  await page.getByText(/^Fassung 2 ist freigegeben\. Alle/).waitFor()
  const [reader] = readers
  if (!reader) throw new Error('nobody reads')
  await lookAgain(reader)
  const changes = reader.getByRole('region', { name: 'Was sich gegenüber Fassung 1 geändert hat' })
  await changes.getByText('Brückenau besucht Lindenau', { exact: true }).waitFor()
  await changes.getByText('Brückenau besucht Lindenau im Juni').waitFor()
  await reader.getByRole('combobox', { name: 'Fassung' }).selectOption('Fassung 1')
  expect((await download(reader, 'Markdown')).bytes.toString()).not.toContain('Brückenau besucht Lindenau im Juni')
  await button(reader, /^Format wählen/).click()
  expect(await reader.getByRole('menuitem').count()).toBe(outcomeFormats.length)
  await reader.keyboard.press('Escape')
  await expectWell(reader, 'corrected', looks)
  await compared(reader)
})

test('PASS: the own link, made when it is asked for, opens it for reading on another device, and leaves the address', async () => {
  const page = await openAs(meeting.participants[4])
  await page.getByText('Ihr persönlicher Link').click()
  const link = await page.getByRole('textbox', { name: 'Persönlicher Link' }).inputValue()
  const other = await world.device()
  await other.goto(link)
  await paper(other).waitFor()
  expect(await other.getByText('jana.brandt@lindenau.example').count()).toBe(0)
  expect(await other.getByRole('link', { name: 'Zum Panel' }).count()).toBe(0)
  expect(new URL(other.url()).hash).toBe('')
  await expectWell(other, 'by the own link', looks)
})

test('without a connection, without a seat, and after it was deleted the page says what is the matter', async () => {
  world.expectComplaints(/ERR_FAILED|404/)
  const page = await world.device({}, stored(meeting.participants[0]))
  await page.route('**/api/sessions/*/outcome', (route) => route.abort())
  await page.goto(path())
  await page.getByText(/nicht erreichbar/).waitFor()
  await page.unroute('**/api/sessions/*/outcome')
  await button(page, 'Noch einmal versuchen').click()
  await paper(page).waitFor()
  await page.route('**/api/sessions/*/outcome/**', (route) => route.abort())
  await button(page, /^Format wählen/).click()
  await page.getByRole('menuitem', { name: /^PDF/ }).click()
  await page.getByText(/nicht erreichbar/).waitFor()
  const stranger = await world.device()
  await stranger.goto(path())
  await stranger.getByText(/sehen nur Personen, die dabei waren/).waitFor()
  await expectWell(stranger, 'without a seat')
  const gone = await world.device({}, stored(meeting.participants[4]))
  await apiOf(world.server.url).eraseMe(meeting.example.sessionId, meeting.participants[4].seat.token)
  await gone.goto(path())
  await gone.getByText(/gibt es nicht mehr/).waitFor()
  await expectWell(gone, 'deleted')
})
