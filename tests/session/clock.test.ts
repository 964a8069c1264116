import { expect, test } from 'vitest'
import {
  currentStep,
  driftMs,
  elapsedMs,
  nextStep,
  predictedEnd,
  remainingMs,
  urgency,
} from '../../shared/session/clock.ts'
import { byId } from '../../shared/session/session.ts'
import { draft, fold, live, minute, start } from './given.ts'

test('TIMER-1 elapsed and remaining add up at every instant, and a clock set back never gives time away', () => {
  const session = fold(live())
  const welcome = currentStep(session)
  if (!welcome) throw new Error('no step is on')
  for (const now of [start - minute, start, start + 1, start + 10 * minute, start + 25 * minute]) {
    expect(elapsedMs(session, welcome, now) + remainingMs(session, welcome, now)).toBe(600_000)
    expect(elapsedMs(session, welcome, now)).toBe(Math.max(0, now - start))
  }
})

test('TIMER-6 amber from 20 % or one minute left, over at zero', () => {
  const session = fold(draft())
  const discussion = byId(session.steps, 'discussion')
  const talk = byId(session.steps, 'talk-a')
  if (!discussion || !talk) throw new Error('steps are missing')
  expect(urgency(discussion, 0.2 * 93 * minute + 1)).toBe('calm')
  expect(urgency(discussion, 0.2 * 93 * minute)).toBe('warning')
  expect(urgency(talk, minute + 1)).toBe('calm')
  expect(urgency({ ...talk, seconds: 120 }, minute)).toBe('warning')
  expect(urgency(talk, 1)).toBe('warning')
  expect(urgency(talk, 0)).toBe('over')
})

test('TIMER-7 the end moves with overtime and with pauses, not with time that runs as planned', () => {
  const session = fold(live())
  expect(predictedEnd(session, start + 9 * minute)).toBe(start + 180 * minute)
  expect(driftMs(session, start + 14 * minute)).toBe(4 * minute)
  const paused = fold(live(), { type: 'timer.paused', at: start })
  expect(driftMs(paused, start + 3 * minute)).toBe(3 * minute)
})

test('TIMER-7 a draft has no drift, and a closed session ended when it was closed', () => {
  expect(driftMs(fold(draft()), start + 99 * minute)).toBe(0)
  const closed = fold(live('summary'), { type: 'session.closed', at: start + 175 * minute })
  expect(predictedEnd(closed, start + 999 * minute)).toBe(start + 175 * minute)
  expect(driftMs(closed, start + 999 * minute)).toBe(0)
})

test('TIMER-7 the first step is next before the start', () => {
  expect(nextStep(fold(draft()))?.id).toBe('welcome')
  expect(nextStep(fold(live()))?.id).toBe('impulse')
  expect(nextStep(fold(live('summary')))).toBeUndefined()
})
