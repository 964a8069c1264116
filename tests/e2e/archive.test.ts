import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Archived, archiveEnv, fillWithSessions, memoryOf } from '../tools/archivedSessions.ts'
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts'
import { World } from './pages.ts'

const world = new World()
let archived: readonly [Archived, Archived, Archived]
beforeAll(async () => {
  await world.open({ env: archiveEnv })
  archived = await fillWithSessions(world.server.url)
})
afterEach(() => world.tidy())
afterAll(() => world.close())

test('with an access link: part of a compound → hit → its place in the outcome, without names; filters, similar cases, obstacles', async () => {
  const page = await world.device()
  await page.goto(`/archive#k=${archiveEnv.ARCHIVE_KEY}`)
  await page.getByText('Das sind 2 Fallberatungen mit 2 Fällen.').waitFor()
  expect(new URL(page.url()).hash).toBe('')
  const field = page.getByRole('textbox', { name: 'Suchen nach' })
  await field.fill('Sanirung')
  await field.press('Enter')
  const hit = page.getByRole('listitem').filter({ hasText: 'Quartierssanierungskonzept' })
  await hit.locator('mark', { hasText: 'Quartierssanierungskonzept' }).waitFor()
  await page.getByRole('status').filter({ hasText: '1 Treffer' }).waitFor()
  await expectAccessible(page, 'archive')
  await expectNoSidewaysScroll(page, 'archive')

  await hit.getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: 'Ergebnisse: Quartiere im Dialog' }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('card:card-2')
  await page.getByText(/ohne die Namen der Personen/).waitFor()
  expect(await page.getByText('Katrin Vogel').count()).toBe(0)
  await page.getByRole('button', { name: /^Ähnliche Fälle/ }).click()
  await page.getByRole('link', { name: 'Fall 1 · Alte Weberei, Brückenau am Fluss' }).waitFor()
  await expectAccessible(page, 'reading', ['light'])
  await expectNoSidewaysScroll(page, 'reading')

  await page.getByRole('link', { name: 'Zurück zum Archiv' }).click()
  await hit.waitFor()
  await field.fill('Xylophon')
  await page.getByRole('button', { name: 'Suchen', exact: true }).click()
  await page.getByText('Dazu wurde nichts gefunden.').waitFor()
  const row = page.getByRole('row', { name: /Streubesitz/ })
  await row.getByRole('cell', { name: 'in 2 Fällen' }).waitFor()
  await row.getByRole('button').click()
  await page.getByRole('status').filter({ hasText: '2 Treffer' }).waitFor()
  await page.getByRole('combobox', { name: 'Einwohnerzahl der Kommune' }).selectOption('5.000 bis 20.000')
  await page.getByRole('status').filter({ hasText: '1 Treffer' }).waitFor()
})

test('who has nothing is told so; a wrong link and a server out of reach have words; who leads opens the outcome', async () => {
  world.expectComplaints(/403 \(Forbidden\)/, /ERR_FAILED/)
  const stranger = await world.device()
  await stranger.goto('/archive')
  await stranger.getByText(/Auf diesem Gerät ist beides noch nicht bekannt/).waitFor()
  const key = stranger.getByRole('textbox', { name: 'Zugangslink oder Schlüssel' })
  await key.fill('https://example.org/archive')
  await stranger.getByRole('button', { name: 'Archiv öffnen' }).click()
  await stranger.getByText(/kein vollständiger Zugangslink/).waitFor()
  await key.fill(`${world.server.url}/archive#k=${'x'.repeat(40)}`)
  await key.press('Enter')
  await stranger.getByText(/gilt nicht oder nicht mehr/).waitFor()
  await expectAccessible(stranger, 'archive without access', ['light'])
  await expectNoSidewaysScroll(stranger, 'archive without access')

  const [, , third] = archived
  const page = await world.device({}, memoryOf(third, world.server.now))
  await page.goto('/')
  await page.getByRole('link', { name: 'Archiv öffnen' }).click()
  await page.getByText('Das ist 1 Fallberatung mit 1 Fall.').waitFor()
  await page.route('**/api/archive/search', (route) => route.abort())
  await page.getByRole('button', { name: 'Suchen', exact: true }).click()
  await page
    .getByRole('alert')
    .getByText(/Server ist gerade nicht erreichbar/)
    .waitFor()
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
  await page.getByRole('alert').waitFor({ state: 'detached' })

  await page.goto(`/s/${third.created.sessionId}/end`)
  await page.getByText('Nur wer dabei war, findet die freigegebenen Ergebnisse im Archiv.').waitFor()
  await page.getByRole('radio', { name: 'alle mit Zugang' }).check()
  await page.getByText(/Alle mit Zugang zum Archiv finden/).waitFor()
  await key.fill(archiveEnv.ARCHIVE_KEY)
  await key.press('Enter')
  await stranger.getByText('Das sind 3 Fallberatungen mit 3 Fällen.').waitFor()
})
