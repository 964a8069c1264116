import { type Box, charactersIn, lineHeightOf } from '../board/fitBoard.ts'
import { linesOf } from '../board/fitCards.ts'
import type { Block } from './blocksOf.ts'

interface FittedBlock extends Block {
  readonly lines: number
  /** px above it */
  readonly gap: number
}

/** The Fazit laid out: lengths in px. */
export interface FittedBlocks {
  readonly font: number
  readonly lineHeight: number
  readonly columns: readonly (readonly FittedBlock[])[]
  /** something did not fit */
  readonly cut: boolean
}

/** Wider lines are hard to read, narrower ones are torn: characters. */
const longestLine = 90
const shortestLine = 34
/** Room for the longest line, in the text's own size. */
export const columnWidth = '50em'
/** Between two columns, and what the mark of a line takes of its width: in the text's own size. */
export const columnGapEm = 1.5
export const markEm = 0.8
/** Above a block, in lines. */
const gaps = { text: 0.5, heading: 0.7, line: 0.2 } as const
/** Room for fewer lines than this is left free: a heading is not shown without what stands under it. */
const leastLines = { text: 1, heading: 2, line: 1 } as const
/** Shares of the height at which columns are tried, so that both end at about the same height. */
const shares = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]

interface Frame {
  readonly font: number
  readonly lineHeight: number
  readonly columns: number
  readonly characters: number
}

function frameOf(box: Box, font: number, columns: number): Frame {
  const width = (box.width - (columns - 1) * columnGapEm * font) / columns
  const characters = Math.min(longestLine, charactersIn(width - markEm * font, font))
  return { font, lineHeight: lineHeightOf(font), columns, characters }
}

function wished(blocks: readonly Block[], { lineHeight, characters }: Frame): FittedBlock[] {
  return blocks.map((block) => ({
    ...block,
    lines: linesOf(block.about === '' ? block.text : `${block.text} ${block.about}`, characters),
    gap: Math.round(gaps[block.kind] * lineHeight),
  }))
}

/** Height of a block; of a heading together with what stands under it, since it is never the last of a column. */
function needed(blocks: readonly FittedBlock[], place: number, lineHeight: number): number {
  const block = blocks[place]
  if (!block) return 0
  const own = block.lines * lineHeight
  const next = blocks[place + 1]
  return block.kind === 'heading' && next ? own + next.gap + next.lines * lineHeight : own
}

interface Filling {
  readonly columns: FittedBlock[][]
  readonly height: number
  /** px of the last column that are free */
  left: number
}

/** Puts a block into the last column, or begins another one; gives whether there was room for all of it. */
function put(filling: Filling, block: FittedBlock, need: number, { lineHeight, columns: most }: Frame): boolean {
  const isFull = (filling.columns.at(-1)?.length ?? 0) > 0 && block.gap + need > filling.left
  if (isFull && filling.columns.length < most) {
    filling.columns.push([])
    filling.left = filling.height
  }
  const column = filling.columns.at(-1) ?? []
  const gap = column.length > 0 ? block.gap : 0
  const room = Math.floor((filling.left - gap) / lineHeight)
  if (room < leastLines[block.kind]) return false
  const lines = Math.min(block.lines, room)
  column.push({ ...block, lines, gap })
  filling.left -= gap + lines * lineHeight
  return lines === block.lines
}

/** Fills the columns one after the other; of what fits in none, as many lines as there is room for. */
function filled(blocks: readonly Block[], height: number, frame: Frame): FittedBlocks {
  const { font, lineHeight } = frame
  const all = wished(blocks, frame)
  const filling: Filling = { columns: [[]], height, left: height }
  const fits = all.every((block, place) => put(filling, block, needed(all, place, lineHeight), frame))
  return { font, lineHeight, columns: filling.columns, cut: !fits }
}

function balanced(blocks: readonly Block[], box: Box, frame: Frame): FittedBlocks {
  const tried = frame.columns > 1 ? shares : [1]
  const layouts = tried.map((share) => filled(blocks, share * box.height, frame))
  return layouts.find(({ cut }) => !cut) ?? filled(blocks, box.height, frame)
}

/**
 * The Fazit at the largest size at which all of it fits, in one column or two; at the smallest, as much of it as fits.
 * Nothing is ever taller or wider than the box. `sizes`: largest first.
 */
export function fitBlocks(blocks: readonly Block[], box: Box, sizes: readonly number[]): FittedBlocks {
  const frames = sizes.flatMap((font) => {
    const two = frameOf(box, font, 2)
    return two.characters < shortestLine ? [frameOf(box, font, 1)] : [frameOf(box, font, 1), two]
  })
  const layouts = frames.map((frame) => balanced(blocks, box, frame))
  const best = layouts.find(({ cut }) => !cut) ?? layouts.at(-1)
  if (!best) throw new RangeError('a text needs a size')
  return best
}
