import { expect, test } from 'vitest'
import { createSessionBody } from '../../shared/protocol/rest.ts'
import { bodyOf, emptyCase, emptyDraft, missingFields, outline, wishOf } from '../../tab/pages/newSession/draft.ts'

const filled = (key: string) => ({
  ...emptyCase(key),
  municipality: 'Lindenau',
  quarter: 'Lindenau-Nord',
  population: '48.000',
})
const ready = { ...emptyDraft, title: 'Quartiere im Dialog', name: 'Jo Berg', cases: [filled('a'), emptyCase('b')] }

test('a case without a word is not meant, one with a word must be complete', () => {
  expect(missingFields(ready)).toEqual(new Set())
  expect(wishOf(ready).cases).toBe(1)
  const half = { ...ready, cases: [{ ...emptyCase('a'), quarter: 'Nord' }] }
  expect(missingFields(half)).toEqual(new Set(['a.municipality']))
})

test('what is missing is named; title and own name are needed, nothing else', () => {
  expect(missingFields(emptyDraft)).toEqual(new Set(['title', 'name']))
  expect(missingFields({ ...ready, minutes: '20' })).toEqual(new Set(['minutes']))
})

test('a complete draft becomes a body that the server takes', () => {
  const body = bodyOf({ ...ready, scheduledFor: '2026-11-22T14:05' })
  expect(createSessionBody.safeParse(body).success).toBe(true)
  expect(body.scheduledFor).toBe(new Date(2026, 10, 22, 14, 5).getTime())
  expect(body.cases).toEqual([{ municipality: 'Lindenau', quarter: 'Lindenau-Nord', question: '', population: 48_000 }])
})

test('from the fourth case on the hint says what is left for each', () => {
  const wish = { minutes: 180, impulse: true, break: true }
  expect(outline({ ...wish, cases: 3 }).manyCasesMinutesEach).toBeNull()
  const { manyCasesMinutesEach, discussionMinutes } = outline({ ...wish, cases: 4 })
  expect(manyCasesMinutesEach).toBe(Math.floor(discussionMinutes / 4))
})

test('without a case the hint says so, and nothing is missing for it', () => {
  const empty = { ...ready, cases: [emptyCase('a')] }
  expect(outline(wishOf(empty)).noCases).toBe(true)
  expect(missingFields(empty)).toEqual(new Set())
  expect(outline(wishOf(ready)).noCases).toBe(false)
})

test('every length that is offered as fitting is a usual one', () => {
  const wish = { cases: 3, impulse: true, break: true }
  const offered = outline({ ...wish, minutes: 480 }).fitting
  expect(offered.length).toBeGreaterThan(0)
  for (const minutes of offered) expect(outline({ ...wish, minutes }).unusualLength).toBe(false)
  expect(outline({ ...wish, minutes: 480 }).unusualLength).toBe(true)
})
