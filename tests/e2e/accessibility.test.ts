import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Tab } from '../../tab/panel/useTabs.ts'
import { accepted, apiOf } from '../tools/guest.ts'
import { invitationFor, SeededMeeting } from '../tools/seededMeeting.ts'
import { expectAccessible, expectAccessibleIn, expectNoSidewaysScroll, type Look, looks, putOn } from './accessible.ts'
import { World } from './pages.ts'

/**
 * `EVERY_LOOK=1`: each tab at each time in each language in each look. Otherwise in German, and no look is taken twice:
 * colours are the same in all languages, and most tabs are the same at all times.
 */
const everyLook = process.env.EVERY_LOOK === '1'
const looksIn: Readonly<Record<string, readonly Look[]>> = {
  'de-DE': looks,
  ...(everyLook ? { 'en-GB': looks } : {}),
}
const locales = Object.keys(looksIn)

const world = new World()
beforeAll(() => world.open())
afterAll(() => world.close())

async function expectWell(page: Page, locale: string, view: string): Promise<void> {
  await expectAccessible(page, view, looksIn[locale])
  await expectNoSidewaysScroll(page, view)
}

/** Waits for all of them, also when one has failed: it would still be at work on its page in the next test. */
async function together(looks: readonly Promise<void>[]): Promise<void> {
  const ended = await Promise.allSettled(looks)
  for (const end of ended) if (end.status === 'rejected') throw end.reason
}

describe('the pages around the panel', () => {
  afterEach(() => world.tidy())

  async function invitationPath(role: 'moderator' | 'presenter' | 'participant'): Promise<string> {
    const example = accepted(await apiOf(world.server.url).example())
    return `/s/${example.sessionId}#i=${invitationFor(example, role).secret}`
  }

  const unknownSecret = 'A'.repeat(32)
  const pages: Readonly<Record<string, () => Promise<string>>> = {
    start: async () => '/',
    example: async () => '/example',
    'joining as moderator': () => invitationPath('moderator'),
    'joining as presenter': () => invitationPath('presenter'),
    'joining as participant': () => invitationPath('participant'),
    'a link that is not valid': async () => `/s/unknown#i=${unknownSecret}`,
    'no invitation': async () => '/s/unknown',
    privacy: async () => '/privacy',
    imprint: async () => '/imprint',
    'accessibility statement': async () => '/accessibility',
    'no such page': async () => '/unknown',
  }

  /** The page in every language, side by side. */
  async function inEveryLanguage(path: string, look: (page: Page, locale: string) => Promise<void>): Promise<void> {
    const opened = locales.map(async (locale) => {
      const page = await world.device({ locale })
      await page.goto(path)
      await page.locator('main:not([aria-busy=true]) h1').first().waitFor()
      await look(page, locale)
    })
    await together(opened)
  }

  for (const [name, path] of Object.entries(pages)) {
    test(name, async () => {
      if (name === 'a link that is not valid') world.expectComplaints(/404/)
      await inEveryLanguage(await path(), (page, locale) => expectWell(page, locale, locale))
    })
  }

  test('a new session: what is missing, and its invitations', () =>
    inEveryLanguage('/new', async (page, locale) => {
      const submit = page.locator('button[type=submit]').last()
      const required = page.locator('input[required]')
      await submit.click()
      await page.getByRole('alert').first().waitFor()
      await expectWell(page, locale, `${locale}, missing`)
      await required.first().fill('Quartiere im Dialog')
      await required.last().fill('Katrin Vogel')
      const firstCase = page.getByRole('group', { name: /^(Fall|Case) 1/ }).getByRole('textbox')
      await firstCase.nth(0).fill('Samtgemeinde Oberes Westertal')
      await firstCase.nth(1).fill('Alte Weberei und Bahnhofsvorstadt')
      await submit.click()
      await required.first().waitFor({ state: 'detached' })
      await expectWell(page, locale, `${locale}, invitations`)
    }))
})

describe('the panel in every tab, role and language', () => {
  let meeting: SeededMeeting
  const panels: { readonly whose: string; readonly locale: string; readonly page: Page }[] = []

  beforeAll(async () => {
    meeting = await SeededMeeting.open(world.server)
    const { moderator, presenters, participants } = meeting
    const roles = { moderator, presenter: presenters[1], participant: participants[0] }
    for (const locale of locales) {
      for (const [role, guest] of Object.entries(roles)) {
        const stored = { [`fallrunde.seat.${meeting.example.sessionId}`]: JSON.stringify(guest.seat) }
        const page = await world.device({ locale }, stored)
        await page.goto(`/s/${meeting.example.sessionId}`)
        await page.getByRole('tablist').waitFor()
        panels.push({ whose: `${role}, ${locale}`, locale, page })
      }
    }
  })
  afterAll(() => world.tidy())

  /** Look by look, since another theme draws the whole panel anew. */
  async function expectTabsWell({ whose, locale, page }: (typeof panels)[number], tabs: readonly Tab[]): Promise<void> {
    const which = everyLook || tabs.length === 0 ? '[role=tab]' : tabs.map((tab) => `#tab-${tab}`).join(',')
    for (const look of looksIn[locale] ?? []) {
      await putOn(page, look)
      for (const tab of await page.$$(which)) {
        await tab.dispatchEvent('click')
        const view = `${whose}, ${await tab.textContent()}`
        await expectAccessibleIn(page, look, view)
        if (look === 'light' || look === 'wording') await expectNoSidewaysScroll(page, view)
      }
    }
  }

  /** Lets `minutes` pass and looks at these tabs (all unless told) of every panel that shows this time; `null`: none. */
  async function expectPanelsWell(minutes: number, time: string | null, ...tabs: readonly Tab[]): Promise<void> {
    await world.advance(minutes * 60_000)
    for (const { page, whose } of panels) {
      const shown = () => page.getByRole('timer').allTextContents()
      await expect.poll(shown, { message: whose, timeout: 10_000 }).toEqual(time === null ? [] : [time])
    }
    await together(panels.map((panel) => expectTabsWell(panel, tabs)))
  }

  test('before the start', () => expectPanelsWell(0, null))

  test('in the round of introductions', async () => {
    await meeting.start()
    await meeting.introduceFirst()
    await expectPanelsWell(1, '09:00', 'agenda', 'people')
  })

  test('in the talk of the second case, at the end of its time', async () => {
    await meeting.jump('talk-brueckenfeld', 1)
    await meeting.raise(meeting.participants[1], 'question')
    await meeting.raise(meeting.participants[0], 'contribution')
    await expectPanelsWell(4.5, '00:30')
  })

  test('in its questions, over the time', async () => {
    await meeting.jump('questions-brueckenfeld', 0)
    await expectPanelsWell(6, '+02:00', 'speakers')
  })

  test('in the discussion, while somebody speaks', async () => {
    await meeting.jump('discussion', 0)
    await meeting.moderator.act({ type: 'speakers.call', entryId: null, whileCurrent: null })
    await expectPanelsWell(30, '63:00', 'speakers', 'notes')
  })

  test('in the Fazit', async () => {
    await meeting.jump('summary', 0)
    await expectPanelsWell(1, '09:00', 'agenda')
  })

  test('after the end, with the results', async () => {
    await meeting.close()
    await expectPanelsWell(0, null)
    const results = panels.filter(({ whose }) => whose.startsWith('moderator'))
    await together(
      results.map(async ({ page, locale, whose }) => {
        await page.goto(`/s/${meeting.example.sessionId}/end`)
        await page.locator('main:not([aria-busy=true]) h1').first().waitFor()
        await expectWell(page, locale, `${whose}, results`)
      }),
    )
  })
})
