import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AgendaWish,
  agendaFits,
  agendaLengths,
  fittingMinutes,
  leastMinutes,
  plannedMinutes,
} from '../../shared/method/agenda.ts'
import { aspects, caseSheetAspects } from '../../shared/method/aspects.ts'
import { phaseOf, stepKinds } from '../../shared/method/phases.ts'
import { seeded } from '../tools/seeded.ts'

const usual: AgendaWish = { minutes: 180, cases: 3, impulse: true, break: true }
const wishes: fc.Arbitrary<AgendaWish> = fc.record({
  minutes: fc.integer({ min: 30, max: 480 }),
  cases: fc.integer({ min: 0, max: 12 }),
  impulse: fc.boolean(),
  break: fc.boolean(),
})

function sum(wish: AgendaWish): number {
  const { caseTalk, caseQuestions, ...single } = agendaLengths(wish)
  const singles = Object.values(single).reduce<number>((total, seconds) => total + (seconds ?? 0), 0)
  return singles + wish.cases * ((caseTalk ?? 0) + (caseQuestions ?? 0))
}

describe('the sums of the source', () => {
  test('PLAN-1 with impulse 150 to 210 minutes, without it 150 to 170', () => {
    expect(fittingMinutes(usual)).toEqual([150, 165, 180, 195, 210])
    expect(fittingMinutes({ ...usual, impulse: false, break: false })).toEqual([150, 165])
    expect(agendaFits({ ...usual, impulse: false, break: false, minutes: 170 })).toBe(true)
    expect(agendaFits({ ...usual, impulse: false, break: false, minutes: 171 })).toBe(false)
  })

  test('PLAN-1 the discussion is filled first, then the questions up to 30 minutes of cases', () => {
    expect(agendaLengths({ ...usual, minutes: 207 })).toMatchObject({ discussion: 7200, caseQuestions: 240 })
    expect(agendaLengths({ ...usual, minutes: 210 })).toMatchObject({ discussion: 7200, caseQuestions: 300 })
  })

  test('PLAN-3 outside 150 to 210 nothing fits', () => {
    expect([149, 150, 210, 211].map((minutes) => agendaFits({ ...usual, minutes }))).toEqual([false, true, true, false])
  })

  test('PLAN-4 a talk has five minutes whatever is wished', () => {
    seeded(
      fc.property(wishes, (wish) => {
        expect(agendaLengths(wish).caseTalk).toBe(300)
      }),
    )
  })

  test('PLAN-1 lengths add up to the wish, or to more where a step would get less than a minute', () => {
    seeded(
      fc.property(wishes, (wish) => {
        const total = sum(wish)
        expect(total).toBeGreaterThanOrEqual(wish.minutes * 60)
        if (total > wish.minutes * 60) expect(agendaLengths(wish).discussion).toBe(60)
        const used = { ...agendaLengths(wish), ...(wish.cases === 0 ? { caseQuestions: null } : {}) }
        for (const seconds of Object.values(used)) expect(seconds ?? 60).toBeGreaterThanOrEqual(60)
      }),
    )
  })

  test('PLAN-1 the length told is what the steps add up to, and wishing that length changes no step', () => {
    expect(plannedMinutes({ ...usual, minutes: 45 })).toBe(88)
    expect(plannedMinutes({ minutes: 30, cases: 0, impulse: false, break: true })).toBe(31)
    seeded(
      fc.property(wishes, (wish) => {
        const minutes = plannedMinutes(wish)
        expect(minutes).toBe(Math.max(wish.minutes, Math.ceil(sum(wish) / 60)))
        expect(plannedMinutes({ ...wish, minutes })).toBe(minutes)
        expect(sum({ ...wish, minutes })).toBe(minutes * 60)
      }),
    )
  })

  test('PLAN-3 the least length that works has twenty minutes of discussion, in whole fives', () => {
    expect(leastMinutes(usual)).toBe(110)
    seeded(
      fc.property(wishes, (wish) => {
        const minutes = leastMinutes(wish)
        expect(minutes % 5).toBe(0)
        expect(plannedMinutes({ ...wish, minutes })).toBe(minutes)
        expect(agendaLengths({ ...wish, minutes }).discussion).toBeGreaterThanOrEqual(20 * 60)
        expect(agendaLengths({ ...wish, minutes: minutes - 5 }).discussion).toBeLessThan(20 * 60)
      }),
    )
  })

  test('PLAN-1 one to five cases take 20 to 30 minutes together', () => {
    seeded(
      fc.property(wishes, ({ cases, ...wish }) => {
        const count = 1 + (cases % 5)
        const { caseQuestions } = agendaLengths({ ...wish, cases: count })
        const block = count * (300 + (caseQuestions ?? 0))
        expect(block).toBeGreaterThanOrEqual(20 * 60)
        expect(block).toBeLessThanOrEqual(30 * 60)
      }),
    )
  })

  test('PLAN-3 what fits has 60 to 120 minutes of discussion, and every length offered fits', () => {
    seeded(
      fc.property(wishes, (wish) => {
        const discussion = agendaLengths(wish).discussion ?? 0
        if (agendaFits(wish)) expect(discussion >= 3600 && discussion <= 7200).toBe(true)
        for (const minutes of fittingMinutes(wish)) expect(agendaFits({ ...wish, minutes })).toBe(true)
      }),
    )
  })
})

test('PLAN-1 every kind of step belongs to a phase, in the order of the phases', () => {
  const inOrder = ['welcome', 'impulse', 'cases', 'break', 'discussion', 'summary']
  expect([...new Set(stepKinds.map(phaseOf))]).toEqual(inOrder)
})

test('NOTES-1 the sheet of a case asks for what is compared', () => {
  expect(caseSheetAspects.every((aspect) => aspects.includes(aspect))).toBe(true)
})
