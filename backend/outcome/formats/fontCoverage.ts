import { readFileSync } from 'node:fs'

/** Start of the table `tag` in an OpenType file. */
function tableAt(font: DataView, tag: string): number {
  for (let index = 0; index < font.getUint16(4); index += 1) {
    const at = 12 + index * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map((offset) => font.getUint8(at + offset)))
    if (name === tag) return font.getUint32(at + 8)
  }
  throw new Error(`the font has no table ${tag}`)
}

type Range = readonly [first: number, last: number]

/** Subtable of format 12: groups of code points (https://learn.microsoft.com/typography/opentype/spec/cmap). */
function wideRanges(font: DataView, at: number): Range[] {
  return Array.from({ length: font.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12
    return [font.getUint32(group), font.getUint32(group + 4)]
  })
}

/** Subtable of format 4: segments of the basic plane. */
function narrowRanges(font: DataView, at: number): Range[] {
  const segments = font.getUint16(at + 6) / 2
  return Array.from({ length: segments }, (_, index): Range => {
    const last = font.getUint16(at + 14 + index * 2)
    return [font.getUint16(at + 16 + segments * 2 + index * 2), last]
  }).filter(([first]) => first !== 0xffff)
}

function rangesOf(file: string): Range[] {
  const bytes = readFileSync(file)
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const cmap = tableAt(font, 'cmap')
  return Array.from({ length: font.getUint16(cmap + 2) }, (_, index) => {
    const at = cmap + font.getUint32(cmap + 4 + index * 8 + 4)
    const format = font.getUint16(at)
    return format === 12 ? wideRanges(font, at) : format === 4 ? narrowRanges(font, at) : []
  }).flat()
}

/** The code points for which one of these TrueType files has a picture. */
export function coverageOf(files: readonly string[]): ReadonlySet<number> {
  const covered = new Set<number>()
  for (const [first, last] of files.flatMap(rangesOf)) {
    for (let point = first; point <= last; point += 1) covered.add(point)
  }
  return covered
}

const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' })

/**
 * The text with nothing in it that the fonts cannot show: of a character that is made of several, what can be shown of
 * it; in place of any other, `standIn`. Line breaks stay.
 */
export function showable(text: string, covered: ReadonlySet<number>, standIn: string): string {
  const isShown = (character: string) => character === '\n' || covered.has(character.codePointAt(0) ?? 0)
  const shownOf = (cluster: string) => [...cluster].filter(isShown).join('') || (/^\s+$/.test(cluster) ? ' ' : standIn)
  return [...segmenter.segment(text)].map(({ segment }) => shownOf(segment)).join('')
}
