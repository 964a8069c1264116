import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aspects } from '../../../shared/method/aspects.ts'
import type { Board, BoardCard } from '../../../tab/stage/board/boardOf.ts'
import { type Box, type FittedBoard, fitBoard } from '../../../tab/stage/board/fitBoard.ts'
import { cardGap, type FittedCards } from '../../../tab/stage/board/fitCards.ts'
import { shareRoom } from '../../../tab/stage/board/shareRoom.ts'
import { seeded } from '../../tools/seeded.ts'

const card = fc.record({
  id: fc.uuid(),
  text: fc.string({ maxLength: 300, unit: 'grapheme' }),
  support: fc.nat(12),
  isTip: fc.boolean(),
  tips: fc.constant<readonly BoardCard[]>([]),
})
const answered = fc
  .tuple(card, fc.array(card, { maxLength: 3 }))
  .map(([parent, tips]) => ({ ...parent, tips: tips.map((tip) => ({ ...tip, isTip: true })) }))
const board: fc.Arbitrary<Board> = fc.nat(11).chain((last) =>
  fc
    .array(fc.array(fc.array(answered, { maxLength: 6 }), { minLength: last + 1, maxLength: last + 1 }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((rows) => ({
      columns: Array.from({ length: last + 1 }, (_, place) => `case-${place}`),
      rows: rows.map((cells, place) => ({ aspect: aspects[place] ?? 'goal', cells })),
    })),
)
const boxes: readonly Box[] = [
  { width: 452, height: 286, unit: 3.69 },
  { width: 772, height: 280, unit: 5.31 },
  { width: 948, height: 560, unit: 7.77 },
  { width: 1220, height: 580, unit: 10 },
  { width: 1830, height: 880, unit: 15 },
]

test('a column for what belongs to no case does not take as much as a case for one card', () => {
  const one: BoardCard = { id: 'one', text: 'Eine Karte', support: 0, isTip: false, tips: [] }
  const columns = ['a', 'b', 'c', null]
  const boardWith = (cards: readonly BoardCard[]): Board => ({
    columns,
    rows: [{ aspect: 'obstacle', cells: [[one], [one], [one], cards] }],
  })
  const widths = (cards: readonly BoardCard[]) =>
    fitBoard(boardWith(cards), { width: 1830, height: 880, unit: 15 }, String).widths
  const [first = 0, , , last = 0] = widths([one])
  expect(last).toBeLessThan(0.8 * first)
  expect(new Set(widths([one, { ...one, id: 'two' }])).size).toBe(1)
  const sum = (all: readonly number[]) => all.reduce((total, width) => total + width, 0)
  expect(sum(widths([one]))).toBeCloseTo(sum(widths([one, one])))
})

const countOf = (cards: readonly BoardCard[]) => cards.reduce((sum, { tips }) => sum + 1 + tips.length, 0)
const shownIn = ({ shown }: FittedCards) => shown.reduce((sum, { tips }) => sum + 1 + tips.length, 0)
const linesIn = ({ shown, more, beside }: FittedCards) =>
  shown.reduce((sum, { lines, tips }) => sum + lines + tips.reduce((all, tip) => all + tip.lines, 0), 0) +
  Math.max(0, shown.length - 1) * cardGap +
  (more > 0 && !beside ? 1 : 0)

function heightOf({ head, gap, rows, moreColumns, lineHeight }: FittedBoard): number {
  const foot = moreColumns > 0 ? lineHeight : 0
  return head.height + foot + rows.reduce((sum, { height }) => sum + height, 0) + (rows.length + 2) * gap
}

describe('a board', () => {
  test('is never taller than its box, and no cell is taller than its row', () => {
    seeded(
      fc.property(board, fc.constantFrom(...boxes), (given, box) => {
        const fitted = fitBoard(given, box, () => 'Quartier')
        expect(heightOf(fitted)).toBeLessThanOrEqual(box.height + 1)
        const chrome = 2 * fitted.padding.block + 2
        for (const { cells, height } of fitted.rows) {
          for (const cell of cells) {
            expect(linesIn(cell) * fitted.lineHeight).toBeLessThanOrEqual(height - chrome + 2)
          }
        }
      }),
    )
  })

  test('counts every card that it does not show', () => {
    seeded(
      fc.property(board, fc.constantFrom(...boxes), (given, box) => {
        const fitted = fitBoard(given, box, () => 'Quartier')
        expect(fitted.columns.length + fitted.moreColumns).toBe(given.columns.length)
        fitted.rows.forEach((row, place) => {
          row.cells.forEach((cell, column) => {
            expect(shownIn(cell) + cell.more).toBe(countOf(given.rows[place]?.cells[column] ?? []))
          })
        })
      }),
    )
  })

  test('shows three cases at every size of the stage', () => {
    const cells = [[], [], []]
    for (const box of boxes) {
      const given = { columns: ['a', 'b', 'c'], rows: [{ aspect: 'goal' as const, cells }] }
      expect(fitBoard(given, box, () => 'Quartier')).toMatchObject({ columns: ['a', 'b', 'c'], moreColumns: 0 })
    }
  })

  test('takes the largest text at which everything fits', () => {
    const cell = [{ id: 'a', text: 'kurz', support: 0, isTip: false, tips: [] }]
    const given = (cells: BoardCard[][]) => ({ columns: ['a'], rows: [{ aspect: 'goal' as const, cells }] })
    const box = { width: 600, height: 200, unit: 10 }
    expect(fitBoard(given([cell]), box, () => 'Q').font).toBe(28)
    expect(fitBoard(given([Array.from({ length: 6 }, () => cell).flat()]), box, () => 'Q').font).toBeLessThan(28)
  })
})

test.each([
  [[2, 2, 2], 12, [2, 2, 2]],
  [[2, 9, 9], 12, [2, 5, 5]],
  [[9, 1, 9], 3, [1, 1, 1]],
  [[], 3, []],
])('room: wishes %j of %i', (wishes, room, shares) => {
  expect(shareRoom(wishes, room)).toEqual(shares)
})
