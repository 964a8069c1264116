import { type Aspect, aspects } from '../../../shared/method/aspects.ts'
import { answeredCard, liveNotes } from '../../../shared/session/notes.ts'
import { caseOrder } from '../../../shared/session/plan.ts'
import { byId, type Case, type Note, type Session } from '../../../shared/session/session.ts'

export interface AspectGroup {
  readonly aspect: Aspect
  readonly notes: readonly Note[]
}

export interface CaseGroup {
  /** `null` for cards that belong to no single case */
  readonly known: Case | null
  readonly place: number
  readonly aspects: readonly AspectGroup[]
}

/** The cards of a group, most supported first, by aspect in the order of the comparison; tips hang under their card. */
function byAspect(session: Session, caseId: string | null): AspectGroup[] {
  const cards = liveNotes(session).filter((note) => note.caseId === caseId && !answeredCard(session, note))
  return aspects
    .filter((aspect) => aspect !== 'agreement')
    .map((aspect) => ({
      aspect,
      notes: cards
        .filter((note) => note.aspect === aspect)
        .toSorted((a, b) => b.supporters.length - a.supporters.length || a.at - b.at),
    }))
    .filter(({ notes }) => notes.length > 0)
}

/** All agreements, in the order in which they were made; they stand in a list of their own. */
export function agreementsOf(session: Session): Note[] {
  return liveNotes(session)
    .filter(({ aspect }) => aspect === 'agreement')
    .toSorted((a, b) => a.at - b.at)
}

/** Every card of the session but the agreements, by case in the order of the talks and then by aspect; last what belongs to no single case. */
export function notesByCase(session: Session): CaseGroup[] {
  const cases = caseOrder(session).map((caseId, index) => ({
    known: byId(session.cases, caseId) ?? null,
    place: index + 1,
    aspects: byAspect(session, caseId),
  }))
  const rest = byAspect(session, null)
  return rest.length > 0 ? [...cases, { known: null, place: 0, aspects: rest }] : cases
}
