import { useEffect } from 'react'
import { currentStep, remainingMs } from '../../../shared/session/clock.ts'
import { useHost } from '../../host/useHost.ts'
import { useLiveStore } from '../../live/liveContext.ts'
import { useStepNames } from '../../parts/useNames.ts'
import { usePanel } from '../panelContext.ts'

/** The timer that the host draws for all follows that of the step. Set by who leads, so that not fifteen panels set it. */
export function useHostTimer(): void {
  const { showTimer } = useHost()
  const { session, leading } = usePanel()
  const { stepPlace } = useStepNames(session)
  const store = useLiveStore()
  const step = currentStep(session)
  const text = step ? stepPlace(step) : null
  const { runningSince } = session.timer
  const leads = leading && showTimer !== undefined
  const [stepId, length, spentMs] = [step?.id, step?.seconds, step?.spentMs]
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what moves the end of the countdown sets it anew
  useEffect(() => {
    if (!leads || !step || text === null) return
    const seconds = Math.max(0, Math.round(remainingMs(session, step, store.shownNow()) / 1000))
    showTimer({ text, seconds, running: runningSince !== null })
  }, [leads, text, stepId, length, spentMs, runningSince])
  useEffect(() => {
    if (!leads || stepId === undefined) return
    return () => showTimer(null)
  }, [leads, showTimer, stepId])
}
