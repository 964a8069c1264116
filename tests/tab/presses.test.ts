import { expect, test } from 'vitest'
import { isAgain } from '../../tab/panel/again.ts'
import { batched } from '../../tab/panel/batched.ts'
import { awayWord } from '../../tab/panel/states/away.ts'

const call = { type: 'speakers.call', entryId: null, whileCurrent: null } as const

test('the second press of a double one is the same command again, within a moment', () => {
  expect(isAgain(null, call, 0)).toBe(false)
  expect(isAgain({ command: call, at: 0 }, { ...call }, 300)).toBe(true)
  expect(isAgain({ command: call, at: 0 }, { ...call }, 1_500)).toBe(false)
  expect(isAgain({ command: call, at: 0 }, { ...call, whileCurrent: 'ole' }, 300)).toBe(false)
})

test('one announcement says nothing twice', () => {
  expect(batched(['Jetzt: Fazit.', 'Jetzt: Fazit', 'Halbzeit.'])).toBe('Jetzt: Fazit. Halbzeit.')
})

test.each([
  [9, null],
  [10, 'soon'],
  [59, 'soon'],
  [60, 'now'],
])('moderators who are away for %d seconds: %s', (seconds, kind) => {
  expect(awayWord(1_000, 1_000 + seconds * 1_000).kind).toBe(kind)
})
