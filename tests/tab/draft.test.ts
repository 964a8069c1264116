import { expect, test } from 'vitest'
import { createSessionBody } from '../../shared/protocol/rest.ts'
import { bodyOf, emptyCase, emptyDraft, faultyFields, outline, wishOf } from '../../tab/pages/newSession/draft.ts'

const filled = (key: string) => ({
  ...emptyCase(key),
  municipality: 'Lindenau',
  quarter: 'Lindenau-Nord',
  population: '48.000',
})
const ready = { ...emptyDraft, title: 'Quartiere im Dialog', name: 'Jo Berg', cases: [filled('a'), emptyCase('b')] }

test('a case without a word is not meant, one with a word must be complete', () => {
  expect(faultyFields(ready)).toEqual(new Map())
  expect(wishOf(ready).cases).toBe(1)
  const half = { ...ready, cases: [{ ...emptyCase('a'), quarter: 'Nord' }] }
  expect(faultyFields(half)).toEqual(new Map([['a.municipality', 'missing']]))
})

test('what is missing is named; title and own name are needed, nothing else', () => {
  expect(faultyFields(emptyDraft)).toEqual(
    new Map([
      ['title', 'missing'],
      ['name', 'missing'],
    ]),
  )
  expect(faultyFields({ ...ready, minutes: '20' })).toEqual(new Map([['minutes', 'missing']]))
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
  expect(faultyFields(empty)).toEqual(new Map())
  expect(outline(wishOf(ready)).noCases).toBe(false)
})

test('a length that is too short for the steps is told as what they come to, and created with it', () => {
  const cases = ['a', 'b', 'c'].map(filled)
  const tooShort = { ...ready, cases, minutes: '45' }
  expect(outline(wishOf(tooShort))).toMatchObject({ tooShort: { planned: 88, least: 110 }, unusualLength: false })
  expect(bodyOf(tooShort).minutes).toBe(88)
  const enough = { ...tooShort, minutes: '110' }
  expect(outline(wishOf(enough))).toMatchObject({ tooShort: null, unusualLength: true })
  expect(bodyOf(enough).minutes).toBe(110)
})

test('every length that is offered as fitting is a usual one', () => {
  const wish = { cases: 3, impulse: true, break: true }
  const offered = outline({ ...wish, minutes: 480 }).fitting
  expect(offered.length).toBeGreaterThan(0)
  for (const minutes of offered) expect(outline({ ...wish, minutes }).unusualLength).toBe(false)
  expect(outline({ ...wish, minutes: 480 }).unusualLength).toBe(true)
})

test.each(['viele', '0', '-5', '48,5', '4.80.00', '20.000.001', '1e5', '48 000 ca.'])(
  'a number of inhabitants of „%s“ is told, never dropped or guessed',
  (population) => {
    const draft = { ...ready, cases: [{ ...filled('a'), population }] }
    expect(faultyFields(draft)).toEqual(new Map([['a.population', 'population']]))
  },
)

test.each([
  ['48000', 48_000],
  ['48.000', 48_000],
  ['48,000', 48_000],
  ["1'234'567", 1_234_567],
  ['48 000', 48_000],
  ['48\u202f000', 48_000],
  ['20.000.000', 20_000_000],
  ['  ', null],
])('inhabitants written as „%s“ are understood', (population, expected) => {
  const draft = { ...ready, cases: [{ ...filled('a'), population }] }
  expect(faultyFields(draft)).toEqual(new Map())
  expect(bodyOf(draft).cases[0]?.population).toBe(expected)
})
