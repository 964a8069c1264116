import { expect, test } from 'vitest'
import { inShort } from '../../tab/parts/inShort.ts'

test.each([
  ['Streubesitz', 'Streubesitz'],
  ['Bezahlbare Mieten gegen Modernisierung: der Vorstand', 'Bezahlbare Mieten gegen Modernisierung: …'],
  ['Erste Zeile der Notiz\nund eine zweite, die länger ist', 'Erste Zeile der Notiz\nund eine zweite, …'],
  ['A'.repeat(41), `${'A'.repeat(39)} …`],
])('a text is told by its first words: %s', (text, short) => {
  expect(inShort(text)).toBe(short)
})

test('no emoji is cut in two', () => {
  const families = '👩‍👩‍👧'.repeat(20)
  const short = inShort(families)
  expect(short.replace(' …', '').replaceAll('👩‍👩‍👧', '')).toBe('')
  expect(short.length).toBeGreaterThan(20)
})
