import type { Problem } from '../../shared/protocol/rest.ts'
import type { RetentionView } from '../../shared/protocol/retention.ts'
import { isInCharge } from '../../shared/session/people.ts'
import type { SessionClock } from '../sessions/clock.ts'
import type { OpenSession } from '../sessions/sessions.ts'
import type { Storage } from '../store/eventStore.ts'
import { choosableDays, type RetentionRule, type Standing, standingOf } from './dates.ts'

/** example meetings go after a day */
const ofExample: RetentionRule = { retentionDays: 1, contactDays: 1 }

export interface KeepingParts {
  readonly storage: Pick<Storage, 'retention'>
  readonly clock: SessionClock
  readonly config: RetentionRule
}

/** Where the keeping of a session stands now. */
export async function standingNow(
  { storage, clock, config }: KeepingParts,
  { id, state, record }: OpenSession,
): Promise<Standing & { readonly until: string | null }> {
  const nothing = { lastAt: record.createdAt, until: null, offeredAt: null, lightenedAt: null }
  const kept = (await storage.retention.keptOf(id)) ?? nothing
  const rule = record.example ? ofExample : config
  const standing = standingOf({ ...kept, scheduledFor: state.scheduledFor }, rule, Math.round(clock.now()))
  return { ...standing, until: kept.until }
}

/** Whether the day is over until which contacts and addresses of this session are kept. RETAIN-2 */
export async function contactsAreOver(parts: KeepingParts, session: OpenSession): Promise<boolean> {
  return (await standingNow(parts, session)).contactsUntil <= parts.clock.now()
}

/** Until when a session is kept, for a person of it. */
export async function retentionViewOf(
  parts: KeepingParts,
  session: OpenSession,
  personId: string,
): Promise<RetentionView> {
  const { deletesAt, until, contactsUntil, contactsGone, offering } = await standingNow(parts, session)
  const mayChange = isInCharge(session.state, personId) && !session.record.example
  const days = choosableDays(parts.config, parts.clock.now())
  return { deletesAt, until, contactsUntil: contactsGone ? null : contactsUntil, offering, mayChange, ...days }
}

/** Who is in charge chooses the day, or lets it follow the last change again. `null`: done. RETAIN-4 */
export async function chooseDay(
  parts: KeepingParts,
  session: OpenSession,
  personId: string,
  until: string | null,
): Promise<Pick<Problem, 'code' | 'detail'> | null> {
  if (!isInCharge(session.state, personId) || session.record.example) return { code: 'notModerator' }
  const now = Math.round(parts.clock.now())
  const { earliest, latest } = choosableDays(parts.config, now)
  if (until !== null && (until < earliest || until > latest))
    return { code: 'dayOutOfRange', detail: { earliest, latest } }
  await parts.storage.retention.chooseDay(session.id, until)
  // the page on which it was chosen offers the files at once
  if ((await standingNow(parts, session)).mustOffer) await parts.storage.retention.offer(session.id, now)
  return null
}
