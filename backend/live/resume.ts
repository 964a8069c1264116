import type { Envelope } from '../../shared/protocol/frames.ts'
import { limits } from '../../shared/protocol/limits.ts'
import type { OpenSession, Sessions } from '../sessions/sessions.ts'
import type { Beginning } from './room.ts'

type Start = Pick<Beginning, 'seq' | 'session' | 'events'>

/** So few events that weighing them against a whole state costs more than it saves. */
const surelyShorter = 20

function isShorter(events: readonly Envelope[], open: OpenSession): boolean {
  return events.length <= surelyShorter || JSON.stringify(events).length <= JSON.stringify(open.state).length
}

/**
 * What a client that has the events up to `lastSeq` (`null`: none) still needs: exactly the missing events, or the whole
 * state where that is shorter, or where the client claims to know what has never been.
 */
export async function whatIsMissing(
  sessions: Pick<Sessions, 'eventsAfter'>,
  open: OpenSession,
  lastSeq: number | null,
): Promise<Start> {
  const whole: Start = { seq: open.seq, session: open.state, events: null }
  if (lastSeq === null || lastSeq > open.seq || open.seq - lastSeq > limits.resumeEvents) return whole
  if (lastSeq === open.seq) return { seq: open.seq, session: null, events: [] }
  const events = await sessions.eventsAfter(open.id, lastSeq)
  return isShorter(events, open) ? { seq: events.at(-1)?.seq ?? lastSeq, session: null, events } : whole
}
