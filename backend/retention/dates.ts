import { limits } from '../../shared/protocol/limits.ts'
import type { KeptRecord } from '../store/retentionStore.ts'

const dayMs = 24 * 60 * 60 * 1000
const { leastDays, mostDays, remindDays, offeredDays } = limits.retention
/** A session planned further ahead is kept no longer than one without a date. */
const furthestAheadMs = 2 * 365 * dayMs

/** What the operator has set. */
export interface RetentionRule {
  readonly retentionDays: number
  readonly contactDays: number
}

export type Kept = Pick<KeptRecord, 'lastAt' | 'until' | 'offeredAt' | 'lightenedAt'> & {
  /** epoch ms */
  readonly scheduledFor: number | null
}

/** Where it stands at an instant. All epoch ms. */
export interface Standing {
  /** earlier nothing is deleted */
  readonly deletesAt: number
  readonly contactsUntil: number
  readonly contactsGone: boolean
  /** the last days have come, and the files are still to be offered */
  readonly mustOffer: boolean
  readonly offering: boolean
  readonly isOver: boolean
}

/** Late on this day in Berlin, summer and winter; 21:00 in UTC. */
const lateOn = (day: string) => Date.parse(`${day}T21:00:00Z`)
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

function dateOf({ lastAt, until, scheduledFor }: Kept, { retentionDays }: RetentionRule, now: number): number {
  if (until !== null) return lateOn(until)
  const planned = scheduledFor !== null && scheduledFor <= now + furthestAheadMs ? scheduledFor : 0
  return Math.max(lastAt, planned) + retentionDays * dayMs
}

/** When what of a session goes. Nothing is ever deleted whose files were not offered for some days before. RETAIN-1..3 */
export function standingOf(kept: Kept, rule: RetentionRule, now: number): Standing {
  const date = dateOf(kept, rule, now)
  const opens = date - remindDays * dayMs
  // an offer made before the date was moved away counts no more
  const offered = kept.offeredAt !== null && kept.offeredAt >= opens ? kept.offeredAt : null
  const stands = Math.min(offeredDays, rule.retentionDays) * dayMs
  const deletesAt = Math.max(date, (offered ?? now) + stands)
  const contactsUntil = Math.min(kept.lastAt + rule.contactDays * dayMs, date)
  return {
    deletesAt,
    contactsUntil,
    contactsGone: kept.lightenedAt !== null && kept.lightenedAt >= contactsUntil,
    mustOffer: offered === null && now >= opens,
    offering: offered !== null,
    isOver: offered !== null && now >= deletesAt,
  }
}

/** The first and the last day that can be chosen. RETAIN-4 */
export function choosableDays({ retentionDays }: RetentionRule, now: number): { earliest: string; latest: string } {
  return { earliest: dayOf(now + leastDays * dayMs), latest: dayOf(now + Math.max(mostDays, retentionDays) * dayMs) }
}
