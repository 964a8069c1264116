import { expect, test } from 'vitest'
import { createRecent } from '../../tab/live/recent.ts'
import { createSeats } from '../../tab/live/seat.ts'
import { forgetfulStorage } from '../../tab/live/storage.ts'
import { newStorages } from './wire.ts'

const seat = (personId: string) => ({ personId, token: 'abcdefghijklmnopqrstuvwx' })

test('a seat is the same in every tab of the browser', () => {
  const { lasting } = newStorages()
  createSeats({ lasting, perTab: forgetfulStorage() }).keep('s', seat('a'), false)
  expect(createSeats({ lasting, perTab: forgetfulStorage() }).of('s')).toEqual(seat('a'))
})

test('in the example meeting each tab is somebody else', () => {
  const { lasting } = newStorages()
  const one = createSeats({ lasting, perTab: forgetfulStorage() })
  const two = createSeats({ lasting, perTab: forgetfulStorage() })
  one.keep('s', seat('a'), true)
  two.keep('s', seat('b'), true)
  expect([one.of('s')?.personId, two.of('s')?.personId]).toEqual(['a', 'b'])
  expect(one.isForTabOnly('s')).toBe(true)
})

test('a tab knows that another one has a seat in the example meeting, and that it has none itself', () => {
  const { lasting } = newStorages()
  const one = createSeats({ lasting, perTab: forgetfulStorage() })
  const two = createSeats({ lasting, perTab: forgetfulStorage() })
  expect(two.isOfOtherTab('s')).toBe(false)
  one.keep('s', seat('a'), true)
  expect([one.isOfOtherTab('s'), two.isOfOtherTab('s'), two.isOfOtherTab('t')]).toEqual([false, true, false])
  two.keep('s', seat('b'), true)
  expect(two.isOfOtherTab('s')).toBe(false)
})

test('a seat of another session is none of this one, and a forgotten one is gone', () => {
  const seats = createSeats(newStorages())
  seats.keep('s', seat('a'), false)
  expect(seats.of('t')).toBeUndefined()
  seats.forget('s')
  expect(seats.of('s')).toBeUndefined()
})

test('recent sessions: the latest first, each once, at most eight', () => {
  const recent = createRecent(forgetfulStorage())
  for (let visit = 0; visit < 12; visit += 1) recent.visit(`s${visit}`, `Titel ${visit}`, visit)
  recent.visit('s5', 'Neuer Titel', 20)
  expect(recent.list()[0]).toEqual({ sessionId: 's5', title: 'Neuer Titel', at: 20 })
  expect(recent.list()).toHaveLength(8)
  recent.know('s5', { title: 'Titel', role: 'moderator', state: 'closed' })
  recent.know('never visited', { title: 'Titel' })
  expect(recent.list()[0]).toEqual({ sessionId: 's5', title: 'Titel', at: 20, role: 'moderator', state: 'closed' })
  expect(recent.list()).toHaveLength(8)
  recent.forget('s5')
  expect(recent.list().map(({ sessionId }) => sessionId)).not.toContain('s5')
})
