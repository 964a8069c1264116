import type { Outcome, OutcomeCard } from './outcome.ts'

type Case = Outcome['cases'][number]

/** What the cases are compared by. */
export const comparedAspects = ['goal', 'obstacle', 'conflict', 'approach', 'potential'] as const
export type ComparedAspect = (typeof comparedAspects)[number]

const cardsInField = 3
/** so that a column is wide enough for long German words */
const casesInTable = 3

/** The cases as they stand beside each other, a table each. */
export function casesInTables({ cases }: Pick<Outcome, 'cases'>): readonly (readonly Case[])[] {
  return Array.from({ length: Math.ceil(cases.length / casesInTable) }, (_, index) =>
    cases.slice(index * casesInTable, (index + 1) * casesInTable),
  )
}

/** What a field says of a case: its most supported cards, and how many more there are. */
export function comparedField(
  { aspects }: Pick<Case, 'aspects'>,
  aspect: ComparedAspect,
): { readonly shown: readonly OutcomeCard[]; readonly more: number } {
  const cards = aspects.find((group) => group.aspect === aspect)?.cards ?? []
  return { shown: cards.slice(0, cardsInField), more: Math.max(0, cards.length - cardsInField) }
}
