import type { Page } from 'playwright-core'
import { type Variant, variants } from './contactSheet.ts'
import type { Guest } from './guest.ts'
import { SeededMeeting } from './seededMeeting.ts'
import type { Studio } from './studio.ts'

const [narrow, dark, forced, narrowest, wider] = variants
/** Every look for the view that a phase opens with; the other tabs in the looks that differ in room. */
const looks: readonly Variant[] = [narrow, dark, forced, narrowest, wider]
const fewLooks: readonly Variant[] = [narrow, narrowest]

interface Role {
  readonly place: string
  readonly page: Page
  readonly english: Page
}

async function panelOf(studio: Studio, { example }: SeededMeeting, guest: Guest, language: 'de' | 'en') {
  const stored = { [`fallrunde.seat.${example.sessionId}`]: JSON.stringify(guest.seat) }
  const page = await studio.page(`/s/${example.sessionId}`, language, stored)
  await page.getByRole('tablist').waitFor()
  return page
}

async function roleOf(studio: Studio, meeting: SeededMeeting, place: string, guest: Guest): Promise<Role> {
  const page = await panelOf(studio, meeting, guest, 'de')
  return { place, page, english: await panelOf(studio, meeting, guest, 'en') }
}

/** Woken like a laptop, so that the session time that has jumped is asked for; then the picture is still. */
async function wake(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await page.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== 'running'))
}

async function takePhase(studio: Studio, roles: readonly Role[], phase: string): Promise<void> {
  for (const { place, page, english } of roles) {
    await Promise.all([wake(page), wake(english)])
    await studio.sheets.take(page, place, phase, looks)
    await studio.sheets.take(english, place, `${phase} (en)`, fewLooks)
  }
}

async function takeTabs(studio: Studio, roles: readonly Role[], phase: string): Promise<void> {
  for (const { place, page } of roles) {
    const tabs = await page.getByRole('tab').all()
    const chosen = await Promise.all(tabs.map((tab) => tab.getAttribute('aria-selected')))
    for (const tab of tabs) {
      await tab.click()
      await studio.sheets.take(page, place, `${phase}: ${(await tab.textContent())?.replace(/\d+$/, '')}`, looks)
    }
    await tabs[chosen.indexOf('true')]?.click()
  }
}

/** The panel of each role through the phases of the example meeting. */
export async function photographPanel(studio: Studio): Promise<void> {
  const meeting = await SeededMeeting.open(studio.server)
  const { moderator, presenters, participants } = meeting
  const [anna, ben, cleo] = participants
  const roles = [
    await roleOf(studio, meeting, 'panel-moderator', moderator),
    await roleOf(studio, meeting, 'panel-presenter', presenters[1]),
    await roleOf(studio, meeting, 'panel-participant', anna),
  ]
  await takePhase(studio, roles, '0 vor dem Start')
  await meeting.start()
  await meeting.introduceFirst()
  await takePhase(studio, roles, '1 Begrüßung')
  await meeting.jump('impulse', 12)
  await takePhase(studio, roles, '2 Impulsvortrag')
  await meeting.jump('impulseQuestions', 20)
  await meeting.jump('talk-lindenau-nord', 9)
  await meeting.jump('questions-lindenau-nord', 5)
  await meeting.raise(ben, 'question')
  await meeting.raise(cleo, 'procedure')
  await meeting.raise(anna, 'question')
  await takePhase(studio, roles, '3 Rückfragen, gleich dran')
  await takeTabs(studio, roles, '3 Rückfragen')
  await meeting.jump('talk-brueckenfeld', 4)
  await studio.server.advance(3 * 60_000 + 42_000)
  await takePhase(studio, roles, '4 Fallpräsentation')
  await takeTabs(studio, roles, '4 Fallpräsentation')
  await studio.server.advance(42_000)
  await takePhase(studio, roles, '5 letzte Minute')
  await studio.server.advance(78_000)
  await takePhase(studio, roles, '6 über der Zeit')
  await meeting.jump('questions-brueckenfeld', 1)
  await takePhase(studio, roles.slice(0, 1), '6b noch nicht alle vorgestellt')
  await meeting.jump('talk-westerhafen', 4)
  await meeting.jump('questions-westerhafen', 5)
  await meeting.jump('break', 4)
  await meeting.jump('discussion', 10)
  await moderator.act({ type: 'speakers.call', entryId: null, whileCurrent: null })
  await studio.server.advance(37 * 60_000)
  await takePhase(studio, roles, '7 Diskussionsrunde')
  await takeTabs(studio, roles, '7 Diskussionsrunde')
  await meeting.jump('summary', 50)
  await takePhase(studio, roles, '8 Fazit')
  await takeTabs(studio, roles, '8 Fazit')
  await meeting.close()
  await takePhase(studio, roles, '9 beendet')
  await takeTabs(studio, roles, '9 beendet')
  for (const { page } of roles.slice(0, 1)) {
    await page.goto(`/s/${meeting.example.sessionId}/end`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await studio.sheets.take(page, 'end', 'Ergebnisse')
    await page.getByRole('heading', { name: 'Vereinbarungen' }).scrollIntoViewIfNeeded()
    await studio.sheets.take(page, 'end', 'Ergebnisse: Vereinbarungen')
    await page.getByRole('heading', { name: 'Vielen Dank' }).scrollIntoViewIfNeeded()
    await studio.sheets.take(page, 'end', 'Ergebnisse: wie es weitergeht')
    await page.emulateMedia({ media: 'print' })
    await studio.sheets.take(page, 'end', 'Ergebnisse, gedruckt', [wider])
  }
}
