import { isNear } from './editDistance.ts'
import { stemOf } from './fold.ts'

/** Words that stand for one that was looked for; more would say nothing any more. */
const mostWords = 300
const shortestStart = 3
const shortestPart = 4
const shortestHalf = 4
/** a shorter part is like too many others */
const shortestNear = 6
/** between the parts of a German compound */
const links = ['', 's', 'n', 'es', 'en', 'er']

/** How many letters may be wrong in a word. */
function tolerance(length: number, inside: boolean): number {
  if (inside) return length < shortestNear ? 0 : length <= 10 ? 1 : 2
  return length < 4 ? 0 : length < 8 ? 1 : 2
}

/** The words of the first half of a compound, and of the second. */
export type Pair = readonly [readonly string[], readonly string[]]

/** Every folded word of the archive, and which of them are meant by one that somebody types. */
export class Vocabulary {
  readonly #words: readonly string[]
  readonly #byStem = new Map<string, string[]>()
  readonly #documents: ReadonlyMap<string, number>

  /** `documents`: in how many entries each word stands */
  constructor(documents: ReadonlyMap<string, number>) {
    this.#documents = documents
    this.#words = [...documents.keys()]
    for (const word of this.#words) {
      const stem = stemOf(word)
      const known = this.#byStem.get(stem)
      if (known) known.push(word)
      else this.#byStem.set(stem, [word])
    }
  }

  documentsWith(word: string): number {
    return this.#documents.get(word) ?? 0
  }

  /** The word and its inflections: „Sanierung", „Sanierungen". */
  same(word: string): readonly string[] {
    return this.#byStem.get(stemOf(word)) ?? []
  }

  /** Words that begin with it, or have it as a part: „Quartierssanierungskonzept". */
  parts(word: string): readonly string[] {
    const stem = stemOf(word)
    const isPart = (candidate: string) => {
      if (word.length >= shortestStart && candidate.startsWith(word)) return true
      if (stem.length < shortestPart) return false
      const at = candidate.indexOf(stem)
      return at === 0 || at >= shortestStart
    }
    return this.#those(isPart)
  }

  /** The two words that a compound may be made of, where the archive has both: „Wärmenetzausbau" → „Wärmenetz", „Ausbau". */
  halves(word: string): Pair[] {
    const pairs: Pair[] = []
    for (let at = shortestHalf; at <= word.length - shortestHalf; at += 1) {
      const second = this.same(word.slice(at))
      const first = second.length > 0 ? this.#unlinked(word.slice(0, at)) : []
      if (first.length > 0) pairs.push([first, second])
    }
    return pairs
  }

  /** Words that are spelt alike; `inside`: that have a part which is. */
  near(word: string, inside: boolean): readonly string[] {
    const stem = stemOf(word)
    const pattern = inside && stem.length >= shortestNear ? stem : word
    const most = tolerance(pattern.length, inside)
    if (most === 0) return []
    return this.#those((candidate) => isNear(pattern, candidate, most, inside))
  }

  #unlinked(half: string): readonly string[] {
    const bare = links.filter((link) => half.endsWith(link) && half.length - link.length >= shortestHalf)
    return [...new Set(bare.flatMap((link) => this.same(half.slice(0, half.length - link.length))))]
  }

  #those(isMeant: (word: string) => boolean): string[] {
    const found: string[] = []
    for (const word of this.#words) {
      if (isMeant(word)) found.push(word)
      if (found.length === mostWords) break
    }
    return found
  }
}
