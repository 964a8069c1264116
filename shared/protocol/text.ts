import * as z from 'zod/mini'

/** One perceived character may be many code units (a family emoji is 11), but not without end. */
const codeUnitsPerCharacter = 16
const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' })

/** The number of characters as a person counts them: „👩‍👩‍👧" is one, „é" is one however it is encoded. TEXT-1 */
export function countCharacters(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(text)) count += 1
  return count
}

/** How many characters there are above `most`; 0 where there are not too many. */
export function charactersOver(text: string, most: number): number {
  // never more characters than code units: a text that is short by them need not be counted at every letter
  return text.length > most ? Math.max(0, countCharacters(text) - most) : 0
}

function isWithin(text: string, most: number): boolean {
  if (text.length <= most) return true
  return text.length <= most * codeUnitsPerCharacter && countCharacters(text) <= most
}

/** A character that can be seen: „missing" is also a text of nothing but blanks, fillers and invisible joiners. TEXT-3 */
const visible = /[^\p{C}\p{Z}\p{DI}\u2800]/u

/** Controls, line separators and the marks that turn the direction of the text after them (UAX #9). TEXT-2 */
const controlsInLine = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu
const controlsInText = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

function bounded(clean: (raw: string) => string, least: number, most: number) {
  return z.pipe(
    z.pipe(
      z.string().check(z.maxLength(200_000)),
      z.transform((raw: string) => clean(raw.toWellFormed())),
    ),
    z.string().check(
      z.refine((text: string) => least === 0 || visible.test(text), { error: 'missing', abort: true }),
      z.refine((text: string) => isWithin(text, most), { error: 'tooLong', params: { limit: most } }),
    ),
  )
}

/** A text as one line without controls, trimmed: as {@link line} keeps it. */
export function cleanLine(raw: string): string {
  return raw.toWellFormed().replace(controlsInLine, ' ').trim()
}

/** Whether nothing of the text can be seen. */
export function isMissing(raw: string): boolean {
  return !visible.test(cleanLine(raw))
}

/** One line of any Unicode, controls stripped, trimmed; refused when empty or over `most` characters. */
export function line(most: number) {
  return bounded(cleanLine, 1, most)
}

/** Like {@link line}, but may be empty. */
export function optionalLine(most: number) {
  return bounded(cleanLine, 0, most)
}

/** Text with line breaks, other controls stripped, trimmed; refused when over `most` characters. */
export function prose(most: number, least: 0 | 1 = 1) {
  return bounded((raw) => raw.replace(/\r\n?/g, '\n').replace(controlsInText, '').trim(), least, most)
}
