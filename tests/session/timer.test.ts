import { describe, expect, test } from 'vitest'
import { currentStep, elapsedMs, remainingMs } from '../../shared/session/clock.ts'
import type { Event } from '../../shared/session/events.ts'
import { byId } from '../../shared/session/session.ts'
import { draft, emptyDraft, fold, given, joined, live, minute, start, startOf } from './given.ts'

const next = (whileCurrent: string) => ({ type: 'timer.next', whileCurrent }) as const
const back = (whileCurrent: string) => ({ type: 'timer.back', whileCurrent }) as const
const jump = (whileCurrent: string, to: string) => ({ type: 'timer.jump', whileCurrent, to }) as const
const started = (stepId: string, at: number): Event => ({ type: 'step.started', stepId, at })

describe('starting', () => {
  test('TIMER-2 the start runs the first step and promises the end', () => {
    const { session } = given(draft())
      .when({ type: 'timer.start' }, { now: start })
      .thenEvents({ type: 'session.started', at: start }, started('welcome', start))
    expect(session.status).toEqual({ kind: 'live', startedAt: start, plannedEndAt: start + 180 * minute })
  })

  test('TIMER-2 a session starts once, and not without steps', () => {
    given(live()).when({ type: 'timer.start' }).thenRefused('alreadyStarted')
    const bare = emptyDraft().filter((event) => event.type === 'session.created')
    given(bare, joined('mod'), { type: 'people.moderatorSet', personId: 'mod', on: true })
      .when({ type: 'timer.start' })
      .thenRefused('unknownStep')
    given(draft()).when(next('welcome')).thenRefused('notLive')
  })
})

describe('moving', () => {
  test('TIMER-3 next starts the next time, also out of a pause', () => {
    const paused: Event = { type: 'timer.paused', at: start + minute }
    const now = start + 5 * minute
    const { session } = given(live(), paused).when(next('welcome'), { now }).thenEvents(started('impulse', now))
    expect(session.timer).toEqual({ current: 'impulse', runningSince: now })
    expect(byId(session.steps, 'welcome')?.spentMs).toBe(minute)
  })

  test('TIMER-5 a stale next advances once', () => {
    const first = given(live()).when(next('welcome')).thenTypes('step.started')
    expect(currentStep(first.session)?.id).toBe('impulse')
    given(live(), started('impulse', start)).when(next('welcome'), { by: 'mia' }).thenRefused('stepMoved')
  })

  test('TIMER-5 pause, jump and minutes name the step too', () => {
    given(live('impulse')).when(jump('welcome', 'summary')).thenRefused('stepMoved')
    given(live('impulse')).when({ type: 'timer.pause', whileCurrent: 'welcome' }).thenRefused('stepMoved')
    given(live('impulse')).when({ type: 'timer.adjust', whileCurrent: 'welcome', seconds: 60 }).thenRefused('stepMoved')
  })

  test('TIMER-8 there is nothing before the first and after the last step', () => {
    given(live()).when(back('welcome')).thenRefused('noPreviousStep')
    given(live('summary')).when(next('summary')).thenRefused('noNextStep')
    given(live()).when(jump('welcome', 'nowhere')).thenRefused('unknownStep')
    given(live()).when(jump('welcome', 'welcome')).thenNothing()
  })

  test('TIMER-8 a talk entered again by back keeps its time', () => {
    const early = startOf('talk-a') + 3 * minute
    const log = [...live('talk-a'), started('questions-a', early)]
    const { session } = given(log).when(back('questions-a'), { now: early + minute })
    const talk = byId(session.steps, 'talk-a')
    expect(talk).toMatchObject({ spentMs: 3 * minute, endedAt: null, startedAt: startOf('talk-a') })
    expect(talk && remainingMs(session, talk, early + 2 * minute)).toBe(minute)
  })

  test('TIMER-8 what was left by going back is still to come: its length can be set, its case moved', () => {
    const at = startOf('talk-b')
    const log = [...live('talk-b'), started('questions-a', at + 1000)]
    expect(byId(fold(log).steps, 'talk-b')?.endedAt).toBeNull()
    given(log).when({ type: 'plan.setLength', stepId: 'talk-b', seconds: 240 }).thenTypes('plan.lengthSet')
    given(log).when({ type: 'case.postpone', caseId: 'b' }).thenTypes('case.postponed')
  })
})

describe('pausing', () => {
  test('TIMER-4 pausing stands still and resuming goes on', () => {
    const paused = given(live()).when({ type: 'timer.pause', whileCurrent: 'welcome' }, { now: start + minute })
    paused.thenEvents({ type: 'timer.paused', at: start + minute })
    const welcome = currentStep(paused.session)
    expect(welcome && elapsedMs(paused.session, welcome, start + 60 * minute)).toBe(minute)
    const resumed = given(live(), { type: 'timer.paused', at: start + minute }).when(
      { type: 'timer.resume', whileCurrent: 'welcome' },
      { now: start + 3 * minute },
    )
    const running = currentStep(resumed.session)
    expect(running && elapsedMs(resumed.session, running, start + 4 * minute)).toBe(2 * minute)
  })

  test('TIMER-4 twice changes nothing', () => {
    given(live()).when({ type: 'timer.resume', whileCurrent: 'welcome' }).thenNothing()
    given(live(), { type: 'timer.paused', at: start })
      .when({ type: 'timer.pause', whileCurrent: 'welcome' })
      .thenNothing()
  })
})

describe('leaving', () => {
  test('TIMER-9 the time is booked, and who introduces themselves or has the floor gives it back', () => {
    const log: Event[] = [
      ...live(),
      { type: 'introduction.called', personId: 'anna', at: start, seconds: 60 },
      { type: 'speakers.raised', entryId: 'e', personId: 'tom', kind: 'procedure' },
      { type: 'speakers.called', entryId: 'e', at: start },
    ]
    const { session } = given(log).when(next('welcome'), { now: start + 2 * minute })
    expect(byId(session.steps, 'welcome')).toMatchObject({ spentMs: 2 * minute, endedAt: start + 2 * minute })
    expect(session.introductions).toMatchObject({ current: null, done: ['anna'] })
    expect(session.speakers.current).toBeNull()
  })
})

test('TIMER-10 a minute more, a minute less', () => {
  const adjust = (seconds: 60 | -60) => ({ type: 'timer.adjust', whileCurrent: 'welcome', seconds }) as const
  given(live()).when(adjust(60)).thenEvents({ type: 'plan.lengthSet', stepId: 'welcome', seconds: 660 })
  given(live()).when(adjust(-60)).thenEvents({ type: 'plan.lengthSet', stepId: 'welcome', seconds: 540 })
})
