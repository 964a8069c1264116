import { useEffect, useRef } from 'react'
import { currentStep, remainingMs } from '../../../shared/session/clock.ts'
import { useNow } from '../../live/useLive.ts'
import { usePanel } from '../panelContext.ts'
import { play, toneBetween } from './tones.ts'

/** A gentle tone at 1:00 and at 0:00 of each step; shown while it is wished. */
export function Sound() {
  const { session } = usePanel()
  const step = currentStep(session)
  const now = useNow()
  const leftMs = step ? remainingMs(session, step, now) : 0
  const before = useRef({ stepId: step?.id, leftMs })
  useEffect(() => {
    const { stepId, leftMs: beforeMs } = before.current
    before.current = { stepId: step?.id, leftMs }
    const tone = step && stepId === step.id ? toneBetween(beforeMs, leftMs) : undefined
    if (tone) void play(tone)
  })
  return null
}
