import { afterAll, beforeAll, expect, test } from 'vitest'
import { SeededMeeting } from '../tools/seededMeeting.ts'
import { expectAccessible } from './accessible.ts'
import { World } from './pages.ts'
import { expectFits, expectNothingToPress } from './stageFits.ts'
import { StageView } from './stageView.ts'

const minute = 60_000
const second = 1_000

const world = new World()
let meeting: SeededMeeting
let stage: StageView
let inEnglish: StageView
beforeAll(async () => {
  await world.open()
  meeting = await SeededMeeting.open(world.server)
  const { example, participants } = meeting
  stage = await StageView.open(world, example.sessionId, participants[0])
  inEnglish = await StageView.open(world, example.sessionId, participants[0], 'en-GB')
})
afterAll(async () => {
  await world.tidy()
  await world.close()
})

/** Goes to a step; who looks on wakes up to the time that has passed. */
async function goTo(step: string, afterMinutes: number): Promise<void> {
  await meeting.jump(step, afterMinutes)
  await world.advance(0)
}

/** What English can break is words and their room. */
async function expectWell(state: string): Promise<void> {
  await Promise.all([
    expectStageWell(stage, state).then(() => expectAccessible(stage.page, state)),
    expectStageWell(inEnglish, `${state}, English`).then(() => expectAccessible(inEnglish.page, state, ['wording'])),
  ])
}

async function expectStageWell({ page }: StageView, state: string): Promise<void> {
  await expectFits(page, state)
  await expectNothingToPress(page, state)
}

test('before the start: who is here, and the agenda', async () => {
  await stage.says('Gleich geht es los')
  await stage.sees('1 Person ist da')
  await stage.sees('Fallpräsentationen (3 Fälle)')
  await expectWell('draft')
})

test('introductions: who, for how long, who is next, how many are left', async () => {
  await meeting.start()
  await meeting.introduceFirst()
  await stage.says('Annegret Thiel')
  await stage.sees('Danach: Nguyễn Thùy Linh')
  await stage.sees('noch 22 Personen')
  expect(await stage.page.getByRole('timer').count()).toBe(2)
  await expectWell('introductions')
})

test('a talk: the number is the picture, with its slides, then amber, then over, then paused', async () => {
  await goTo('talk-brueckenfeld', 10)
  await meeting.presenters[1].act({ type: 'case.setSlide', caseId: 'brueckenfeld', slide: 2 })
  await stage.isAt('Fallpräsentation 2 von 3')
  await stage.says('Brückenfeld')
  const who = stage.page.getByRole('heading', { level: 2, name: 'Brückenfeld' }).locator('xpath=following-sibling::p')
  expect(await who.allTextContents()).toEqual(['Yusuf Karadeniz · Aylin Yilmaz', 'Brückenau am Fluss'])
  await stage.sees('Folie 2 von 5')
  await world.advance(78 * second)
  await stage.showsTime('03:42')
  expect(await stage.page.title()).toBe('03:42 · Fallpräsentation 2 von 3')
  await stage.sees('nach Zeitplan: Folie 2')
  const number = stage.page.getByRole('timer').first()
  const fontSize = await number.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  expect(fontSize).toBeGreaterThanOrEqual(160)
  await expectWell('talk')
  await world.advance(3 * minute)
  await stage.sees('letzte Minute')
  await world.advance(84 * second)
  await stage.showsTime('+00:42')
  await stage.sees('über der Zeit')
  await expectWell('overtime')
  await meeting.moderator.act({ type: 'timer.pause', whileCurrent: 'talk-brueckenfeld' })
  await stage.sees('Angehalten')
  await meeting.moderator.act({ type: 'timer.resume', whileCurrent: 'talk-brueckenfeld' })
})

test('questions: nobody, then who has the floor and the next two, then a closed list; the step is announced', async () => {
  await goTo('questions-brueckenfeld', 1)
  await stage.isAt('Rückfragen zu Fall 2 von 3')
  const announced = stage.page.locator('[aria-live=polite]').last()
  await expect.poll(() => announced.textContent()).toBe('Jetzt: Rückfragen · Fall 2.')
  await stage.sees('Das Wort ist frei.')
  await stage.sees(/^Niemand wartet/)
  const [sibel, joerg, annegret, mehmet] = meeting.participants
  await meeting.raise(sibel, 'question')
  await meeting.raise(joerg, 'procedure')
  await meeting.raise(annegret, 'question')
  await meeting.raise(mehmet, 'contribution')
  await meeting.moderator.act({ type: 'speakers.call', entryId: null, whileCurrent: null })
  await stage.sees('Es spricht')
  await stage.sees('Jörg Petersen')
  const next = stage.page.getByRole('main').getByRole('listitem').filter({ hasText: 'Verständnisfrage' })
  await expect.poll(() => next.count()).toBe(2)
  expect(await next.first().textContent()).toContain('Sibel Kaya')
  await stage.sees('+ 1 weitere Meldung')
  await meeting.moderator.act({ type: 'speakers.setOpen', open: false })
  await stage.sees('Die Redeliste ist geschlossen.')
  await expectWell('questions')
})

test('the break: when it goes on', async () => {
  await goTo('break', 4)
  const back = new Date(world.server.now + 10 * minute)
  const clock = back.toLocaleTimeString('de-DE', { timeZone: 'Europe/Berlin', timeStyle: 'short' })
  await stage.says(`Weiter um ${clock} Uhr`)
  await expectWell('break')
})

test('the discussion: the matrix, tips under their card, support', async () => {
  await goTo('discussion', 10)
  const table = stage.page.getByRole('table', { name: 'Die Fälle im Vergleich' })
  await table.waitFor()
  const cases = ['Aspekt', 'Lindenau-Nord', 'Brückenfeld', 'Westerhafen']
  expect(await table.getByRole('columnheader').allTextContents()).toEqual(cases)
  const aspects = ['Projektziele', 'Hemmnisse', 'Zielkonflikte', 'Lösungsansätze', 'Potenziale', 'Offene Fragen']
  expect(await table.getByRole('rowheader').allTextContents()).toEqual(aspects)
  const card = table.getByRole('listitem').filter({ hasText: /^Streubesitz/ })
  await card.getByText('▲ 3').waitFor()
  await card.getByRole('listitem').filter({ hasText: 'Tipp:' }).waitFor()
  await expectWell('discussion')
})

test('the Fazit: what it could begin with, then its text; after the end thanks', async () => {
  await goTo('summary', 50)
  await stage.says('Was viele betrifft')
  await expectWell('summary without a text')
  await meeting.close()
  await stage.says('Danke für diese Runde!')
  await expectWell('closed')
  await meeting.moderator.act({ type: 'session.reopen' })
  await stage.sees('Brückenau besucht Lindenau im Mai.')
  await expectWell('summary')
})
