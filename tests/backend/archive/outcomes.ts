import type { Aspect } from '../../../shared/method/aspects.ts'
import type { Outcome, OutcomeCard } from '../../../shared/outcome/outcome.ts'

interface CardGiven {
  readonly key: string
  readonly aspect?: Aspect
  readonly text: string
  readonly support?: number
  readonly tips?: readonly { readonly key: string; readonly text: string }[]
}

interface CaseGiven {
  readonly municipality?: string
  readonly quarter?: string
  readonly population?: number | null
  readonly question?: string
  readonly cards?: readonly CardGiven[]
}

interface Given {
  readonly title?: string
  readonly closedAt?: string
  readonly cases?: readonly CaseGiven[]
  readonly general?: readonly CardGiven[]
  readonly agreements?: readonly { readonly key: string; readonly text: string; readonly case?: number }[]
  readonly people?: readonly string[]
}

const said = (key: string, text: string) => ({ key, text, edited: false })
const tip = (key: string, text: string, support = 0) => ({ ...said(key, text), by: 0, anonymous: false, support })

function byAspect(cards: readonly CardGiven[]): Outcome['general'] {
  const kinds = [...new Set(cards.map(({ aspect = 'obstacle' }) => aspect))]
  const cardOf = ({ key, text, support, tips = [] }: CardGiven): OutcomeCard => ({
    ...tip(key, text, support),
    tips: tips.map((each) => tip(each.key, each.text)),
  })
  return kinds.map((aspect) => ({
    aspect,
    cards: cards.filter((card) => (card.aspect ?? 'obstacle') === aspect).map(cardOf),
  }))
}

/** A released outcome with just what is given. */
export function outcomeWith(given: Given): Outcome {
  const { title = 'Quartiere im Dialog', closedAt = '2025-05-12T14:00:00.000Z', cases = [], general = [] } = given
  const { agreements = [], people = ['Ada Lindwurm'] } = given
  return {
    format: 'fallrunde-outcome',
    version: 1,
    release: { number: 1, at: closedAt, changes: [] },
    head: {
      title: said('title', title),
      topic: said('topic', ''),
      startedAt: closedAt,
      closedAt,
      organiser: null,
      people: people.map((name) => ({ name, organisation: null, function: null, roles: [], present: true })),
    },
    summary: { text: said('summary', ''), lines: [] },
    cases: cases.map(
      ({ municipality = 'Lindenau', quarter = 'Nord', population = 48_000, question = '', cards = [] }, index) => ({
        ...{ place: index + 1, municipality, quarter, population, presenters: [] },
        question: said(`question:${index + 1}`, question),
        aspects: byAspect(cards),
      }),
    ),
    general: byAspect(general),
    shared: [],
    agreements: agreements.map(({ key, text, case: place = 1 }) => ({
      ...tip(key, text),
      ...{ case: place, people: [0], others: 'Stadtwerke', until: null },
    })),
    questions: [],
    times: [],
  }
}
