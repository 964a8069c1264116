import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { readOutcome } from '../../shared/outcome/outcomeText.ts'
import { SeededMeeting } from '../tools/seededMeeting.ts'
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts'
import { openWorld } from './pages.ts'

const hostile = '"><img src=x onerror="document.title=1"><script>document.title=1</script>'

const world = openWorld()
let meeting: SeededMeeting
beforeAll(async () => {
  meeting = await SeededMeeting.open(world.server)
  const { moderator, participants } = meeting
  await meeting.start()
  await meeting.jump('discussion', 5)
  const place = { caseId: meeting.caseIds[1] ?? null, parentId: null }
  const add = (noteId: string, card: { aspect: 'obstacle' | 'agreement'; text: string; anonymous: boolean }) =>
    participants[0].act({ type: 'note.add', noteId, ...place, ...card })
  await add('hostile', { aspect: 'obstacle', text: hostile, anonymous: false })
  await add('hidden', { aspect: 'obstacle', text: 'Streubesitz, im Vertrauen', anonymous: true })
  await add('endless', { aspect: 'obstacle', text: 'Donaudampfschifffahrt'.repeat(90), anonymous: false })
  await add('agreed', { aspect: 'agreement', text: 'Brückenau besucht Lindenau bis Mai', anonymous: false })
  await moderator.act({ type: 'note.support', noteId: 'hostile', on: true })
  await meeting.jump('summary', 40)
  await meeting.close()
})

async function openResults(locale: 'de-DE' | 'en-GB' = 'de-DE'): Promise<Page> {
  const { sessionId } = meeting.example
  const page = await world.device(
    { locale },
    { [`fallrunde.seat.${sessionId}`]: JSON.stringify(meeting.moderator.seat) },
  )
  await page.goto(`/s/${sessionId}/end`)
  await page.locator('main:not([aria-busy=true]) h1').first().waitFor()
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  return page
}

test('agreements have a list of their own, people are counted, and it is said what comes next', async () => {
  const page = await openResults()
  const agreements = page.getByRole('region', { name: 'Vereinbarungen' })
  await agreements.getByText('Brückenau besucht Lindenau bis Mai').waitFor()
  await agreements.getByText(/^Fall 2 · Brückenfeld · Sibel Kaya/).waitFor()
  expect(await page.getByText('Brückenau besucht Lindenau bis Mai', { exact: true }).count()).toBe(1)
  await page.getByText(/^\d+ Personen waren dabei\.$/).waitFor()
  await page.getByText(/sagt Ihnen die Moderation.*verschickt nichts von selbst/).waitFor()
  // as a card, and as a line of the Fazit that nobody has gathered yet
  expect(await page.getByText(hostile, { exact: true }).count()).toBe(2)
  await page.getByText(/Am 10\.03\.2026 wird alles aus dieser Fallberatung/).waitFor()
  await expectAccessible(page, 'results')
  await expectNoSidewaysScroll(page, 'results')
})

test('what there is so far is saved as HTML and as JSON; what people wrote stays text in both', async () => {
  const page = await openResults()
  const saved = async (format: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Ergebnisse als ${format}` }).click(),
    ])
    return readFile(await file.path(), 'utf8')
  }
  const read = readOutcome(await saved('JSON'))
  expect(read.agreements.map(({ text }) => text)).toEqual(['Brückenau besucht Lindenau bis Mai'])
  const reader = await world.device()
  await reader.setContent(await saved('HTML'))
  await reader.getByText(hostile, { exact: true }).first().waitFor()
  expect(await reader.title()).not.toBe('1')
  expect(await reader.locator('script, img[src=x]').count()).toBe(0)
})

test('in English, and for somebody who was not there', async () => {
  const page = await openResults('en-GB')
  await page.getByRole('button', { name: 'To the results document' }).waitFor()
  await expectAccessible(page, 'results')
  const stranger = await world.device()
  await stranger.goto(`/s/${meeting.example.sessionId}/end`)
  await stranger.getByText(/sehen nur Personen, die dabei waren/).waitFor()
  await stranger.getByRole('textbox', { name: 'Code oder Einladungslink' }).waitFor()
  await expectAccessible(stranger, 'results')
})

test('in a narrow panel the name of a step stands above its numbers, and no word is broken', async () => {
  const page = await openResults()
  await page.setViewportSize({ width: 280, height: 640 })
  const name = page.getByRole('rowheader', { name: 'Impulsvortrag' })
  const lines = await name.evaluate((cell) => {
    const range = document.createRange()
    range.selectNodeContents(cell.firstChild ?? cell)
    return range.getClientRects().length
  })
  expect(lines).toBe(1)
  const row = page.getByRole('row', { name: /^Impulsvortrag/ })
  const [above, number] = [await name.boundingBox(), await row.getByRole('cell').first().boundingBox()]
  expect(number?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 1)
  await expectAccessible(page, 'results at 280 px')
  await expectNoSidewaysScroll(page, 'results at 280 px')
})
