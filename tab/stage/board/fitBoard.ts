import type { Aspect } from '../../../shared/method/aspects.ts'
import type { Board } from './boardOf.ts'
import { widthsOf } from './columnWidths.ts'
import { type FittedCards, fitCards, linesOf, linesOfCards } from './fitCards.ts'
import { shareRoom } from './shareRoom.ts'

/** The room on screen, px; `unit` is the stage's unit of length (a 128th of its width at 16:9). */
export interface Box {
  readonly width: number
  readonly height: number
  readonly unit: number
}

export interface FittedRow {
  readonly aspect: Aspect
  readonly height: number
  readonly cells: readonly FittedCards[]
}

/** A board laid out: lengths in px. */
export interface FittedBoard {
  readonly font: number
  readonly lineHeight: number
  readonly gap: number
  readonly padding: { readonly block: number; readonly inline: number }
  readonly label: number
  /** too narrow for the long names of the aspects */
  readonly short: boolean
  readonly head: { readonly height: number; readonly lines: number }
  readonly columns: readonly (string | null)[]
  readonly widths: readonly number[]
  /** columns that did not fit */
  readonly moreColumns: number
  readonly rows: readonly FittedRow[]
}

const border = 1
const lineHeightEm = 1.27
/** A little more than letters are wide on average, so that a text rather takes a line less than one more. */
const characterEm = 0.55
const narrowEm = 40
/** A board of fewer lines gives the names of the cases one. */
const lowLines = 20
const labelEm = { long: 9.4, short: 6.4 } as const
const columnEm = 9.6
/** The row's label may need two lines, and a card and „+ 3 weitere" do. */
const leastLines = 2

/** Font sizes from the one that reads best to the smallest that reads at all. */
function fontSizes(unit: number): number[] {
  return [2.8, 2.4, 2.1, 1.8].map((units) => Math.max(12, Math.round(units * unit)))
}

/** Characters of a text of this size in a line of this width (px). */
export function charactersIn(width: number, font: number): number {
  return Math.max(4, Math.floor(width / (font * characterEm)))
}

export function lineHeightOf(font: number): number {
  return Math.round(font * lineHeightEm)
}

/** Everything about a board at one size of text but the cards themselves. */
function frameAt(board: Board, box: Box, font: number, quarterOf: (caseId: string | null) => string) {
  const lineHeight = lineHeightOf(font)
  const gap = Math.max(3, Math.round(font * 0.25))
  const padding = { block: Math.round(font * 0.2), inline: Math.round(font * 0.5) }
  const short = box.width < narrowEm * font
  const label = Math.round(font * (short ? labelEm.short : labelEm.long))
  const room = box.width - label - 2 * gap
  const fitting = Math.max(1, Math.floor(room / (columnEm * font + gap)))
  const columns = board.columns.slice(0, fitting)
  const widths = widthsOf(board, columns, room - columns.length * gap, font)
  const characters = widths.map((width) => charactersIn(width - 2 * padding.inline - 2 * border, font))
  const headLines = Math.min(
    box.height < lowLines * lineHeight ? 1 : 2,
    Math.max(1, ...columns.map((id, index) => linesOf(quarterOf(id), characters[index] ?? 1))),
  )
  const moreColumns = board.columns.length - columns.length
  const head = { height: headLines * lineHeight + padding.block, lines: headLines }
  const foot = moreColumns > 0 ? lineHeight + gap : 0
  const height = box.height - head.height - foot - (board.rows.length + 2) * gap
  const linesInAll = (height - board.rows.length * (2 * padding.block + 2 * border)) / lineHeight
  return {
    font,
    lineHeight,
    gap,
    padding,
    label,
    short,
    head,
    columns,
    widths,
    moreColumns,
    characters,
    height,
    linesInAll,
  }
}

/** The lines that each row would like to have. */
function wishesOf(board: Board, characters: readonly number[]): number[] {
  return board.rows.map(({ cells }) =>
    Math.max(leastLines, ...characters.map((each, index) => linesOfCards(cells[index] ?? [], each))),
  )
}

/**
 * Lays a board out in a box: the largest text at which every card fits, else the smallest, where each row gets its share
 * and what does not fit is counted. Nothing is ever taller or wider than the box.
 */
export function fitBoard(board: Board, box: Box, quarterOf: (caseId: string | null) => string): FittedBoard {
  const frames = fontSizes(box.unit).map((font) => {
    const frame = frameAt(board, box, font, quarterOf)
    const wishes = wishesOf(board, frame.characters)
    const wished = wishes.reduce((sum, wish) => sum + wish, 0)
    return { frame, wishes, roomy: wished <= frame.linesInAll && frame.moreColumns === 0 }
  })
  const chosen = frames.find(({ roomy }) => roomy) ?? frames.at(-1)
  if (!chosen) throw new RangeError('a board needs a size of text')
  const { characters, height, linesInAll, ...frame } = chosen.frame
  const lines = shareRoom(chosen.wishes, linesInAll)
  const taken = lines.reduce((sum, share) => sum + share, 0)
  const spare = Math.max(0, linesInAll - taken) / Math.max(1, board.rows.length)
  const chrome = 2 * frame.padding.block + 2 * border
  const rows = board.rows.map(({ aspect, cells }, index) => ({
    aspect,
    height: Math.floor(((lines[index] ?? 0) + spare) * frame.lineHeight + chrome),
    cells: characters.map((each, place) => fitCards(cells[place] ?? [], (lines[index] ?? 0) + 0.01, each)),
  }))
  return { ...frame, rows }
}
