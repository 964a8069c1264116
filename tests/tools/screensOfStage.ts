import type { Page } from 'playwright-core'
import { crowdedMeeting, raiseHands, writeCards } from './crowdedMeeting.ts'
import type { Guest } from './guest.ts'
import type { Look } from './looks.ts'
import { SeededMeeting } from './seededMeeting.ts'
import { type Studio, seatOf, wake } from './studio.ts'

const stage = (width: number, height: number): Look => ({
  name: `${width}×${height}`,
  width,
  height,
  scale: Math.min(1, 660 / width),
})
const small = stage(472, 382)
const usual = stage(1280, 720)
const large = stage(1920, 1080)
const dark = { ...usual, name: '1280×720 dunkel', dark: true }
const contrast = { ...usual, name: '1280×720 Kontrast', dark: true, forced: true }

async function stageOf(studio: Studio, sessionId: string, guest: Guest, language: 'de' | 'en' = 'de'): Promise<Page> {
  const page = await studio.page(`/s/${sessionId}/stage`, language, seatOf(sessionId, guest))
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

type Take = (view: string, looks?: readonly Look[]) => Promise<void>

async function photographer(studio: Studio, page: Page): Promise<Take> {
  return async (view, looks = [small, usual]) => {
    await wake(page)
    await studio.sheets.take(page, 'stage', view, looks)
  }
}

async function beforeTheBreak(studio: Studio, meeting: SeededMeeting, take: Take): Promise<void> {
  const { moderator, presenters, participants } = meeting
  await take('0 vor dem Start')
  await meeting.start()
  await meeting.introduceFirst()
  await studio.server.advance(25_000)
  await take('1 Vorstellungsrunde')
  await meeting.jump('impulseQuestions', 12)
  await take('2 Rückfragen zum Impuls, niemand wartet')
  await meeting.jump('talk-brueckenfeld', 9)
  await studio.server.advance(78_000)
  await presenters[1].act({ type: 'case.setSlide', caseId: 'brueckenfeld', slide: 2 })
  await take('3 Fallpräsentation', [small, usual, dark, contrast])
  await studio.server.advance(4 * 60_000 + 24_000)
  await take('3b über der Zeit', [small, dark])
  await moderator.act({ type: 'timer.pause', whileCurrent: 'talk-brueckenfeld' })
  await take('3c angehalten')
  await moderator.act({ type: 'timer.resume', whileCurrent: 'talk-brueckenfeld' })
  await meeting.jump('questions-brueckenfeld', 1)
  await meeting.raise(participants[0], 'question')
  await meeting.raise(participants[1], 'procedure')
  await meeting.raise(participants[2], 'question')
  await meeting.raise(participants[3], 'contribution')
  await moderator.act({ type: 'speakers.call', entryId: null, whileCurrent: null })
  await take('4 Rückfragen')
}

async function afterTheBreak(studio: Studio, meeting: SeededMeeting, take: Take): Promise<void> {
  const { moderator } = meeting
  await meeting.jump('break', 4)
  await studio.server.advance(60_000)
  await take('5 Pause')
  await meeting.jump('discussion', 10)
  await moderator.act({ type: 'speakers.call', entryId: null, whileCurrent: null })
  await studio.server.advance(37 * 60_000)
  await take('6 Diskussionsrunde', [small, usual, dark, contrast, large])
  await moderator.act({ type: 'speakers.setOpen', open: false })
  await take('6b Redeliste geschlossen')
  await meeting.jump('summary', 50)
  await take('7 Fazit, noch leer')
  await meeting.close()
  await take('8 beendet')
  await moderator.act({ type: 'session.reopen' })
  await take('7b Fazit')
}

async function crowded(studio: Studio): Promise<void> {
  const crowd = await crowdedMeeting(studio.server.url, 12)
  const { moderator, meeting } = crowd
  const take = await photographer(studio, await stageOf(studio, meeting.sessionId, moderator))
  await take('voll: vor dem Start')
  await moderator.act({ type: 'timer.start' })
  await moderator.act({ type: 'introduction.next', whileCurrent: null })
  await take('voll: Vorstellungsrunde')
  await moderator.act({ type: 'timer.jump', whileCurrent: 'welcome', to: 'impulseQuestions' })
  await raiseHands(crowd)
  await moderator.act({ type: 'speakers.call', entryId: null, whileCurrent: null })
  await take('voll: Rückfragen')
  await writeCards(crowd)
  await moderator.act({ type: 'timer.jump', whileCurrent: 'impulseQuestions', to: 'discussion' })
  await moderator.act({ type: 'speakers.call', entryId: null, whileCurrent: null })
  await take('voll: Diskussionsrunde', [small, usual, large])
}

async function empty(studio: Studio): Promise<void> {
  const { moderator, meeting } = await crowdedMeeting(studio.server.url, 0)
  const take = await photographer(studio, await stageOf(studio, meeting.sessionId, moderator, 'en'))
  await take('leer: vor dem Start (en)')
  await moderator.act({ type: 'timer.start' })
  await moderator.act({ type: 'timer.jump', whileCurrent: 'welcome', to: 'discussion' })
  await take('leer: Diskussionsrunde (en)')
  await moderator.act({ type: 'timer.jump', whileCurrent: 'discussion', to: 'summary' })
  await take('leer: Fazit (en)')
}

/** The stage through the phases of the example meeting, of an overfull one and of an empty one. */
export async function photographStage(studio: Studio): Promise<void> {
  const meeting = await SeededMeeting.open(studio.server)
  const take = await photographer(studio, await stageOf(studio, meeting.example.sessionId, meeting.moderator))
  await beforeTheBreak(studio, meeting, take)
  await afterTheBreak(studio, meeting, take)
  await crowded(studio)
  await empty(studio)
}
