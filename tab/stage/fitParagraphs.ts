import { type Box, charactersIn, lineHeightOf } from './board/fitBoard.ts'
import { linesOf } from './board/fitCards.ts'

interface FittedParagraph {
  readonly place: number
  readonly text: string
  readonly lines: number
}

export interface FittedText {
  readonly font: number
  readonly lineHeight: number
  readonly gap: number
  readonly shown: readonly FittedParagraph[]
  /** something did not fit */
  readonly cut: boolean
}

/** Wider lines are hard to read: characters. */
const longestLine = 90
/** Room for the longest line, in the text's own size. */
export const textWidth = '50em'

/** The paragraphs of a text, without empty ones. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
}

function textAt(paragraphs: readonly string[], box: Box, font: number): FittedText {
  const lineHeight = lineHeightOf(font)
  const gap = Math.round(lineHeight / 2)
  const characters = Math.min(longestLine, charactersIn(box.width, font))
  const shown: FittedParagraph[] = []
  let left = box.height
  let cut = false
  for (const [place, text] of paragraphs.entries()) {
    const room = Math.floor((left - (shown.length > 0 ? gap : 0)) / lineHeight)
    const wished = linesOf(text, characters)
    cut = room < wished
    if (room < 1) break
    const lines = Math.min(room, wished)
    shown.push({ place, text, lines })
    left -= lines * lineHeight + (shown.length > 1 ? gap : 0)
    if (cut) break
  }
  return { font, lineHeight, gap, shown, cut }
}

/** The text at the largest size at which it fits; at the smallest, as much of it as fits. `sizes`: largest first. */
export function fitParagraphs(paragraphs: readonly string[], box: Box, sizes: readonly number[]): FittedText {
  const fitted = sizes.map((font) => textAt(paragraphs, box, font))
  const best = fitted.find(({ cut }) => !cut) ?? fitted.at(-1)
  if (!best) throw new RangeError('a text needs a size')
  return best
}
