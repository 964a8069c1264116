import { type Log, traceOf } from '../log.ts'
import type { Outcome, Sent } from '../sessions/decideGroup.ts'
import type { Sessions } from '../sessions/sessions.ts'

/** Submits a command and answers in any case: a session that is gone has no members, one that cannot be read saves nothing. */
export async function askSession(
  { sessions, log }: { readonly sessions: Sessions; readonly log: Log },
  sessionId: string,
  sent: Sent,
): Promise<Outcome> {
  try {
    return (await sessions.submit(sessionId, sent)) ?? { ok: false, code: 'notMember' }
  } catch (error) {
    log.error({ session: sessionId, ...traceOf(error) }, 'a command could not be decided')
    return { ok: false, code: 'notSaved' }
  }
}
