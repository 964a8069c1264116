const ellipsis = '\u00a0…'
/** A word of so many letters may be wider than a narrow line. */
const longWord = /\p{L}{12,}/gu
/** Where a syllable may begin: the last consonant before a vowel, with what is never parted from it. */
const onset = /(?:sch[rlmnw]?|ch|ck|ph|th|qu|[bdfgkpt]r|[bfgkp]l|[bcdfghjklmnpqrstvwxzß])(?=[aeiouyäöü])/giu
const leastLetters = 3

/**
 * The same text with soft hyphens in its long words, so that a word wider than its line is parted with a hyphen also
 * where the browser knows no dictionary of the language.
 */
export function hyphenated(text: string): string {
  return text.replace(longWord, (word) =>
    word.replace(onset, (start: string, at: number) =>
      at >= leastLetters && word.length - at >= leastLetters ? `\u00ad${start}` : start,
    ),
  )
}

/** As many whole words of a text as fit, with „…" where that is not all; all of it where not even one does. */
export function cutAtWord(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text
  const words = text.split(' ')
  const cut = (count: number) =>
    words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:–-]+$/u, '') + ellipsis
  let [most, tooMany] = [0, words.length]
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2)
    if (fits(cut(middle))) most = middle
    else tooMany = middle
  }
  return most === 0 ? text : cut(most)
}
