import { expect, test } from 'vitest'
import { choosableDays, type Kept, standingOf } from '../../../backend/retention/dates.ts'
import { limits } from '../../../shared/protocol/limits.ts'

const dayMs = 24 * 60 * 60 * 1000
const begin = Date.UTC(2026, 2, 9, 13)
const rule = { retentionDays: 90, contactDays: 30 }
const fresh: Kept = { lastAt: begin, until: null, offeredAt: null, lightenedAt: null, scheduledFor: null }
const day = (count: number) => begin + count * dayMs
const at = (count: number, changes: Partial<Kept> = {}, own = rule) =>
  standingOf({ ...fresh, ...changes }, own, day(count))

test('RETAIN-1: it follows the last change, and the planned beginning, unless that is one that nobody means', () => {
  expect(at(0).deletesAt).toBe(day(90))
  expect(at(0, { scheduledFor: day(40) }).deletesAt).toBe(day(130))
  expect(at(0, { scheduledFor: day(4_000) }).deletesAt).toBe(day(90))
  expect(at(0, { until: '2026-11-22', scheduledFor: day(40) }).deletesAt).toBe(Date.UTC(2026, 10, 22, 21))
})

test('RETAIN-2: contacts go first, with everything at the latest', () => {
  expect(at(0).contactsUntil).toBe(day(30))
  expect(at(0, {}, { ...rule, retentionDays: 10 }).contactsUntil).toBe(day(10))
  expect(at(31, { lightenedAt: day(30) }).contactsGone).toBe(true)
  // somebody came back since
  expect(at(31, { lastAt: day(5), lightenedAt: day(30) }).contactsGone).toBe(false)
})

test('RETAIN-3: files are offered in the last days, and nothing is deleted before they were', () => {
  const { remindDays, offeredDays } = limits.retention
  const opens = 90 - remindDays
  expect([at(opens - 1).mustOffer, at(opens).mustOffer]).toEqual([false, true])
  expect(at(opens, { offeredAt: day(opens) })).toMatchObject({ mustOffer: false, offering: true, isOver: false })
  expect(at(89, { offeredAt: day(opens) }).isOver).toBe(false)
  expect(at(90, { offeredAt: day(opens) })).toMatchObject({ isOver: true, deletesAt: day(90) })
  // the server was off in the last days
  expect(at(200)).toMatchObject({ mustOffer: true, isOver: false, deletesAt: day(200 + offeredDays) })
  expect(at(200 + offeredDays, { offeredAt: day(200) }).isOver).toBe(true)
  // an offer from before the date was moved away
  expect(at(200, { offeredAt: day(opens), lastAt: day(110) })).toMatchObject({ mustOffer: true, isOver: false })
  expect(at(2, { offeredAt: day(0) }, { ...rule, retentionDays: 1 }).isOver).toBe(true)
})

test('RETAIN-4: days from three days to two years on can be chosen, and so can the usual number', () => {
  expect(choosableDays(rule, begin)).toEqual({ earliest: '2026-03-12', latest: '2028-03-08' })
  expect(choosableDays({ ...rule, retentionDays: 3_650 }, begin).latest).toBe('2036-03-06')
})
