import { expect, test } from 'vitest'
import { summaryState } from '../../tab/panel/closing/summaryState.ts'

const closing = (summary: string, revision: number) => ({ summary, revision, checked: [], lines: [] })

test('CLOSE-1 of a Fazit that nobody has written yet nothing is said, not that it is saved', () => {
  expect(summaryState(null, closing('', 0))).toBeNull()
  expect(summaryState('  ', closing('', 0))).toBeNull()
})

test('CLOSE-1 what differs from the session is not saved, what is the same is, also where it was emptied', () => {
  expect(summaryState('Wir', closing('', 0))).toBe('unsaved')
  expect(summaryState('Wir', closing('Ihr', 1))).toBe('unsaved')
  expect(summaryState('Wir ', closing('Wir', 1))).toBe('saved')
  expect(summaryState(null, closing('', 2))).toBe('saved')
})
