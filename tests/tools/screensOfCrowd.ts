import { caseIdsOf, crowdedMeeting, raiseHands, writeCards } from './crowdedMeeting.ts'
import { contrast, dark, light, narrow, wide } from './looks.ts'
import { panelOf, type Studio, wake } from './studio.ts'

const place = 'panel-crowd'

/** Long names, fifteen people, sixty cards, twelve on the Redeliste; the first case is on the stage. */
export async function photographCrowd(studio: Studio): Promise<void> {
  const crowd = await crowdedMeeting(studio.server.url, 3)
  const { meeting, moderator, guests } = crowd
  const [presenter, participant] = guests
  if (!presenter || !participant) throw new Error('nobody came')
  await moderator.act({ type: 'timer.start' })
  await moderator.act({ type: 'introduction.next', whileCurrent: null })
  const looks = { Moderation: [narrow, dark], Vortrag: [narrow, light], Teilnahme: [contrast, wide] } as const
  const pages = {
    Moderation: await panelOf(studio, meeting.sessionId, moderator),
    Vortrag: await panelOf(studio, meeting.sessionId, presenter),
    Teilnahme: await panelOf(studio, meeting.sessionId, participant),
  }
  await studio.sheets.take(pages.Moderation, place, 'voll, Moderation: Vorstellungsrunde', [narrow, light])
  await raiseHands(crowd)
  await writeCards(crowd)
  await moderator.act({ type: 'timer.jump', whileCurrent: 'welcome', to: `talk-${caseIdsOf(crowd)[0]}` })
  for (const [whose, page] of Object.entries(pages)) {
    await wake(page)
    for (const [turn, tab] of (await page.getByRole('tab').all()).entries()) {
      await tab.click()
      const view = `voll, ${whose}: ${(await tab.textContent())?.replace(/\d+$/, '')}`
      const wanted = looks[whose as keyof typeof looks]
      await studio.sheets.take(page, place, view, [wanted[turn % 2] ?? light])
    }
  }
}
