import { useEffect, useRef } from 'react'
import { speakingOrder } from '../../shared/session/speakers.ts'
import { usePersonName } from '../parts/useNames.ts'
import { useTexts } from '../text/useTexts.ts'
import { usePanel } from './panelContext.ts'
import { putBack } from './putBack.ts'

/** Tells where somebody stands who was put to the end of the Redeliste: themselves, and whoever leads. */
export function useMoves(say: (sentence: string) => void): void {
  const { t } = useTexts('panel')
  const { t: aids } = useTexts('aids')
  const { session, me, leading } = usePanel()
  const name = usePersonName()
  const order = speakingOrder(session.speakers)
  const seen = useRef(order)
  useEffect(() => {
    const moved = putBack(seen.current, order)
    seen.current = order
    for (const { personId, place } of moved) {
      if (personId === me) say(t('speakers.ownPlace', { place }))
      else if (leading) say(aids('news.putBack', { name: name(personId), place }))
    }
  })
}
