import { stemmer } from '@orama/stemmers/german'

const word = /[\p{L}\p{N}]+/gu
const marks = /\p{M}+/gu

/**
 * A word as it is compared: small letters, `ä` as `ae` and `a`, `ß` as `ss`, no accents. `ue` is no umlaut after a vowel
 * or `q` („Steuer", „Quelle").
 */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/(?<![aeq])ue/g, 'u')
}

/** A stretch of text that is a word, with its place. */
interface Token {
  readonly start: number
  readonly end: number
  /** as it stands there */
  readonly shown: string
  readonly folded: string
}

/** The words of a text in their order. */
export function tokensOf(text: string): Token[] {
  const composed = text.normalize('NFC')
  return [...composed.matchAll(word)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    shown: found,
    folded: fold(found),
  }))
}

/** The folded words of a text. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ folded }) => folded)
}

/** The German stem of a folded word (Snowball). */
export function stemOf(folded: string): string {
  return stemmer(folded)
}
