import { createHash } from 'node:crypto'
import type { Receipt, ReceiptCounts } from '../../shared/protocol/retention.ts'
import { agreements } from '../../shared/session/gather.ts'
import { liveNotes } from '../../shared/session/notes.ts'
import { presentPeople } from '../../shared/session/people.ts'
import type { Session } from '../../shared/session/session.ts'
import type { SessionClock } from '../sessions/clock.ts'
import type { Sessions } from '../sessions/sessions.ts'
import type { Storage } from '../store/eventStore.ts'

export interface DeletionParts {
  readonly sessions: Sessions
  readonly storage: Pick<Storage, 'retention'>
  readonly clock: SessionClock
}

/** Under what a receipt is found: whoever has the address of the session can make it, and nobody can undo it. */
export function receiptKey(sessionId: string): string {
  return createHash('sha256').update(`receipt ${sessionId}`).digest('base64url')
}

/** Numbers, and nothing that says who or what. */
function countsOf(session: Session): ReceiptCounts {
  const made = agreements(session).length
  return {
    people: presentPeople(session).length,
    cases: session.cases.length,
    cards: liveNotes(session).length - made,
    agreements: made,
  }
}

/**
 * Deletes a session with all that belongs to it and leaves a receipt; `null` where there is none. A session that cannot be
 * read any more is deleted all the same, its receipt has no counts. RETAIN-5
 */
export async function deleteSession(
  { sessions, storage, clock }: DeletionParts,
  sessionId: string,
  reason: Receipt['reason'],
): Promise<Receipt | null> {
  const open = await sessions.open(sessionId).catch(() => null)
  const counts = open ? countsOf(open.state) : null
  const moderators = open ? open.state.people.filter(({ moderator }) => moderator).map(({ id }) => id) : []
  const receipt: Receipt = { deletedAt: Math.round(clock.now()), reason, counts }
  let removed = false
  await sessions.purge(sessionId, async () => {
    removed = await storage.retention.remove(sessionId, moderators, { ...receipt, key: receiptKey(sessionId) })
  })
  return removed ? receipt : null
}
