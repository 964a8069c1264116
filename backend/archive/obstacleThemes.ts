import type { ArchiveObstacles } from '../../shared/protocol/archive.ts'
import type { FoundEntry } from '../store/archiveStore.ts'
import { stemOf, tokensOf } from '../store/search/fold.ts'
import { stopWords } from '../store/search/stopWords.ts'

const shortest = 4
/** „Eigentümerinnen und Eigentümer" are one */
const bothForms = /er(?:in|innen)$/
const sentenceEnd = /[.!?:;–„\n]\s*$/

/** Words that say what a case is, and not what hinders it. */
const everyday = new Set(
  ['quartier', 'kommune', 'stadt', 'gemeinde', 'prozent', 'jahr', 'monat', 'grad', 'euro'].map(stemOf),
)

type Obstacle = Pick<FoundEntry, 'sessionId' | 'place' | 'text'>

interface Noun {
  readonly shown: string
  readonly stem: string
  /** at the beginning of a sentence every word has a capital */
  readonly certain: boolean
}

/** German nouns have a capital letter. */
function nounsOf(text: string): Noun[] {
  return tokensOf(text).flatMap(({ start, shown, folded }): Noun[] => {
    const stem = stemOf(folded.replace(bothForms, 'er'))
    const isNoun = /^\p{Lu}\p{Ll}/u.test(shown) && shown.length >= shortest && !stopWords.has(folded)
    if (!isNoun || everyday.has(stem)) return []
    const before = text.normalize('NFC').slice(0, start)
    return [{ shown, stem, certain: before.trim() !== '' && !sentenceEnd.test(before) }]
  })
}

/** Stems that somebody writes small: adjectives and verbs, also where they begin a sentence. */
function writtenSmall(obstacles: readonly Obstacle[]): ReadonlySet<string> {
  const small = obstacles.flatMap(({ text }) =>
    tokensOf(text).filter(({ start }) => /\p{Ll}/u.test(text.charAt(start))),
  )
  return new Set(small.map(({ folded }) => stemOf(folded)))
}

interface Theme {
  /** how often each form of the word was written */
  readonly forms: Map<string, number>
  readonly cases: Set<string>
  certain: boolean
}

function shownForm({ forms }: Theme): string {
  const [most] = [...forms].toSorted(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1))
  return most?.[0] ?? ''
}

function collect(obstacles: readonly Obstacle[]): Map<string, Theme> {
  const themes = new Map<string, Theme>()
  for (const { sessionId, place, text } of obstacles) {
    for (const { shown, stem, certain } of nounsOf(text)) {
      const theme = themes.get(stem) ?? { forms: new Map(), cases: new Set(), certain: false }
      theme.forms.set(shown, (theme.forms.get(shown) ?? 0) + 1)
      theme.cases.add(`${sessionId} ${place}`)
      theme.certain ||= certain
      themes.set(stem, theme)
    }
  }
  return themes
}

/**
 * The nouns of obstacles, by the number of cases in which they stand. A word that only begins sentences counts where nobody
 * writes it small.
 */
export function themesOf(found: readonly Obstacle[], most: number): ArchiveObstacles {
  const small = writtenSmall(found)
  // what belongs to no single case is in none
  const obstacles = found.filter(({ place }) => place !== null)
  const counted = [...collect(obstacles)]
    .filter(([stem, { certain }]) => certain || !small.has(stem))
    .map(([, theme]) => ({ word: shownForm(theme), cases: theme.cases.size }))
    .toSorted((a, b) => b.cases - a.cases || (a.word < b.word ? -1 : 1))
  const of = new Set(obstacles.map(({ sessionId, place }) => `${sessionId} ${place}`)).size
  return { of, themes: counted.slice(0, most) }
}
