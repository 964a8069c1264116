import type { Outcome, OutcomeTip } from '../../../shared/outcome/outcome.ts'
import { useTexts } from '../../text/useTexts.ts'

/** How people and cases of a document are called. */
export function useOutcomeNames({ head, cases }: Pick<Outcome, 'head' | 'cases'>) {
  const { t } = useTexts('outcome')
  const { t: common } = useTexts()
  const person = (index: number) => head.people[index]?.name ?? common('unknownPerson')
  const quarter = (place: number) => cases.find((known) => known.place === place)?.quarter ?? ''
  return {
    person,
    author: ({ by, anonymous }: Pick<OutcomeTip, 'by' | 'anonymous'>) =>
      anonymous ? common('anonymous') : by === null ? common('unknownPerson') : person(by),
    support: (count: number) => (count > 0 ? t('document.support', { count }) : null),
    /** „Fälle 1, 3", `null` where there are none */
    places: (places: readonly number[]) => {
      if (places.length === 0) return null
      return t(places.length > 1 ? 'document.inCases' : 'document.inCase', { places: places.join(', ') })
    },
    /** „Fall 2 · Brückenfeld" */
    caseName: (place: number) => common('caseNamed', { place, quarter: quarter(place) }),
    quarter,
  }
}
