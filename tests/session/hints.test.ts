import { expect, test } from 'vitest'
import type { Event } from '../../shared/session/events.ts'
import { hints } from '../../shared/session/hints.ts'
import { draft, emptyDraft, fold, given, joined, live } from './given.ts'

const fourth = {
  type: 'case.add',
  caseId: 'd',
  municipality: 'M',
  quarter: 'Q',
  question: '',
  population: null,
} as const

test('PLAN-2 three cases are as recommended, the fourth brings a hint', () => {
  expect(hints(fold(draft()))).toEqual([])
  const { session } = given(draft()).when(fourth).thenTypes('case.added', 'plan.fitted')
  expect(hints(session)).toEqual([{ code: 'manyCases', cases: 4, minutesEach: 22 }])
})

test('PLAN-11 a draft without any case is told what the method lives by, and can be started all the same', () => {
  const without = [...draft(), ...['a', 'b', 'c'].map((caseId): Event => ({ type: 'case.removed', caseId }))]
  expect(hints(fold(without))).toContainEqual({ code: 'noCases' })
  const { session } = given(without).when({ type: 'timer.start' }).thenTypes('session.started', 'step.started')
  expect(hints(session)).toEqual([])
})

test('PLAN-3 a draft of unusual length names the lengths that fit, a running one is left alone', () => {
  const short = emptyDraft({ minutes: 120 })
  expect(hints(fold(short))).toEqual([{ code: 'unusualLength', minutes: 120, fitting: [150, 165, 180, 195, 210] }])
  expect(hints(fold(short, { type: 'session.started', at: 0 }))).toEqual([])
})

test('PEOPLE-2 fifteen participants are as recommended, the sixteenth brings a hint; moderators do not count', () => {
  const more = Array.from({ length: 9 }, (_, n) => joined(`p${n}`))
  expect(hints(fold(live(), more))).toEqual([])
  expect(hints(fold(live(), more, joined('one')))).toEqual([{ code: 'manyPeople', people: 16, minutesEach: 5 }])
  const gone: Event = { type: 'people.removed', personId: 'one' }
  expect(hints(fold(live(), more, joined('one'), gone))).toEqual([])
})

test('PEOPLE-3 a moderator who presents is named, and nothing is blocked', () => {
  const { session } = given(draft())
    .when({ type: 'people.join', personId: 'mod', seat: { role: 'presenter', caseId: 'b' } }, { by: 'server' })
    .thenTypes('people.presenterSet')
  expect(hints(session)).toEqual([{ code: 'moderatorPresents', personId: 'mod', caseId: 'b', place: 2 }])
})
