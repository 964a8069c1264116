import { makeStyles, tokens } from '@fluentui/react-components'
import type { Box } from './board/fitBoard.ts'

/** The stage is 128 units wide and 72 high at 16:9; in any other form the shorter side decides. */
const across = 128
const down = 72

/** So many units of the stage, but never less than so many px: what is read on a small picture is read from near. */
function scaled(units: number, leastPx: number): string {
  return `max(${leastPx}px, calc(${units} * min(100vw / ${across}, 100dvh / ${down})))`
}

/** The unit of the stage in px, for what is laid out by calculation. */
export function stageUnit(): number {
  return Math.min(window.innerWidth / across, window.innerHeight / down)
}

/** A stage that is higher than this has its parts below each other. */
export const tall = '@media (max-aspect-ratio: 14/10)'

export const stageSpace = {
  s: scaled(0.8, 4),
  m: scaled(1.6, 6),
  l: scaled(3, 10),
} as const

/** The Fazit grows with its box; the smallest is a little less than that of the cards in the discussion. */
export function fazitSizes({ unit }: Pick<Box, 'unit'>): number[] {
  return [5, 4.4, 4, 3.6, 3.2, 2.8, 2.5, 2.3, 2.1, 1.95, 1.8, 1.6].map((units) =>
    Math.max(12, Math.round(units * unit)),
  )
}

/** The size of text at which a name stays whole on two lines. */
export function nameType(name: string): 'name' | 'headline' | 'title' {
  if (name.length <= 22) return 'name'
  return name.length <= 36 ? 'headline' : 'title'
}

/** In forced colours a number as high as its line would be painted onto a plate that covers the lines around it. */
const number = {
  lineHeight: 1,
  '@media (forced-colors: active)': {
    forcedColorAdjust: 'none',
    color: 'CanvasText',
    '& *': { color: 'CanvasText' },
  },
} as const

/** Every size of text on the stage but those of the board, which follow what has to fit. */
export const useStageType = makeStyles({
  hero: { ...number, fontSize: scaled(20, 64), [tall]: { fontSize: scaled(27, 64) } },
  /** for more digits than `05:00` has */
  heroLong: { ...number, fontSize: scaled(16.2, 56), [tall]: { fontSize: scaled(23, 56) } },
  second: { ...number, fontSize: scaled(12, 44) },
  name: { fontSize: scaled(7, 26), lineHeight: 1.3, fontWeight: tokens.fontWeightSemibold },
  timer: { fontSize: scaled(6.4, 28), lineHeight: 1 },
  headline: { fontSize: scaled(5.2, 24), lineHeight: 1.25, fontWeight: tokens.fontWeightSemibold },
  lead: { fontSize: scaled(4.4, 18), lineHeight: 1.25, fontWeight: tokens.fontWeightSemibold },
  title: { fontSize: scaled(3.6, 17), lineHeight: 1.25, fontWeight: tokens.fontWeightSemibold },
  text: { fontSize: scaled(2.6, 14), lineHeight: 1.35 },
  small: { fontSize: scaled(2, 12), lineHeight: 1.35 },
})

/** What texts on the stage have in common. */
export const useStageText = makeStyles({
  plain: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  twoLines: {
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    textWrap: 'balance',
    // a „J" reaches to the left of its place, and what overflows is cut
    paddingInline: '0.1em',
    marginInline: '-0.1em',
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
})
