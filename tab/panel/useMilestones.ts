import { useEffect, useRef } from 'react'
import { currentStep, remainingMs } from '../../shared/session/clock.ts'
import { useNow } from '../live/useLive.ts'
import { usePanel } from './panelContext.ts'

type Milestone = 'half' | 'minute' | 'tenSeconds' | 'zero'

/** The milestone that was passed between two moments, the most urgent where several were. */
function passed(beforeMs: number, afterMs: number, wholeMs: number): Milestone | undefined {
  const marks: readonly (readonly [Milestone, number])[] = [
    ['zero', 0],
    ['tenSeconds', 10_000],
    ['minute', 60_000],
    ['half', wholeMs / 2],
  ]
  return marks.find(([, at]) => beforeMs > at && afterMs <= at)?.[0]
}

/** Tells when a milestone of the step that is on has just been passed. */
export function useMilestones(tell: (milestone: Milestone) => void): void {
  const { session } = usePanel()
  const step = currentStep(session)
  const now = useNow()
  const leftMs = step ? remainingMs(session, step, now) : 0
  const before = useRef({ stepId: step?.id, leftMs })
  useEffect(() => {
    const { stepId, leftMs: beforeMs } = before.current
    before.current = { stepId: step?.id, leftMs }
    if (!step || stepId !== step.id) return
    const milestone = passed(beforeMs, leftMs, step.seconds * 1000)
    if (milestone) tell(milestone)
  })
}
