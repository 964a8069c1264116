import type { Storage } from '../../../backend/store/eventStore.ts'
import { writeOutcome } from '../../../shared/outcome/outcomeText.ts'
import { sessionRecord, versionRecord } from '../store/logs.ts'
import { seeded } from '../support/random.ts'
import { agreementSentences, places, quarters, sentences, streets, tipSentences } from './haystack.ts'
import { needles } from './needles.ts'
import { outcomeWith } from './outcomes.ts'

export const sessionCount = 300
const casesPerSession = 3
const cardsPerAspect = 2

/** Random choices of a seed. */
class Dice {
  readonly #next: () => number

  constructor(seed: number) {
    this.#next = seeded(seed)
  }

  below(most: number): number {
    return Math.floor(this.#next() * most)
  }

  of<T>(all: readonly T[]): T {
    const found = all[this.below(all.length)]
    if (found === undefined) throw new Error('nothing to choose from')
    return found
  }

  fill(sentence: string): string {
    return sentence
      .replace('{zahl}', String(3 + this.below(90)))
      .replace('{jahr}', String(2027 + this.below(20)))
      .replace('{quartier}', this.of(quarters))
      .replace('{strasse}', this.of(streets))
      .replace('{ort}', this.of(places))
  }
}

const sizes = [3_200, 9_000, 14_500, 31_000, 48_000, 76_000, 120_000, 340_000]

function caseOf(dice: Dice, name: string) {
  const cards = Object.entries(sentences).flatMap(([aspect, all]) =>
    Array.from({ length: cardsPerAspect }, (_, index) => ({
      key: `card:${name}-${aspect}-${index}`,
      aspect: aspect as keyof typeof sentences,
      text: dice.fill(dice.of(all)),
      support: dice.below(5),
      tips:
        dice.below(3) === 0
          ? [{ key: `card:${name}-${aspect}-${index}-tip`, text: dice.fill(dice.of(tipSentences)) }]
          : [],
    })),
  )
  const municipality = dice.of(places)
  const question = dice.fill(dice.of(sentences.question ?? []))
  return { municipality, quarter: dice.of(quarters), population: dice.of(sizes), question, cards }
}

type Given = Parameters<typeof outcomeWith>[0]

/** Puts a needle among the others of a session: as a card of its first case, as a tip under one, or as an agreement. */
function hide(given: Given, index: number): Given {
  const needle = needles[index]
  if (!needle) return given
  const { aspect, text } = needle
  const key = needleKey(index)
  if (aspect === 'agreement') return { ...given, agreements: [...(given.agreements ?? []), { key, text }] }
  const [first, ...others] = given.cases ?? []
  const [top, ...rest] = first?.cards ?? []
  if (!first || !top) return given
  const cards = aspect === 'tip' ? [{ ...top, tips: [{ key, text }] }, ...rest] : [top, ...rest, { key, aspect, text }]
  return { ...given, cases: [{ ...first, cards }, ...others] }
}

export function needleKey(index: number): string {
  return `card:needle-${index}`
}

function sessionId(index: number): string {
  return `session-${index}`
}

/** The ids of all its sessions. */
export const everySession = Array.from({ length: sessionCount }, (_, index) => sessionId(index))

/** Releases 300 sessions into a store, of five years; in each of forty somewhere a text that is looked for. */
export async function fillArchive(storage: Storage, seed: number): Promise<void> {
  const dice = new Dice(seed)
  const needleIn = new Map(shuffled(dice).map((session, needle) => [session, needle]))
  const filling = everySession.map(async (id, index) => {
    const cases = Array.from({ length: casesPerSession }, (_, place) => caseOf(dice, `${index}-${place}`))
    const agreements = [{ key: `card:${index}-agreed`, text: dice.fill(dice.of(agreementSentences)) }]
    const closedAt = new Date(Date.UTC(2021 + (index % 5), dice.below(12), 10)).toISOString()
    const given = { title: `Quartiere im Dialog ${index}`, closedAt, cases, agreements }
    const needle = needleIn.get(index)
    const document = writeOutcome(outcomeWith(needle === undefined ? given : hide(given, needle)))
    await storage.events.create(sessionRecord(id), [])
    await storage.outcomes.addVersion({ ...versionRecord(id, 1), document })
  })
  await Promise.all(filling)
}

/** A session of its own for each needle. */
function shuffled(dice: Dice): number[] {
  const all = everySession.map((_, index) => index)
  return needles.map(() => all.splice(dice.below(all.length), 1)[0] ?? 0)
}
