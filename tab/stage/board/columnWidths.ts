import type { Board } from './boardOf.ts'

/** Of the width of a case, and never less than so many em. */
const lone = { share: 0.65, em: 7.5 } as const

/** The same width (px) for each case; the column of what belongs to no case is narrower while it has one card at most. */
export function widthsOf(board: Board, columns: Board['columns'], room: number, font: number): number[] {
  const equal = room / Math.max(1, columns.length)
  const last = columns.length - 1
  const cards = board.rows.reduce((sum, { cells }) => sum + (cells[last]?.length ?? 0), 0)
  const isLone = columns[last] === null && last > 0 && cards < 2
  const narrow = isLone ? Math.min(equal, Math.max(lone.share * equal, lone.em * font)) : equal
  return columns.map((_, index) => (index === last ? narrow : (room - narrow) / last))
}
