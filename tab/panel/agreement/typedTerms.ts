import { limits } from '../../../shared/protocol/limits.ts'
import { countCharacters } from '../../../shared/protocol/text.ts'
import type { Note } from '../../../shared/session/session.ts'

/** Who and until when, as it is being typed. `until`: what the field for a day gives, empty while it is empty. */
export interface TypedTerms {
  readonly people: readonly string[]
  readonly others: string
  readonly until: string
}

const isoDay = /^\d{4}-\d\d-\d\d$/

/** Whether the day can be kept: none, or one with a year of four digits. */
export function isDay(until: string): boolean {
  return until === '' || isoDay.test(until)
}

/** Whether the terms can be said as they are typed. */
export function areTerms({ others, until }: TypedTerms): boolean {
  return isDay(until) && countCharacters(others) <= limits.agreementOthers
}

/** The terms of an agreement, for the fields. */
export function typedOf(agreed: Note['agreed']): TypedTerms {
  return { people: agreed?.people ?? [], others: agreed?.others ?? '', until: agreed?.until ?? '' }
}

/** What is sent of the fields. */
export function termsTyped({ people, others, until }: TypedTerms) {
  return { people: [...people], others: others.trim(), until: until === '' ? null : until }
}
