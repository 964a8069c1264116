import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts'
import { openWorld } from './pages.ts'

const world = openWorld()

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }
const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name })
const clipboardOf = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** What a person takes for it: a key at 180 a minute, and 4 s to find and press something. */
const secondsOf = { key: 60 / 180, press: 4 }

/** Counts the seconds that a person would have needed. */
class Handling {
  seconds = 0

  async press(what: Locator): Promise<void> {
    await what.click()
    this.seconds += secondsOf.press
  }

  async fill(what: Locator, text: string): Promise<void> {
    await what.fill(text)
    this.seconds += secondsOf.press + text.length * secondsOf.key
  }
}

async function fillCase(hands: Handling, page: Page, place: number, municipality: string, quarter: string) {
  const fields = page.getByRole('group', { name: `Fall ${place}` })
  await hands.fill(fields.getByRole('textbox', { name: 'Kommune', exact: true }), municipality)
  await hands.fill(fields.getByRole('textbox', { name: 'Quartier' }), quarter)
}

/** From the start page to the invitations. */
async function create(page: Page, hands = new Handling(), { presenter = '' } = {}): Promise<void> {
  await page.goto('/')
  await hands.press(page.getByRole('button', { name: 'Fallberatung anlegen' }))
  await hands.fill(field(page, 'Titel'), 'Wärme im Bestand')
  await hands.fill(field(page, 'Thema'), 'Sanierung mit vielen Eigentümern')
  await hands.fill(page.getByLabel('Beginn'), '2026-03-20T13:00')
  await fillCase(hands, page, 1, 'Lindenau', 'Lindenau-Nord')
  await fillCase(hands, page, 2, 'Westerode', 'Westerhafen')
  if (presenter !== '') await hands.fill(field(page, 'Wer stellt den Fall vor?').first(), presenter)
  await hands.fill(field(page, 'Ihr Name'), 'Katrin Vogel')
  await hands.press(page.getByRole('button', { name: 'Fallberatung anlegen' }))
  await page.getByRole('heading', { name: '„Wärme im Bestand“ ist angelegt' }).waitFor()
}

async function copied(page: Page, what: 'Link' | 'Einladungstext', whom: string): Promise<string> {
  const about = page.getByRole('region', { name: whom })
  await about.getByRole('button', { name: `${what} kopieren: ${whom}` }).click()
  await about.getByRole('button', { name: 'Kopiert' }).first().waitFor()
  return clipboardOf(page)
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
  const organiser = await world.device(clipboard)
  await create(organiser)
  const forParticipants = await copied(organiser, 'Link', 'Für Teilnehmende')
  const forPresenter = await copied(organiser, 'Link', 'Für Fall 2 · Westerhafen')
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

test('Back from the panel leads to the invitations again, and a new form is empty', async () => {
  const page = await world.device(clipboard)
  await create(page)
  const link = await copied(page, 'Link', 'Für Teilnehmende')
  await page.getByRole('button', { name: 'Panel öffnen' }).click()
  await page.getByRole('tab', { name: 'Ablauf' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: '„Wärme im Bestand“ ist angelegt' }).waitFor()
  expect(await copied(page, 'Link', 'Für Teilnehmende')).toBe(link)
  await page.reload()
  expect(await copied(page, 'Link', 'Für Teilnehmende')).toBe(link)
  await page.goto('/')
  await page.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  expect(await field(page, 'Titel').inputValue()).toBe('')
})

test('from nothing to the copied invitation text takes a person under three minutes', async () => {
  const page = await world.device(clipboard)
  const hands = new Handling()
  const before = performance.now()
  await create(page, hands)
  const text = await copied(page, 'Einladungstext', 'Für Teilnehmende')
  hands.seconds += secondsOf.press
  const machine = (performance.now() - before) / 1000
  process.stdout.write(
    `to the copied text: ${Math.round(hands.seconds)} s by hand, ${machine.toFixed(1)} s of it machine\n`,
  )
  expect(hands.seconds + machine).toBeLessThan(180)
  expect(text).toContain('Betreff: Kollegiale Fallberatung „Wärme im Bestand“ am 20.03.2026')
})

test('the text and the start page name the day of this session, also when another one was chosen', async () => {
  const page = await world.device(clipboard)
  await create(page)
  const { hash } = new URL(page.url())
  const [, sessionId = ''] = hash.split('=')
  const seat = await page.evaluate((id) => localStorage.getItem(`fallrunde.seat.${id}`), sessionId)
  const { token } = JSON.parse(seat ?? '{}') as { token: string }
  const body = JSON.stringify({ until: '2026-04-30' })
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  await fetch(`${world.server.url}/api/sessions/${sessionId}/retention`, { method: 'PATCH', headers, body })
  await page.reload()
  await page.waitForFunction(() =>
    [...document.querySelectorAll('textarea')].some(({ value }) => value.includes('30.04.2026')),
  )
  expect(await copied(page, 'Einladungstext', 'Für Teilnehmende')).toContain('voraussichtlich bis zum 30.04.2026')
  await page.goto('/')
  const entry = page.getByRole('listitem').filter({ hasText: 'Wärme im Bestand' })
  await entry.getByText('wird am 30.04.2026 gelöscht').waitFor()
  await expectAccessible(page, 'recent sessions')
})

test('the text names title, topic, date, times, link, code and how long what is kept', async () => {
  const page = await world.device(clipboard)
  await create(page)
  const text = await copied(page, 'Einladungstext', 'Für Teilnehmende')
  const code = await page
    .getByRole('status')
    .filter({ hasText: /^\w{3}-\w{3}$/ })
    .textContent()
  const { origin } = new URL(page.url())
  expect(text).toContain('„Wärme im Bestand“')
  expect(text).toContain('Thema: Sanierung mit vielen Eigentümern')
  expect(text).toContain('Wann: 20.03.2026, 13:00–16:00 Uhr')
  expect(text).toContain(`Mitmachen: ${await copied(page, 'Link', 'Für Teilnehmende')}`)
  expect(text).toContain(`Oder auf ${origin} den Code ${code} eingeben.`)
  expect(text).toContain('voraussichtlich bis zum 18.06.2026')
  const ofCase = await copied(page, 'Einladungstext', 'Für Fall 1 · Lindenau-Nord')
  expect(ofCase).toContain('Sie stellen Ihren Fall (Lindenau-Nord) in fünf Minuten mit fünf Folien vor')
  // a code makes nobody a presenter
  expect(ofCase).not.toContain(String(code))
  const mail = await page.getByRole('link', { name: 'Als E-Mail schreiben: Für Teilnehmende' }).getAttribute('href')
  expect(decodeURIComponent(mail ?? '').replaceAll('\r\n', '\n')).toBe(
    `mailto:?subject=${text.replace('Betreff: ', '').replace('\n\n', '&body=')}`,
  )
  const moderators = page.getByRole('region', { name: 'Nur für die Moderation' })
  await moderators.getByText('Wer diesen Link hat, leitet die Fallberatung').waitFor()
  expect(await copied(page, 'Einladungstext', 'Nur für die Moderation')).not.toContain(String(code))
})

test('who presents stands in the texts, and nowhere else', async () => {
  const page = await world.device(clipboard)
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.postData() ?? ''))
  await create(page, new Handling(), { presenter: 'Jana Brandt' })
  expect(await copied(page, 'Einladungstext', 'Für Teilnehmende')).toContain(
    'Fälle: Lindenau-Nord (Jana Brandt), Westerhafen (noch offen, wer vorstellt)',
  )
  const ofCase = await copied(page, 'Einladungstext', 'Für Fall 1 · Lindenau-Nord · Jana Brandt')
  expect(ofCase).toContain('Guten Tag Jana Brandt,')
  expect(sent.join()).toContain('Lindenau-Nord')
  expect(sent.join()).not.toContain('Jana Brandt')
})

test('the invitations are accessible and fit, with a QR code that is dark on white in every theme', async () => {
  const page = await world.device()
  await create(page)
  const drawing = page.getByRole('img', { name: 'QR-Code mit dem Link für Teilnehmende' })
  await drawing.waitFor()
  await expectAccessible(page, 'newSession')
  await expectNoSidewaysScroll(page, 'newSession')
  await page.emulateMedia({ colorScheme: 'dark' })
  const colours = await drawing.evaluate((svg) => [
    getComputedStyle(svg.parentElement ?? svg).backgroundColor,
    getComputedStyle(svg.querySelector('path') ?? svg).fill,
  ])
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
})

test('what a case needs is marked as soon as the case is begun', async () => {
  const page = await world.device()
  await page.goto('/new')
  const required = (place: number) =>
    page
      .getByRole('group', { name: `Fall ${place}` })
      .locator('input:required')
      .count()
  expect([await required(1), await required(2)]).toEqual([0, 0])
  await page.getByRole('group', { name: 'Fall 1' }).getByRole('textbox', { name: 'Quartier' }).fill('Nord')
  await expect.poll(async () => [await required(1), await required(2)]).toEqual([2, 0])
})

test('what is missing is said at its field, and nothing typed is lost by a reload', async () => {
  const page = await world.device()
  await page.goto('/new')
  await field(page, 'Titel').fill('Nur ein Titel')
  await page.getByRole('button', { name: 'Fallberatung anlegen' }).click()
  await page.getByText('Bitte ausfüllen.').waitFor()
  await page.reload()
  expect(await field(page, 'Titel').inputValue()).toBe('Nur ein Titel')
})

test('the template shows what the agenda comes to, and the fitting length is one press', async () => {
  const page = await world.device()
  await page.goto('/new')
  const plan = page.getByRole('list', { name: 'So sähe der Ablauf aus' })
  await expect.poll(() => plan.textContent()).toContain('Impulsvortrag20 min')
  await page.getByRole('radio', { name: 'Ohne Impulsvortrag' }).check({ force: true })
  await expect.poll(() => plan.textContent()).not.toContain('Impulsvortrag')
  await page.getByRole('button', { name: '150', exact: true }).click()
  expect(await page.getByLabel('Dauer in Minuten').inputValue()).toBe('150')
})

test('a length that cannot work is not called possible: the form says what the steps come to, and offers what works', async () => {
  const page = await world.device()
  await page.goto('/new')
  for (const place of [1, 2, 3]) await fillCase(new Handling(), page, place, 'Lindenau', `Quartier ${place}`)
  await page.getByLabel('Dauer in Minuten').fill('45')
  await page.getByText('45 Minuten reichen für diesen Ablauf nicht').waitFor()
  await page.getByText('dauern zusammen 88 Minuten, davon nur 1 Minute Diskussion').waitFor()
  expect(await page.getByText('Minuten sind möglich').count()).toBe(0)
  await page.getByRole('button', { name: '110', exact: true }).click()
  await expect.poll(() => page.getByText('reichen für diesen Ablauf nicht').count()).toBe(0)
  await page.getByText('Davon 23 Minuten Diskussion').waitFor()
})
