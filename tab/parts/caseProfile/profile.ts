import { isMissing } from '../../../shared/protocol/text.ts'
import type { Case } from '../../../shared/session/session.ts'
import { readPopulation } from './population.ts'

/** What the round knows of a case before it is presented. */
export type CaseProfile = Pick<Case, 'municipality' | 'quarter' | 'question' | 'population'>

/** The same as it is typed. */
export type TypedProfile = Readonly<Record<keyof CaseProfile, string>>

/** What is wrong with a field: nothing there, or not the number that it asks for. */
export type Fault = 'missing' | 'population'

export const emptyProfile: TypedProfile = { municipality: '', quarter: '', question: '', population: '' }

export function typedProfile({ municipality, quarter, question, population }: CaseProfile): TypedProfile {
  return { municipality, quarter, question, population: population === null ? '' : String(population) }
}

/** The fields of a case that cannot be sent as they are. */
export function profileFaults(typed: TypedProfile): Map<keyof CaseProfile, Fault> {
  const faults = new Map<keyof CaseProfile, Fault>()
  if (isMissing(typed.municipality)) faults.set('municipality', 'missing')
  if (isMissing(typed.quarter)) faults.set('quarter', 'missing')
  if (readPopulation(typed.population) === 'unreadable') faults.set('population', 'population')
  return faults
}

/** The profile that was typed; only for one without faults. */
export function profileOf({ municipality, quarter, question, population }: TypedProfile): CaseProfile {
  const inhabitants = readPopulation(population)
  return { municipality, quarter, question, population: inhabitants === 'unreadable' ? null : inhabitants }
}
