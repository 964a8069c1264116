import type { Change, Outcome } from './outcome.ts'

/** what stands for a name in the text of a change */
const erased = '–'

/** What changed in an agreement names who does it, with a comma or a dot between them. */
function withoutNames(text: string | null, names: readonly string[]): string | null {
  if (text === null) return null
  return names.reduce((left, name) => {
    const literal = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    return left.replace(new RegExp(`(^|, | · )${literal}(?=$|, | · )`, 'g'), `$1${erased}`)
  }, text)
}

function withoutNamesIn(changes: readonly Change[], names: readonly string[]): Change[] {
  return changes
    .filter(({ subject }) => subject !== 'person')
    .map((change) =>
      change.subject === 'agreement'
        ? { ...change, before: withoutNames(change.before, names), after: withoutNames(change.after, names) }
        : change,
    )
}

/**
 * The document without the name of one person; what they said stays. `index`: their place in `head.people`, `names`: those that
 * they had in all versions, since a change names what was before it.
 */
export function withoutPerson(outcome: Outcome, index: number, names: readonly string[]): Outcome {
  const people = outcome.head.people.map((person, place) =>
    place === index ? { ...person, name: null, organisation: null, function: null } : person,
  )
  const { release } = outcome
  return {
    ...outcome,
    release: release && { ...release, changes: withoutNamesIn(release.changes, names) },
    head: { ...outcome.head, people },
  }
}
