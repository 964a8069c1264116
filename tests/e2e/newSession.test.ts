import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { World } from './pages.ts'

let world: World
beforeAll(async () => {
  world = await World.open()
})
afterEach(() => world.tidy())
afterAll(() => world.close())

const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name })

async function fillCase(page: Page, place: number, municipality: string, quarter: string): Promise<void> {
  const fields = page.getByRole('group', { name: `Fall ${place}` })
  await fields.getByRole('textbox', { name: 'Kommune', exact: true }).fill(municipality)
  await fields.getByRole('textbox', { name: 'Quartier' }).fill(quarter)
}

/** Fills the form of the start page and sends it. */
async function create(page: Page): Promise<void> {
  await page.goto('/')
  await field(page, 'Titel').fill('Wärme im Bestand')
  await fillCase(page, 1, 'Lindenau', 'Lindenau-Nord')
  await fillCase(page, 2, 'Westerode', 'Westerhafen')
  await field(page, 'Ihr Name').fill('Katrin Vogel')
  await page.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  await page.getByRole('heading', { name: '„Wärme im Bestand“ ist angelegt' }).waitFor()
}

async function copied(page: Page, whom: string): Promise<string> {
  const about = page.getByRole('region', { name: whom })
  await about.getByRole('button', { name: `Link kopieren: ${whom}` }).click()
  await about.getByRole('button', { name: 'Kopiert' }).waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}

async function join(link: string, name: string): Promise<Page> {
  const page = await world.device()
  await page.goto(link)
  await field(page, 'Ihr Name').fill(name)
  await page.getByRole('button', { name: 'Beitreten' }).click()
  await page.getByRole('tab', { name: 'Ablauf' }).waitFor()
  return page
}

test('from the start page to three people in one session, by copied links', async () => {
  const organiser = await world.device({ permissions: ['clipboard-read', 'clipboard-write'] })
  await create(organiser)
  const forParticipants = await copied(organiser, 'Für Teilnehmende')
  const forPresenter = await copied(organiser, 'Für Fall 2 · Westerhafen')
  expect(forParticipants).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/s\/[\w-]{22}#i=[\w-]{22,}$/)
  expect(forPresenter).not.toBe(forParticipants)

  await organiser.getByRole('button', { name: 'Panel öffnen' }).first().click()
  const participant = await join(forParticipants, 'Ole Harms')
  expect(participant.url()).not.toContain('#')
  const presenter = await join(forPresenter, 'Linh Tran')

  for (const page of [organiser, participant, presenter]) {
    await page.getByRole('tab', { name: 'Runde' }).click()
    for (const name of ['Katrin Vogel', 'Ole Harms', 'Linh Tran']) await page.getByText(name).first().waitFor()
  }
})

test('the text of the invitation names title, case and link', async () => {
  const organiser = await world.device({ permissions: ['clipboard-read', 'clipboard-write'] })
  await create(organiser)
  await organiser.getByRole('button', { name: 'Text kopieren: Für Fall 1 · Lindenau-Nord' }).click()
  await organiser.getByRole('button', { name: 'Kopiert' }).waitFor()
  const text = await organiser.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('Betreff: Kollegiale Fallberatung „Wärme im Bestand“')
  expect(text).toContain('Sie stellen Ihren Fall (Lindenau-Nord) in fünf Minuten mit fünf Folien vor')
  expect(text).toMatch(/Mitmachen: http:\S+#i=/)
})

test('what is missing is said at its field, and nothing typed is lost by a reload', async () => {
  const page = await world.device()
  await page.goto('/')
  await field(page, 'Titel').fill('Nur ein Titel')
  await page.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  await page.getByText('Bitte ausfüllen.').waitFor()
  await page.reload()
  expect(await field(page, 'Titel').inputValue()).toBe('Nur ein Titel')
})
