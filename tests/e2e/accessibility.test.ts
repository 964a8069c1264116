import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest'
import { accepted, apiOf, type Guest } from '../tools/guest.ts'
import { invitationFor, SeededMeeting } from '../tools/seededMeeting.ts'
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts'
import { World } from './pages.ts'

type Locale = 'de-DE' | 'en-GB'

let world: World
beforeAll(async () => {
  world = await World.open()
})
afterEach(() => world.tidy())
afterAll(() => world.close())

async function invitationPath(): Promise<string> {
  const example = accepted(await apiOf(world.server.url).example())
  return `/s/${example.sessionId}#i=${invitationFor(example, 'participant').secret}`
}

describe('the pages around the panel', () => {
  const paths: Readonly<Record<string, () => Promise<string>>> = {
    start: async () => '/',
    example: async () => '/example',
    joining: invitationPath,
    legal: async () => '/legal',
    'no invitation': async () => '/s/unknown',
    'no such page': async () => '/unknown',
  }
  for (const [name, path] of Object.entries(paths)) {
    for (const locale of ['de-DE', 'en-GB']) {
      test(`${name} (${locale}) is accessible and fits`, async () => {
        const page = await world.device({ locale })
        await page.goto(await path())
        await page.getByRole('heading', { level: 1 }).waitFor()
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
      })
    }
  }
})

describe('the panel', () => {
  let meeting: SeededMeeting
  beforeAll(async () => {
    meeting = await SeededMeeting.open(world.server)
  })

  async function open(path: string, guest: Guest, locale: Locale): Promise<Page> {
    const stored = { [`fallrunde.seat.${meeting.example.sessionId}`]: JSON.stringify(guest.seat) }
    const page = await world.device({ locale }, stored)
    await page.goto(`/s/${meeting.example.sessionId}${path}`)
    return page
  }

  const everyTab = ['Ablauf', 'Redeliste', 'Notizen', 'Runde']
  /** English differs in its words alone: the tabs with the longest. */
  const inEnglish = ['Agenda', 'Speakers']

  async function expectPanelsAccessible(locale: Locale, tabs: readonly string[]): Promise<void> {
    const { moderator, presenters, participants } = meeting
    for (const guest of [moderator, presenters[1], participants[0]]) {
      const page = await open('', guest, locale)
      for (const tab of tabs) {
        await page.getByRole('tab', { name: tab }).click()
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
      }
    }
  }

  test('before the start', () => expectPanelsAccessible('de-DE', ['Ablauf']))

  test('in the talk of the second case, every tab in both languages', async () => {
    await meeting.start()
    await meeting.jump('talk-brueckenfeld', 1)
    await meeting.raise(meeting.participants[1], 'question')
    await meeting.raise(meeting.participants[0], 'contribution')
    await world.server.advance(4.5 * 60_000)
    await expectPanelsAccessible('de-DE', everyTab)
    await expectPanelsAccessible('en-GB', inEnglish)
  })

  test('in the Fazit', async () => {
    await meeting.jump('summary', 2)
    await expectPanelsAccessible('de-DE', ['Ablauf'])
  })

  test('after the end, with the results', async () => {
    await meeting.close()
    await expectPanelsAccessible('de-DE', ['Ablauf'])
    for (const locale of ['de-DE', 'en-GB'] as const) {
      const results = await open('/end', meeting.moderator, locale)
      await results.getByRole('heading', { level: 1 }).waitFor()
      await expectAccessible(results)
      await expectNoSidewaysScroll(results)
    }
  })
})
