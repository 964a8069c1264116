import { memo } from 'react'
import { currentStep } from '../../shared/session/clock.ts'
import { useChange } from '../parts/useChange.ts'
import { useHidden } from '../parts/useHidden.ts'
import { usePersonName, useStepNames } from '../parts/useNames.ts'
import { useTexts } from '../text/useTexts.ts'
import { useOwnTurn } from './background/useOwnTurn.ts'
import { type Undo, usePanel } from './panelContext.ts'
import { AwayNews } from './states/AwayNews.tsx'
import { useActing } from './states/useActing.ts'
import { useBatch } from './useBatch.ts'
import { useListNews } from './useListNews.ts'
import { useMilestones } from './useMilestones.ts'
import { useMoves } from './useMoves.ts'

/** What a screen reader hears unasked: steps, milestones of time, the floor, the end, who moderates. One polite region, in batches. */
export const Announcer = memo(function Announcer({ undo }: { readonly undo: Undo | null }) {
  const { t } = useTexts('panel')
  const { t: aids } = useTexts('aids')
  const { session, me } = usePanel()
  const name = usePersonName()
  const { stepInList } = useStepNames(session)
  const { text, say } = useBatch()
  const step = currentStep(session)
  const { current } = session.speakers
  const introduced = session.introductions.current?.personId
  const turn = useOwnTurn()
  const acting = useActing()
  const { kind } = session.status
  const wish = session.exchanges.findLast(({ to, agreed }) => to === me && !agreed)

  useChange(step?.id, () => step && say(t('announce.step', { step: stepInList(step) })))
  useChange(current?.id, () => {
    if (current && current.personId !== me) say(t('announce.floor', { name: name(current.personId) }))
  })
  useChange(introduced, () => {
    if (introduced && introduced !== me) say(t('announce.floor', { name: name(introduced) }))
  })
  useChange(turn, () => turn !== null && say(turn))
  useChange(acting, () => acting && say(acting))
  useChange(wish?.id, () => wish && say(aids('news.wish', { name: name(wish.from) })))
  useChange(kind, () => kind === 'closed' && say(t('closed.title')))
  useChange(undo, () => undo && say(undo.text))
  useListNews(say)
  useMoves(say)
  useMilestones((milestone) => say(t(`announce.${milestone}`)))
  return (
    <>
      <AwayNews say={say} />
      <div className={useHidden()} aria-live="polite" aria-atomic="true">
        {text}
      </div>
    </>
  )
})
