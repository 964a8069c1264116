import {
  type AgendaWish,
  agendaFits,
  agendaLengths,
  fittingMinutes,
  leastMinutes,
  plannedMinutes,
} from '../../../shared/method/agenda.ts'
import { recommendedCases } from '../../../shared/method/recommendations.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import type { CreateSessionBody } from '../../../shared/protocol/rest.ts'
import { cleanLine, isMissing } from '../../../shared/protocol/text.ts'
import {
  emptyProfile,
  type Fault,
  profileFaults,
  profileOf,
  type TypedProfile,
} from '../../parts/caseProfile/profile.ts'

/** A case as it is typed. `key` is for the screen only. */
export interface DraftCase extends TypedProfile {
  readonly key: string
  /** who will present it: for the text of the invitations only, never sent */
  readonly presenter: string
}

/** A new session as it is typed. */
export interface Draft {
  readonly title: string
  readonly topic: string
  /** as `datetime-local` gives it, local time, empty for none */
  readonly scheduledFor: string
  readonly minutes: string
  /** for the invitation text only */
  readonly videoLink: string
  readonly impulse: boolean
  readonly break: boolean
  readonly cases: readonly DraftCase[]
  readonly name: string
  readonly organisation: string
}

export function emptyCase(key: string): DraftCase {
  return { key, ...emptyProfile, presenter: '' }
}

export const emptyDraft: Draft = {
  title: '',
  topic: '',
  scheduledFor: '',
  minutes: '180',
  videoLink: '',
  impulse: true,
  break: true,
  cases: [emptyCase('first'), emptyCase('second'), emptyCase('third')],
  name: '',
  organisation: '',
}

/** A case of which nothing is typed is not meant. */
export function isMeant({ key: _, ...typed }: DraftCase): boolean {
  return Object.values(typed).some((text) => text.trim() !== '')
}

function meantCases(draft: Draft): DraftCase[] {
  return draft.cases.filter(isMeant)
}

/** The agenda that would come of it now. */
export function wishOf(draft: Draft): AgendaWish {
  return { minutes: Number(draft.minutes), cases: meantCases(draft).length, impulse: draft.impulse, break: draft.break }
}

export function minutesInRange(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= limits.minutes.least && minutes <= limits.minutes.most
}

export interface PlanOutline {
  readonly discussionMinutes: number
  readonly questionsMinutes: number
  readonly fitting: readonly number[]
  /** what the steps come to, and the least length that works, where the wish is shorter than its steps */
  readonly tooShort: { readonly planned: number; readonly least: number } | null
  readonly unusualLength: boolean
  readonly noCases: boolean
  /** minutes of discussion each, where there are more cases than recommended */
  readonly manyCasesMinutesEach: number | null
}

/** What a wish comes to, with the reasons for the hints in numbers. PLAN-1, PLAN-2, PLAN-3, PLAN-11 */
export function outline(wish: AgendaWish): PlanOutline {
  const lengths = agendaLengths(wish)
  const discussionMinutes = Math.floor((lengths.discussion ?? 0) / 60)
  const planned = plannedMinutes(wish)
  const tooShort = planned > wish.minutes ? { planned, least: leastMinutes(wish) } : null
  return {
    discussionMinutes,
    questionsMinutes: Math.round((lengths.caseQuestions ?? 0) / 6) / 10,
    fitting: fittingMinutes(wish),
    tooShort,
    unusualLength: tooShort === null && !agendaFits(wish),
    noCases: wish.cases === 0,
    manyCasesMinutesEach: wish.cases > recommendedCases ? Math.floor(discussionMinutes / wish.cases) : null,
  }
}

/** The fields that cannot be sent as they are, by their path in the form. */
export function faultyFields(draft: Draft): Map<string, Fault> {
  const faults = new Map<string, Fault>()
  if (isMissing(draft.title)) faults.set('title', 'missing')
  if (isMissing(draft.name)) faults.set('name', 'missing')
  if (!minutesInRange(Number(draft.minutes))) faults.set('minutes', 'missing')
  for (const typed of meantCases(draft)) {
    for (const [field, fault] of profileFaults(typed)) faults.set(`${typed.key}.${field}`, fault)
  }
  return faults
}

/** Who presents the cases that are meant, in their order; empty where that is not said. */
export function presentersOf(draft: Draft): string[] {
  return meantCases(draft).map(({ presenter }) => cleanLine(presenter))
}

/**
 * The body that creates the session; only for a draft without faulty fields. Its length is the one that its steps come
 * to, so that invitations and the predicted end tell the same.
 */
export function bodyOf(draft: Draft): CreateSessionBody {
  return {
    title: draft.title,
    topic: draft.topic,
    scheduledFor: draft.scheduledFor === '' ? null : new Date(draft.scheduledFor).getTime(),
    minutes: plannedMinutes(wishOf(draft)),
    impulse: draft.impulse,
    break: draft.break,
    cases: meantCases(draft).map(profileOf),
    moderator: { name: draft.name, organisation: draft.organisation.trim() || null },
  }
}
