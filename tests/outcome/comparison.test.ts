import { expect, test } from 'vitest'
import { type ComparedAspect, casesInTables, comparedField } from '../../shared/outcome/comparison.ts'
import type { Outcome } from '../../shared/outcome/outcome.ts'

const card = (key: string) => ({ key, text: key, edited: false, by: null, anonymous: true, support: 0, tips: [] })
const known = (place: number, cards: readonly string[]): Outcome['cases'][number] => ({
  place,
  municipality: 'Lindenau',
  quarter: 'Nord',
  population: null,
  presenters: [],
  question: { key: `question:${place}`, text: '', edited: false },
  aspects: [{ aspect: 'obstacle', cards: cards.map(card) }],
})

test('three cases stand beside each other, further ones in tables of their own', () => {
  const cases = [1, 2, 3, 4].map((place) => known(place, []))
  expect(casesInTables({ cases }).map((beside) => beside.map(({ place }) => place))).toEqual([[1, 2, 3], [4]])
  expect(casesInTables({ cases: [] })).toEqual([])
})

test('a field has the three first cards of its aspect and says how many more there are', () => {
  const fieldOf = (cards: readonly string[], aspect: ComparedAspect = 'obstacle') => {
    const { shown, more } = comparedField(known(1, cards), aspect)
    return [shown.map(({ text }) => text).join(' '), more]
  }
  expect(fieldOf(['a', 'b', 'c', 'd', 'e'])).toEqual(['a b c', 2])
  expect(fieldOf(['a', 'b', 'c'])).toEqual(['a b c', 0])
  expect(fieldOf(['a'], 'goal')).toEqual(['', 0])
})
