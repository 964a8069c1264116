import { caseQuestionsMinutes } from '../method/recommendations.ts'
import type { Event } from './events.ts'
import { agendaSteps } from './plan.ts'
import type { Case } from './session.ts'

/** What a session begins with; a case needs an id, the rest as its sheet says. */
export interface Beginning {
  readonly title: string
  readonly topic: string
  /** epoch ms, `null` where no date is set */
  readonly scheduledFor: number | null
  readonly minutes: number
  readonly impulse: boolean
  readonly break: boolean
  readonly cases: readonly Pick<Case, 'id' | 'municipality' | 'quarter' | 'question' | 'population'>[]
}

/** The first events of a log: the session, its cases and its agenda from the template. PLAN-1 */
export function beginSession(beginning: Beginning): Event[] {
  const { title, topic, scheduledFor, cases } = beginning
  const questionsSeconds = caseQuestionsMinutes * 60
  const added = cases.map(
    ({ id, ...profile }): Event => ({ type: 'case.added', caseId: id, ...profile, questionsSeconds }),
  )
  const caseIds = cases.map((known) => known.id)
  const steps = agendaSteps(caseIds, beginning)
  return [{ type: 'session.created', title, topic, scheduledFor }, ...added, { type: 'plan.fitted', steps }]
}
