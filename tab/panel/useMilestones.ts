import { usePassedTime } from './usePassedTime.ts'

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
  usePassedTime((step, beforeMs, leftMs) => {
    const milestone = passed(beforeMs, leftMs, step.seconds * 1000)
    if (milestone) tell(milestone)
  })
}
