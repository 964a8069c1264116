import { expect, test } from 'vitest'
import type { Aspect } from '../../../shared/method/aspects.ts'
import type { Event } from '../../../shared/session/events.ts'
import { caseBoardOf, isEmpty, matrixOf } from '../../../tab/stage/board/boardOf.ts'
import { draft, fold, start } from '../../session/given.ts'

let count = 0
function note(noteId: string, aspect: Aspect, caseId: string | null, parentId: string | null = null): Event {
  count += 1
  const text = `  ${noteId}\n\nmit  Absätzen `
  return {
    type: 'note.added',
    noteId,
    aspect,
    caseId,
    parentId,
    text,
    author: 'tom',
    anonymous: true,
    at: start + count,
  }
}
const support = (noteId: string, personId: string): Event => ({ type: 'note.supported', noteId, personId, on: true })
const ids = (cells: readonly (readonly { readonly id: string }[])[] | undefined) =>
  cells?.map((cell) => cell.map(({ id }) => id))

test('the matrix has a column a case and the rows of the comparison, also while they are empty', () => {
  const board = matrixOf(fold(draft()))
  expect(board.columns).toEqual(['a', 'b', 'c'])
  expect(board.rows.map(({ aspect }) => aspect)).toEqual(['goal', 'obstacle', 'conflict', 'approach', 'potential'])
  expect(isEmpty(board)).toBe(true)
})

test('open questions get a row, and what belongs to no case a column, where there are any', () => {
  const board = matrixOf(fold(draft(), note('q', 'question', 'b'), note('g', 'goal', null)))
  expect(board.columns).toEqual(['a', 'b', 'c', null])
  expect(board.rows.at(-1)?.aspect).toBe('question')
  expect(ids(board.rows.at(-1)?.cells)).toEqual([[], ['q'], [], []])
  expect(ids(board.rows[0]?.cells)).toEqual([[], [], [], ['g']])
})

test('in a cell the most supported card is first, then who came first; tips hang under their card', () => {
  const session = fold(
    draft(),
    note('first', 'obstacle', 'a'),
    note('second', 'obstacle', 'a'),
    note('best', 'obstacle', 'a'),
    note('tip', 'tip', 'a', 'second'),
    note('better tip', 'tip', 'a', 'second'),
    [support('best', 'uta'), support('best', 'pia'), support('better tip', 'uta')],
  )
  const [, obstacles] = matrixOf(session).rows
  const [cell] = obstacles?.cells ?? []
  expect(cell?.map(({ id, support: count }) => [id, count])).toEqual([
    ['best', 2],
    ['first', 0],
    ['second', 0],
  ])
  expect(cell?.[2]?.tips.map(({ id }) => id)).toEqual(['better tip', 'tip'])
  expect(cell?.[0]?.text).toBe('best mit Absätzen')
})

test('a tip without a card stands among the approaches, deleted cards and agreements nowhere', () => {
  const session = fold(
    draft(),
    [note('gone', 'obstacle', 'a'), note('tip', 'tip', 'a', 'gone'), { type: 'note.deleted', noteId: 'gone' }],
    note('agreed', 'agreement', 'a'),
  )
  const board = caseBoardOf(session, 'a')
  expect(board.rows.map(({ aspect, cells }) => [aspect, ids(cells)])).toEqual([['approach', [['tip']]]])
  expect(isEmpty(caseBoardOf(session, 'b'))).toBe(true)
})
