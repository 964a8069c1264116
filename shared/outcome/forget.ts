import type { Outcome } from './outcome.ts'

/** The document without the name of one person; what they said stays. `index`: their place in `head.people`. */
export function withoutPerson(outcome: Outcome, index: number): Outcome {
  const people = outcome.head.people.map((person, place) =>
    place === index ? { ...person, name: null, organisation: null, function: null } : person,
  )
  const changes = outcome.release?.changes.filter(({ subject }) => subject !== 'person') ?? []
  const release = outcome.release && { ...outcome.release, changes }
  return { ...outcome, release, head: { ...outcome.head, people } }
}
