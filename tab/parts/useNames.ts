import { caseOrder } from '../../shared/session/plan.ts'
import { byId, type Session, type Step } from '../../shared/session/session.ts'
import { usePeople } from '../live/useLive.ts'
import { useTexts } from '../text/useTexts.ts'

/** Names of people: the one of the profile, or a word for who was erased. */
export function usePersonName(): (personId: string) => string {
  const people = usePeople()
  const { t } = useTexts()
  return (personId) => people.get(personId)?.name ?? t('unknownPerson')
}

/** Names of cases and steps as the panel says them. */
export function useStepNames(session: Session) {
  const { t } = useTexts()
  const { t: panel } = useTexts('panel')
  const order = caseOrder(session)
  const placeOf = (caseId: string) => order.indexOf(caseId) + 1
  const quarterOf = (caseId: string) => byId(session.cases, caseId)?.quarter ?? ''
  const caseName = (caseId: string | null) =>
    caseId === null ? t('wholeRound') : t('caseNamed', { place: placeOf(caseId), quarter: quarterOf(caseId) })
  const caseShort = (caseId: string | null) =>
    caseId === null ? t('wholeRound') : t('case', { place: placeOf(caseId) })
  return {
    caseName,
    caseShort,
    quarterOf,
    /** „Fallpräsentation 2 von 3", „Diskussionsrunde" */
    stepPlace(step: Step): string {
      if (step.caseId === null) return t(`steps.${step.kind}`)
      const place = { place: placeOf(step.caseId), of: order.length }
      return step.kind === 'caseTalk' ? panel('now.talkPlace', place) : panel('now.questionsPlace', place)
    },
    /** what comes next, short: „Rückfragen", „Fall 2: Brückenfeld", „Fazit" */
    stepAhead(step: Step): string {
      if (step.kind !== 'caseTalk' || step.caseId === null) return t(`steps.${step.kind}`)
      return panel('now.caseAhead', { place: placeOf(step.caseId), quarter: quarterOf(step.caseId) })
    },
    /** unmistakable in a list of all steps: „Rückfragen · Fall 2" */
    stepInList(step: Step): string {
      const name = t(`steps.${step.kind}`)
      return step.caseId === null ? name : `${name} · ${caseShort(step.caseId)}`
    },
  }
}
