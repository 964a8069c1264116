import { useEffect, useRef } from 'react'
import { currentStep, remainingMs } from '../../shared/session/clock.ts'
import type { Step } from '../../shared/session/session.ts'
import { useNow } from '../live/useLive.ts'
import { usePanel } from './panelContext.ts'

/** Tells what was left of the step that is on, in ms, at the last look and now; nothing between two steps. */
export function usePassedTime(tell: (step: Step, beforeMs: number, leftMs: number) => void): void {
  const { session } = usePanel()
  const step = currentStep(session)
  const now = useNow()
  const leftMs = step ? remainingMs(session, step, now) : 0
  const before = useRef({ stepId: step?.id, leftMs })
  useEffect(() => {
    const { stepId, leftMs: beforeMs } = before.current
    before.current = { stepId: step?.id, leftMs }
    if (step && stepId === step.id) tell(step, beforeMs, leftMs)
  })
}
