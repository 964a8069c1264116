import { agendaFits, fittingMinutes } from '../method/agenda.ts'
import { recommendedCases, recommendedParticipants } from '../method/recommendations.ts'
import { participants } from './people.ts'
import { caseOrder, presentWish } from './plan.ts'
import { byId, type Session } from './session.ts'

/** A reasoned hint; it informs and never blocks. The numbers are what the sentence on screen needs. */
export type Hint =
  | { readonly code: 'noCases' }
  | { readonly code: 'manyCases'; readonly cases: number; readonly minutesEach: number }
  | { readonly code: 'manyPeople'; readonly people: number; readonly minutesEach: number }
  | { readonly code: 'unusualLength'; readonly minutes: number; readonly fitting: readonly number[] }
  | { readonly code: 'moderatorPresents'; readonly personId: string; readonly caseId: string; readonly place: number }

/** What the method advises against in this session, with the reasons in numbers. PLAN-2, PLAN-3, PLAN-11, PEOPLE-2, PEOPLE-3 */
export function hints(session: Session): Hint[] {
  return [...caseHints(session), ...peopleHints(session), ...lengthHints(session), ...conflictHints(session)]
}

function discussionMinutesEach(session: Session, among: number): number {
  const discussion = session.steps.find((step) => step.kind === 'discussion')
  return Math.floor((discussion?.seconds ?? 0) / 60 / among)
}

function caseHints(session: Session): Hint[] {
  const cases = session.cases.length
  if (cases === 0 && session.status.kind === 'draft') return [{ code: 'noCases' }]
  if (cases <= recommendedCases) return []
  return [{ code: 'manyCases', cases, minutesEach: discussionMinutesEach(session, cases) }]
}

function peopleHints(session: Session): Hint[] {
  const people = participants(session).length
  if (people <= recommendedParticipants) return []
  return [{ code: 'manyPeople', people, minutesEach: discussionMinutesEach(session, people) }]
}

function lengthHints(session: Session): Hint[] {
  const wish = presentWish(session)
  if (session.status.kind !== 'draft' || agendaFits(wish)) return []
  return [{ code: 'unusualLength', minutes: wish.minutes, fitting: fittingMinutes(wish) }]
}

function conflictHints(session: Session): Hint[] {
  const order = caseOrder(session)
  return session.cases.flatMap((known) =>
    known.presenters
      .filter((personId) => byId(session.people, personId)?.moderator)
      .map((personId) => ({
        code: 'moderatorPresents' as const,
        personId,
        caseId: known.id,
        place: order.indexOf(known.id) + 1,
      })),
  )
}
