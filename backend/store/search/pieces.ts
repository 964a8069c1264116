import { tokensOf } from './fold.ts'

/** characters around the first word that was found */
const before = 60
const most = 240

export interface Piece {
  readonly text: string
  readonly hit: boolean
}

function nextBlank(text: string, from: number): number {
  const at = text.indexOf(' ', from)
  return at < 0 || at - from > 30 ? from : at + 1
}

/** A stretch of the text around what was found, cut at words, with what was found apart. */
export function piecesOf(given: string, matched: ReadonlySet<string>): Piece[] {
  const text = given.normalize('NFC')
  const hits = tokensOf(text).filter(({ folded }) => matched.has(folded))
  const first = hits[0]?.start ?? 0
  const start = text.length <= most || first <= before ? 0 : nextBlank(text, first - before)
  const cut = text.lastIndexOf(' ', start + most)
  const end = text.length - start <= most ? text.length : cut > first ? cut : start + most
  const pieces: Piece[] = [{ text: start > 0 ? '… ' : '', hit: false }]
  let at = start
  for (const hit of hits.filter((each) => each.start >= start && each.end <= end)) {
    pieces.push({ text: text.slice(at, hit.start), hit: false }, { text: text.slice(hit.start, hit.end), hit: true })
    at = hit.end
  }
  pieces.push({ text: text.slice(at, end), hit: false }, { text: end < text.length ? ' …' : '', hit: false })
  return pieces.filter((piece) => piece.text !== '')
}
