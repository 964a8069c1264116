import type { Block } from '../document/blocks.ts'
import { escaped } from './markup.ts'

type Bars = Extract<Block, { kind: 'bars' }>

const [width, labelWidth, rowHeight, barHeight] = [640, 170, 26, 8]
const plannedColour = '#bebebe'

/** The text that stands for the picture. */
export function barsText({ rows }: Bars): string {
  return `${rows.map(({ text }) => text).join('; ')}.`
}

/** Planned and actual times as a vector picture, 640 wide; its text alternative is in it. */
export function barsSvg(bars: Bars, colour: string): string {
  const most = Math.max(1, ...bars.rows.flatMap(({ planned, actual }) => [planned, actual ?? 0]))
  const scale = (width - labelWidth - 10) / most
  const bar = (y: number, minutes: number, fill: string) =>
    `<rect x="${labelWidth}" y="${y}" width="${(minutes * scale).toFixed(1)}" height="${barHeight}" rx="1" fill="${fill}"/>`
  const rows = bars.rows.map(({ label, planned, actual }, index) => {
    const y = index * rowHeight
    const name = `<text x="${labelWidth - 8}" y="${y + 14}" text-anchor="end">${escaped(label)}</text>`
    return `${name}${bar(y + 3, planned, plannedColour)}${actual === null ? '' : bar(y + 12, actual, colour)}`
  })
  const end = bars.rows.length * rowHeight + 8
  const key = (x: number, fill: string, text: string) =>
    `<rect x="${x}" y="${end}" width="12" height="${barHeight}" fill="${fill}"/><text x="${x + 18}" y="${end + 8}">${escaped(text)}</text>`
  const legend = key(labelWidth, plannedColour, bars.planned) + key(labelWidth + 120, colour, bars.actual)
  const size = `viewBox="0 0 ${width} ${end + 16}" width="${width}" height="${end + 16}"`
  const font = 'font-family="sans-serif" font-size="12" fill="#222222"'
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escaped(barsText(bars))}"><title>${escaped(bars.caption)}</title><g ${font}>${rows.join('')}${legend}</g></svg>`
}
