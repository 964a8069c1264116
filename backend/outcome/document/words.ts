import { fill } from '../../../shared/outcome/fill.ts'
import type { Outcome, OutcomeTip, Said } from '../../../shared/outcome/outcome.ts'
import type { Language } from '../formats/format.ts'
import { de } from '../texts/de.ts'
import { en } from '../texts/en.ts'
import type { OutcomeTexts } from '../texts/texts.ts'
import type { Block, Item, Run } from './blocks.ts'

/** What every part of a document is written from. */
export interface Words {
  readonly outcome: Outcome
  readonly language: Language
  readonly t: OutcomeTexts
}

/** The words for an outcome in a language. */
export function wordsOf(outcome: Outcome, language: Language): Words {
  return { outcome, language, t: { de, en }[language] }
}

export const plain = (text: string): Run => ({ text, style: 'plain' })
export const strong = (text: string): Run => ({ text, style: 'strong' })
const quiet = (text: string): Run => ({ text, style: 'quiet' })
export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
export const paragraph = (...runs: readonly Run[]): Block => ({ kind: 'paragraph', runs })

/** Remarks in brackets behind what was said. */
export function remarks(...texts: readonly (string | null)[]): Run[] {
  const told = texts.filter((text) => text !== null && text !== '')
  return told.length > 0 ? [quiet(` (${told.join(', ')})`)] : []
}

export function item(said: Said, { t }: Words, ...texts: readonly (string | null)[]): Item {
  return { runs: [plain(said.text), ...remarks(...texts, said.edited ? t.edited : null)], children: [] }
}

/** The name of somebody in the list of people. */
export function nameOf({ outcome, t }: Words, index: number): string {
  return outcome.head.people[index]?.name ?? t.erased
}

/** Who wrote a card, and how many said „betrifft uns auch". */
export function authorOf(words: Words, { by, anonymous }: OutcomeTip): string {
  if (anonymous) return words.t.anonymous
  return by === null ? words.t.erased : nameOf(words, by)
}

export function supportOf({ t }: Words, support: number): string | null {
  if (support === 0) return null
  return support === 1 ? t.supportOne : fill(t.support, { count: support })
}

/** „Fälle 1, 3", or nothing where it is of no case. */
export function casesOf({ t }: Words, places: readonly number[]): string | null {
  if (places.length === 0) return null
  return fill(places.length === 1 ? t.inCase : t.inCases, { places: places.join(', ') })
}
