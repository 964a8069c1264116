import type { Aspect } from '../method/aspects.ts'
import { liveNotes } from './notes.ts'
import { caseOrder } from './plan.ts'
import type { Note, Session } from './session.ts'

/** The aspects in which the cases are compared. */
export const comparedAspects: readonly Aspect[] = ['goal', 'obstacle', 'conflict', 'approach', 'potential']

/** Something that several cases have in common. */
export interface Pattern {
  readonly aspect: Aspect
  /** at least one, the most supported first */
  readonly cards: readonly Note[]
  /** at least two, in the order of the talks */
  readonly caseIds: readonly string[]
}

/** The most supported first, then the older. */
export function bySupport(a: Note, b: Note): number {
  return b.supporters.length - a.supporters.length || a.at - b.at
}

/** The same words, however they are written: without case, punctuation and double blanks. */
function sameWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLocaleLowerCase('de')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function casesOfPresenter(session: Session): ReadonlyMap<string, readonly string[]> {
  const cases = new Map<string, string[]>()
  for (const { id, presenters } of session.cases) {
    for (const personId of presenters) cases.set(personId, [...(cases.get(personId) ?? []), id])
  }
  return cases
}

function grouped(session: Session): Note[][] {
  const groups = new Map<string, Note[]>()
  for (const note of liveNotes(session)) {
    if (note.caseId === null || !comparedAspects.includes(note.aspect)) continue
    const words = sameWords(note.text)
    const key = `${note.aspect} ${words === '' ? note.id : words}`
    groups.set(key, [...(groups.get(key) ?? []), note])
  }
  return [...groups.values()]
}

/**
 * What several cases share: cards of one aspect that say the same in several cases, and cards to which who presents
 * another case has said „betrifft uns auch". What most cases share comes first, then what is most supported. FAZIT-2
 */
export function patterns(session: Session): Pattern[] {
  const presented = casesOfPresenter(session)
  const order = caseOrder(session)
  const support = ({ cards }: Pattern) => cards.reduce((sum, card) => sum + card.supporters.length, 0)
  return grouped(session)
    .map((notes): Pattern => {
      const also = notes.flatMap(({ supporters }) => supporters.flatMap((personId) => presented.get(personId) ?? []))
      const touched = new Set([...notes.flatMap(({ caseId }) => caseId ?? []), ...also])
      const cards = notes.toSorted(bySupport)
      return { aspect: cards[0]?.aspect ?? 'goal', cards, caseIds: order.filter((caseId) => touched.has(caseId)) }
    })
    .filter(({ caseIds }) => caseIds.length > 1)
    .toSorted((a, b) => b.caseIds.length - a.caseIds.length || support(b) - support(a))
}
