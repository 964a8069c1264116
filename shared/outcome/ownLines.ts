import type { Outcome } from './outcome.ts'

/** The lines of the Fazit without those that only repeat a card: they stand in the lists of agreements and of questions. */
export function ownLines({ summary }: Outcome): Outcome['summary']['lines'] {
  return summary.lines.filter(({ kind, edited }) => edited || (kind !== 'agreement' && kind !== 'question'))
}
