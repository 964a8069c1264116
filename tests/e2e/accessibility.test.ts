import { afterAll, afterEach, beforeAll, describe, test } from 'vitest'
import { accepted, apiOf } from '../tools/guest.ts'
import { invitationFor } from '../tools/seededMeeting.ts'
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts'
import { World } from './pages.ts'

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
