import { expect, test } from 'vitest'
import type { Event } from '../../shared/session/events.ts'
import { introductionSeconds, waitingForIntroduction } from '../../shared/session/introductions.ts'
import { draft, fold, given, joined, live, minute, start } from './given.ts'

const call = (whileCurrent: string | null) => ({ type: 'introduction.next', whileCurrent }) as const
const called = (personId: string, seconds = 60): Event => ({
  type: 'introduction.called',
  personId,
  at: start,
  seconds,
})
const round = ['anna', 'ben', 'cem', 'pia', 'tom', 'uta']

test('ROUND-1 everybody but the moderators, in the order of joining', () => {
  expect(waitingForIntroduction(fold(draft()))).toEqual(round)
  const swapped: Event[] = [
    { type: 'people.moderatorSet', personId: 'anna', on: true },
    { type: 'people.moderatorSet', personId: 'mia', on: false },
  ]
  expect(waitingForIntroduction(fold(draft(), swapped))).toEqual([...round.slice(1), 'mia'])
})

test('ROUND-1 who has become a moderator while speaking does not wait again', () => {
  const promoted: Event = { type: 'people.moderatorSet', personId: 'anna', on: true }
  const { session } = given(live(), called('anna'), promoted).when({
    type: 'introduction.postpone',
    whileCurrent: 'anna',
  })
  expect(waitingForIntroduction(session)).not.toContain('anna')
})

test('ROUND-1 who comes back after having introduced themselves does not wait again', () => {
  const again: Event[] = [called('anna'), called('ben'), { type: 'people.removed', personId: 'anna' }, joined('anna')]
  expect(waitingForIntroduction(fold(live(), again))).toEqual(round.slice(2))
})

test('ROUND-2 what is left of the Begrüßung is shared by who is left', () => {
  given(live())
    .when(call(null), { now: start + 4 * minute })
    .thenEvents({ type: 'introduction.called', personId: 'anna', at: start + 4 * minute, seconds: 60 })
  expect(introductionSeconds(fold(live()), start + 30 * minute)).toBe(10)
  expect(
    introductionSeconds(
      fold(
        live(),
        round.map((id) => called(id)),
      ),
      start,
    ),
  ).toBe(0)
})

test('ROUND-3 who is not there yet goes to the end, and the next is called at once', () => {
  const { session } = given(live(), called('anna'))
    .when({ type: 'introduction.postpone', whileCurrent: 'anna' })
    .thenTypes('introduction.postponed', 'introduction.called')
  expect(session.introductions.current?.personId).toBe('ben')
  expect(waitingForIntroduction(session)).toEqual([...round.slice(2), 'anna'])
})

test('ROUND-3 the last one can only wait', () => {
  const { session } = given(
    live(),
    round.map((id) => called(id)),
  )
    .when({ type: 'introduction.postpone', whileCurrent: 'uta' })
    .thenTypes('introduction.postponed')
  expect(session.introductions).toMatchObject({ current: null, waiting: ['uta'] })
})

test('ROUND-4 a stale call moves nothing', () => {
  given(live(), called('anna')).when(call(null)).thenRefused('introductionMoved')
})

test('ROUND-4 the round ends after the last, once', () => {
  const all = round.map((id) => called(id))
  given(live(), all).when(call('uta')).thenEvents({ type: 'introduction.roundDone' })
  given(live(), all, { type: 'introduction.roundDone' }).when(call(null)).thenRefused('nobodyLeft')
})

test('ROUND-4 it is led, and belongs to the Begrüßung', () => {
  given(live()).when(call(null), { by: 'tom' }).thenRefused('notModerator')
  given(live('impulse')).when(call(null)).thenRefused('notWelcome')
  given(draft()).when(call(null)).thenRefused('notWelcome')
})
