/**
 * The beginning of a text, enough to tell it from others: whole words, and that there is more. A word that is longer than
 * all of that is cut between characters, not in the middle of an emoji.
 */
export function inShort(text: string, most = 40): string {
  if (text.length <= most) return text
  const words = new RegExp(`^.{1,${most}}(?=\\s)`, 'su').exec(text)?.[0].trimEnd()
  const begin =
    words ||
    Array.from(new Intl.Segmenter().segment(text.slice(0, most)), ({ segment }) => segment)
      .slice(0, -1)
      .join('')
  return `${begin} …`
}
