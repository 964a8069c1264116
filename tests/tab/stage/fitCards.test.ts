import { describe, expect, test } from 'vitest'
import type { BoardCard } from '../../../tab/stage/board/boardOf.ts'
import { fitCards, linesOf } from '../../../tab/stage/board/fitCards.ts'

const card = (id: string, text: string, change: Partial<BoardCard> = {}): BoardCard => ({
  id,
  text,
  support: 0,
  isTip: false,
  tips: [],
  ...change,
})
/** A text of so many lines of ten characters. */
const lines = (count: number) => Array.from({ length: count }, () => 'zehnzeich.').join(' ')
const shownIds = (cards: readonly BoardCard[], room: number) => {
  const { shown, more } = fitCards(cards, room, 10)
  return { shown: shown.map((fitted) => [fitted.card.id, fitted.lines]), more }
}

describe('lines of a text', () => {
  test.each([
    ['', 10, 1],
    ['kurz', 10, 1],
    ['zwei Worte', 10, 1],
    ['drei ganze Worte', 10, 2],
    ['ein', 3, 1],
    ['Donaudampfschifffahrt', 10, 3],
    ['🏘️🏘️🏘️🏘️🏘️🏘️', 10, 2],
    ['漢字漢字漢字', 10, 2],
  ])('%s in lines of %i: %i', (text, characters, expected) => {
    expect(linesOf(text, characters)).toBe(expected)
  })
})

describe('what fits', () => {
  test('all cards, where there is room', () => {
    expect(shownIds([card('a', lines(2)), card('b', lines(1))], 4)).toEqual({
      shown: [
        ['a', 2],
        ['b', 1],
      ],
      more: 0,
    })
  })

  test('all cards with fewer lines each, before one is left out', () => {
    expect(shownIds([card('a', lines(4)), card('b', lines(4))], 5)).toEqual({
      shown: [
        ['a', 2],
        ['b', 2],
      ],
      more: 0,
    })
  })

  test('the first ones, and how many more there are', () => {
    const cards = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => card(id, lines(2)))
    expect(shownIds(cards, 5.5)).toEqual({
      shown: [
        ['a', 2],
        ['b', 2],
      ],
      more: 4,
    })
  })

  test('the first is shortened rather than left out', () => {
    expect(shownIds([card('a', lines(3)), card('b', lines(3)), card('c', lines(3))], 2)).toEqual({
      shown: [['a', 1]],
      more: 2,
    })
  })

  test('never a later card instead of an earlier one', () => {
    const cards = [card('a', lines(2)), card('b', lines(2)), card('c', lines(1)), card('d', lines(1))]
    expect(shownIds(cards, 3.5).shown.map(([id]) => id)).toEqual(['a'])
  })

  test('tips stand under their card, and are counted where they do not fit', () => {
    const tips = ['t1', 't2', 't3'].map((id) => card(id, 'Rat', { isTip: true }))
    const { shown, more } = fitCards([card('a', lines(1), { tips }), card('b', lines(1))], 3, 20)
    expect(shown.map((fitted) => [fitted.card.id, fitted.tips.map((tip) => tip.card.id)])).toEqual([['a', ['t1']]])
    expect(more).toBe(3)
  })

  test('with room for one line alone, the number stands beside the card', () => {
    const cards = [card('a', lines(3)), card('b', lines(3)), card('c', lines(3))]
    expect(fitCards(cards, 1.5, 10)).toMatchObject({ shown: [{ lines: 1 }], more: 2, beside: true })
    expect(fitCards(cards, 2, 10)).toMatchObject({ shown: [{ lines: 1 }], more: 2, beside: false })
  })

  test('no room at all is survived', () => {
    expect(shownIds([card('a', lines(3)), card('b', lines(3))], 0)).toEqual({ shown: [], more: 2 })
    expect(shownIds([], 0)).toEqual({ shown: [], more: 0 })
  })
})
