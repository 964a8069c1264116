import { expect, test } from 'vitest'
import { cutAtWord, hyphenated } from '../../../tab/stage/board/words.ts'

const parted = (word: string) => hyphenated(word).replaceAll('\u00ad', '-')

test('long words may be parted before a syllable, short ones never', () => {
  expect(parted('Denkmalschutz')).toBe('Denk-mal-schutz')
  expect(parted('Sammelausschreibung: 120 Wohnungen')).toBe('Sam-me-laus-schrei-bung: 120 Wohnungen')
  expect(parted('Rechenzentrums')).toBe('Rechen-zen-trums')
  expect(parted('Gründerzeit, zur Hälfte')).toBe('Gründerzeit, zur Hälfte')
})

test('a text is cut after a whole word', () => {
  const within = (most: number) => (text: string) => text.length <= most
  expect(cutAtWord('der Eigenanteil fehlt', within(21))).toBe('der Eigenanteil fehlt')
  expect(cutAtWord('der Eigenanteil fehlt', within(20))).toBe('der Eigenanteil\u00a0…')
  expect(cutAtWord('der Eigenanteil, das fehlt', within(18))).toBe('der Eigenanteil\u00a0…')
  expect(cutAtWord('der Eigenanteil fehlt', within(10))).toBe('der\u00a0…')
  expect(cutAtWord('Eigenanteil fehlt', within(4))).toBe('Eigenanteil fehlt')
})
