import { memo, useEffect, useSyncExternalStore } from 'react'
import { currentStep, remainingMs, urgency } from '../../../shared/session/clock.ts'
import type { Step } from '../../../shared/session/session.ts'
import { useNow } from '../../live/useLive.ts'
import { remainingText } from '../../parts/time.ts'
import { useStepNames } from '../../parts/useNames.ts'
import { usePanel } from '../panelContext.ts'
import { iconAddress, iconText } from './icon.ts'
import { notify } from './notify.ts'
import { useHostTimer } from './useHostTimer.ts'
import { useOwnTurn } from './useOwnTurn.ts'

function subscribe(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}

/** While nobody sees the panel: the title and the icon of the page show the time, and call whose turn it is. */
export const Background = memo(function Background() {
  const { session } = usePanel()
  const hidden = useSyncExternalStore(subscribe, () => document.hidden)
  const step = currentStep(session)
  useCall()
  useHostTimer()
  return hidden && step ? <Time step={step} /> : null
})

/** A notification when the own turn comes while the panel has not the attention. */
function useCall(): void {
  const { session } = usePanel()
  const turn = useOwnTurn()
  const { title } = session
  useEffect(() => {
    if (turn !== null && (document.hidden || !document.hasFocus())) notify(title, turn)
  }, [turn, title])
}

function Time({ step }: { readonly step: Step }) {
  const { session } = usePanel()
  const { stepPlace } = useStepNames(session)
  const turn = useOwnTurn()
  const now = useNow()
  const leftMs = remainingMs(session, step, now)
  const how = urgency(step, leftMs)
  const calls = turn !== null && Math.floor(leftMs / 1000) % 2 === 0
  useTitle(calls ? turn : `${remainingText(leftMs)} · ${stepPlace(step)}`)
  useIcon(iconAddress(iconText(leftMs, how), how))
  return null
}

/** The title of the page as long as this is shown, and what it was before afterwards. */
function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title
    return () => {
      document.title = before
    }
  }, [])
  useEffect(() => {
    document.title = title
  }, [title])
}

/** The icon of the page as long as this is shown, and what it was before afterwards. */
function useIcon(address: string): void {
  useEffect(() => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
    const before = link?.getAttribute('href')
    return () => {
      if (before) link?.setAttribute('href', before)
    }
  }, [])
  useEffect(() => {
    document.querySelector('link[rel="icon"]')?.setAttribute('href', address)
  }, [address])
}
