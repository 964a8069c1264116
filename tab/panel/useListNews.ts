import { useEffect, useRef } from 'react'
import { useTexts } from '../text/useTexts.ts'
import { amountsOf, announceInMs, differ, newsBetween } from './listNews.ts'
import { usePanel } from './panelContext.ts'

/** Tells of new cards, votes and people waiting, all that came in one go. Who waits concerns whoever leads. */
export function useListNews(say: (sentence: string) => void): void {
  const { t } = useTexts('aids')
  const { session, me, leading } = usePanel()
  const present = amountsOf(session, me)
  const latest = useRef({ present, tell: () => {} })
  const told = useRef(present)
  const toldAt = useRef(Number.NEGATIVE_INFINITY)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const tell = () => {
    const { notes, supports, waiting } = newsBetween(told.current, latest.current.present)
    told.current = latest.current.present
    toldAt.current = performance.now()
    timer.current = undefined
    if (notes > 0) say(t('news.notes', { count: notes }))
    if (supports > 0) say(t('news.supports', { count: supports }))
    if (leading && waiting !== null) say(waiting > 0 ? t('news.waiting', { count: waiting }) : t('news.nobodyWaits'))
  }
  useEffect(() => {
    latest.current = { present, tell }
    if (timer.current !== undefined || !differ(told.current, present)) return
    timer.current = setTimeout(() => latest.current.tell(), announceInMs(performance.now(), toldAt.current))
  })
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      timer.current = undefined
    },
    [],
  )
}
