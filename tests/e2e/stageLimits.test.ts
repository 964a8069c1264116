import { test } from 'vitest'
import { crowdedMeeting, raiseHands, writeCards } from '../tools/crowdedMeeting.ts'
import { expectAccessible } from './accessible.ts'
import { openWorld } from './pages.ts'
import { expectFits } from './stageFits.ts'
import { StageView } from './stageView.ts'

const world = openWorld()

test('an overfull meeting: nothing scrolls or is clipped, and what is left out is counted', async () => {
  const crowd = await crowdedMeeting(world.server.url, 12)
  const { meeting, moderator } = crowd
  const stage = await StageView.open(world, meeting.sessionId, moderator)
  const { page } = stage
  await expectFits(page, 'draft')
  await moderator.act({ type: 'timer.start' })
  await moderator.act({ type: 'introduction.next', whileCurrent: null })
  await stage.sees(/^noch \d+ Personen$/)
  await expectFits(page, 'introductions')
  await moderator.act({ type: 'timer.jump', whileCurrent: 'welcome', to: 'impulseQuestions' })
  await raiseHands(crowd)
  await moderator.act({ type: 'speakers.call', entryId: null, whileCurrent: null })
  await stage.sees('+ 9 weitere Meldungen')
  await expectFits(page, 'questions')
  await writeCards(crowd)
  await moderator.act({ type: 'timer.jump', whileCurrent: 'impulseQuestions', to: 'discussion' })
  await stage.sees(/^\+ \d+ weitere Fälle/)
  await stage.sees(/^\+ \d+ weitere$/)
  await expectFits(page, 'discussion')
  await expectAccessible(page, 'discussion')
  await moderator.act({ type: 'timer.jump', whileCurrent: 'discussion', to: 'summary' })
  await stage.says('Was viele betrifft')
  await expectFits(page, 'summary without a text')
  const text = 'Ein Absatz des Fazits, der eine ganze Zeile füllt und noch etwas mehr als das.\n\n'.repeat(60)
  await moderator.act({ type: 'closing.write', text, whileRevision: 0 })
  await stage.sees('Der ganze Text steht im Panel.')
  await expectFits(page, 'summary')
})

test('an empty meeting has something to say in every phase', async () => {
  const { meeting, moderator } = await crowdedMeeting(world.server.url, 0)
  const stage = await StageView.open(world, meeting.sessionId, moderator)
  await moderator.act({ type: 'timer.start' })
  await moderator.act({ type: 'timer.jump', whileCurrent: 'welcome', to: 'discussion' })
  await stage.says('Noch keine Karten')
  await stage.sees('Das Wort ist frei.')
  await expectFits(stage.page, 'discussion')
  await moderator.act({ type: 'timer.jump', whileCurrent: 'discussion', to: 'summary' })
  await stage.says('Das Fazit entsteht gerade.')
  await expectFits(stage.page, 'summary')
})
