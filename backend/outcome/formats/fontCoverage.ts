/** Start of the table `tag` in an OpenType file. */
function tableAt(font: DataView, tag: string): number {
  for (let index = 0; index < font.getUint16(4); index += 1) {
    const at = 12 + index * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map((offset) => font.getUint8(at + offset)))
    if (name === tag) return font.getUint32(at + 8)
  }
  throw new Error(`the font has no table ${tag}`)
}

const span = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** Subtable of format 12: groups of code points (https://learn.microsoft.com/typography/opentype/spec/cmap). */
function widePoints(font: DataView, at: number): number[] {
  return span(0, font.getUint32(at + 12) - 1).flatMap((index) => {
    const group = at + 16 + index * 12
    return span(font.getUint32(group), font.getUint32(group + 4))
  })
}

/** Subtable of format 4: segments of the basic plane, which may have holes (points whose glyph is 0). */
function narrowPoints(font: DataView, at: number): number[] {
  const bytes = font.getUint16(at + 6)
  return span(0, bytes / 2 - 1).flatMap((index) => {
    const end = at + 14 + index * 2
    const [first, last] = [font.getUint16(end + 2 + bytes), font.getUint16(end)]
    const [delta, place] = [font.getUint16(end + 2 + bytes * 2), end + 2 + bytes * 3]
    const offset = font.getUint16(place)
    const glyph = (point: number) =>
      offset === 0 ? point + delta : font.getUint16(place + offset + (point - first) * 2)
    return first === 0xffff ? [] : span(first, last).filter((point) => (glyph(point) & 0xffff) !== 0)
  })
}

/** The code points for which a TrueType font has a picture. */
export function coverageOf(bytes: Uint8Array): ReadonlySet<number> {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const cmap = tableAt(font, 'cmap')
  const points = span(0, font.getUint16(cmap + 2) - 1).map((index) => {
    const at = cmap + font.getUint32(cmap + 4 + index * 8 + 4)
    const format = font.getUint16(at)
    return format === 12 ? widePoints(font, at) : format === 4 ? narrowPoints(font, at) : []
  })
  return new Set(points.flat())
}

const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' })
const pointOf = (character: string) => character.codePointAt(0) ?? 0

/** As much of a character made of several as one of the fonts can show alone: parts of it never come from two fonts. */
function shownOf(cluster: string, fonts: readonly ReadonlySet<number>[]): string {
  if (cluster === '\n') return cluster
  const ways = fonts.map((font) => [...cluster].filter((character) => font.has(pointOf(character))).join(''))
  return ways.reduce((best, way) => (way.length > best.length ? way : best), '')
}

/**
 * The text, composed (NFC), with nothing in it that the fonts cannot show: of a character that is made of several, what can be shown of
 * it; in place of any other, `standIn`, and a blank for a blank. Line breaks stay.
 */
export function showable(text: string, fonts: readonly ReadonlySet<number>[], standIn: string): string {
  return [...segmenter.segment(text.normalize('NFC'))]
    .map(({ segment }) => shownOf(segment, fonts) || (/^\s+$/.test(segment) ? ' ' : standIn))
    .join('')
}
