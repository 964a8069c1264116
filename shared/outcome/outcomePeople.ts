import type { Profile } from '../protocol/frames.ts'
import type { Note, Session } from '../session/session.ts'
import type { OutcomePerson } from './outcome.ts'

export type Profiles = ReadonlyMap<string, Profile>

/** The people of a document, and the place of each in its list. */
export interface OutcomePeople {
  readonly ids: readonly string[]
  readonly list: OutcomePerson[]
  /** `null` for who is not in the list, and for authors under a pseudonym */
  indexOf(personId: string): number | null
}

function rolesOf(session: Session, personId: string): OutcomePerson['roles'] {
  const member = session.people.find(({ id }) => id === personId)
  const presents = session.cases.some(({ presenters }) => presenters.includes(personId))
  return [
    ...(member?.moderator ? (['moderator'] as const) : []),
    ...(member?.minuteTaker ? (['minuteTaker'] as const) : []),
    ...(presents ? (['presenter'] as const) : []),
  ]
}

/** Everybody whose name is known, in the order of joining; who has left is listed for what they said. */
export function outcomePeople(session: Session, profiles: Profiles): OutcomePeople {
  const authors = new Set(session.notes.filter(({ anonymous }) => !anonymous).map(({ author }: Note) => author))
  const members = session.people.filter(({ id, removed }) => profiles.has(id) && (!removed || authors.has(id)))
  const ids = members.map(({ id }) => id)
  const list = members.map(({ id, removed }): OutcomePerson => {
    const { name = null, organisation = null, function: does = null } = profiles.get(id) ?? {}
    return { name, organisation, function: does, roles: rolesOf(session, id), present: !removed }
  })
  const places = new Map(ids.map((id, index) => [id, index]))
  return { ids, list, indexOf: (personId) => places.get(personId) ?? null }
}

/** Places of several people, without those who are not in the list. */
export function placesOf(people: OutcomePeople, personIds: readonly string[]): number[] {
  return personIds.flatMap((personId) => people.indexOf(personId) ?? [])
}
