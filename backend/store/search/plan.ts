import { wordsOf } from './fold.ts'
import { stopWords } from './stopWords.ts'
import type { Pair, Vocabulary } from './vocabulary.ts'

/** Words beyond these are not looked for: each is compared with every word of the archive. */
const mostSought = 12

/** What must be in an entry: one of the words, or both sides of a pair. */
interface Group {
  readonly words: readonly string[]
  readonly pairs: readonly Pair[]
}

/** One way to understand what was typed. `every`: all groups, or any of them. */
export interface Step {
  readonly groups: readonly Group[]
  readonly every: boolean
  /** in the text itself; else also in what it is said about */
  readonly itself: boolean
  /** only where the steps before have found nothing */
  readonly lastResort: boolean
}

/** The folded words that are looked for: without those that are everywhere, unless there are no others. */
export function soughtWords(typed: string): string[] {
  const all = [...new Set(wordsOf(typed))]
  const telling = all.filter((word) => !stopWords.has(word))
  return (telling.length > 0 ? telling : all).slice(0, mostSought)
}

const isPossible = ({ words, pairs }: Group) => words.length > 0 || pairs.length > 0

/** Every way to understand it, from the strict to the lenient; each is worked out when it is asked for. */
function* waysToRead(typed: string, vocabulary: Vocabulary): Generator<Step> {
  const sought = soughtWords(typed)
  const same = sought.map((word) => vocabulary.same(word))
  const exact = same.map((words) => ({ words, pairs: [] }))
  const every = { every: true, lastResort: false }
  yield { groups: exact, itself: true, ...every }
  const whole = sought.map((word, index) => ({
    words: [...new Set([...(same[index] ?? []), ...vocabulary.parts(word)])],
    pairs: vocabulary.halves(word),
  }))
  yield { groups: whole, itself: true, ...every }
  yield { groups: exact, itself: false, ...every }
  yield { groups: whole, itself: false, ...every }
  const alike = (inside: boolean) =>
    whole.map(({ words, pairs }, index) => ({
      words: [...words, ...vocabulary.near(sought[index] ?? '', inside)],
      pairs,
    }))
  const resort = { itself: false, lastResort: true }
  yield { groups: alike(false), every: true, ...resort }
  yield { groups: alike(true), every: true, ...resort }
  yield { groups: alike(false).filter(isPossible), every: false, ...resort }
}

/**
 * From the strict to the lenient, those that can find anything. What decides whether a lenient step is taken is what the reader
 * has found, never whether a word is known: otherwise somebody could ask for the words of outcomes that they may not read.
 */
export function* planOf(typed: string, vocabulary: Vocabulary): Generator<Step> {
  for (const step of waysToRead(typed, vocabulary)) {
    if (step.groups.length > 0 && step.groups.every(isPossible)) yield step
  }
}

/** Every word by which this step finds. */
export function wordsIn({ groups }: Step): ReadonlySet<string> {
  return new Set(groups.flatMap(({ words, pairs }) => [...words, ...pairs.flat(2)]))
}
