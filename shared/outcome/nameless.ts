import type { Outcome } from './outcome.ts'

/**
 * The document for readers who were not there: people are counted and not named, who else does something is left out, and so are
 * the changes between versions, which could name them. ARCHIVE-6
 */
export function nameless(outcome: Outcome): Outcome {
  const { head, release, agreements } = outcome
  const people = head.people.map((person) => ({ ...person, name: null, organisation: null, function: null }))
  return {
    ...outcome,
    release: release && { ...release, changes: [] },
    head: { ...head, people },
    agreements: agreements.map((agreement) => ({ ...agreement, others: '' })),
  }
}
