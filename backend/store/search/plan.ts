import { wordsOf } from './fold.ts'
import { stopWords } from './stopWords.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What must be in an entry: of each group a word, of each half of a group a word. */
interface Group {
  readonly words: readonly string[]
  /** both, instead of one of `words` */
  readonly both: readonly [readonly string[], readonly string[]] | null
}

/** One way to understand what was typed. `every`: all groups, or any of them. */
export interface Step {
  readonly groups: readonly Group[]
  readonly every: boolean
  /** only where the steps before have found nothing */
  readonly lastResort: boolean
}

/** The folded words that are looked for: without those that are everywhere, unless there are no others. */
export function soughtWords(typed: string): string[] {
  const all = [...new Set(wordsOf(typed))]
  const telling = all.filter((word) => !stopWords.has(word))
  return telling.length > 0 ? telling : all
}

const just = (words: readonly string[]): Group => ({ words, both: null })
const isPossible = ({ words, both }: Group) => words.length > 0 || both !== null

/**
 * From the strict to the lenient. What decides whether a lenient step is taken is what the reader has found, never whether a
 * word is known: otherwise somebody could ask for the words of outcomes that they may not read.
 */
export function planOf(typed: string, vocabulary: Vocabulary): Step[] {
  const sought = soughtWords(typed)
  const same = sought.map((word) => vocabulary.same(word))
  const parts = sought.map((word, index) => [...new Set([...(same[index] ?? []), ...vocabulary.parts(word)])])
  const whole = sought.map((word, index): Group => ({ words: parts[index] ?? [], both: vocabulary.halves(word) }))
  const alike = (inside: boolean) =>
    whole.map(({ words, both }, index) => ({
      words: [...words, ...vocabulary.near(sought[index] ?? '', inside)],
      both,
    }))
  const steps: Step[] = [
    { groups: same.map(just), every: true, lastResort: false },
    { groups: whole, every: true, lastResort: false },
    { groups: alike(false), every: true, lastResort: true },
    { groups: alike(true), every: true, lastResort: true },
    { groups: alike(false), every: false, lastResort: true },
  ]
  return steps
    .map((step) => (step.every ? step : { ...step, groups: step.groups.filter(isPossible) }))
    .filter(({ groups }) => groups.length > 0 && groups.every(isPossible))
}

/** Every word by which this step finds. */
export function wordsIn({ groups }: Step): ReadonlySet<string> {
  return new Set(groups.flatMap(({ words, both }) => [...words, ...(both ?? []).flat()]))
}
