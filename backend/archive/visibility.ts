import type { Visibility, VisibilityView } from '../../shared/protocol/archive.ts'
import type { Problem } from '../../shared/protocol/rest.ts'
import { leads } from '../../shared/session/decision.ts'
import type { OpenSession } from '../sessions/sessions.ts'
import { type ArchiveParts, possibleVisibilities } from './reader.ts'

/** An example meeting is everybody's to play with: it stays with those who are in it. */
function choicesOf({ config }: ArchiveParts, { record }: OpenSession): Visibility[] {
  return record.example ? ['participants'] : possibleVisibilities(config)
}

/** Who finds the outcome of a session: for everybody in it to see. */
export async function visibilityOf(
  parts: ArchiveParts,
  session: OpenSession,
  personId: string,
): Promise<VisibilityView> {
  return {
    visibility: await parts.storage.archive.visibility(session.id),
    choices: choicesOf(parts, session),
    mayChange: leads(session.state, personId),
  }
}

/** Who leads chooses; a choice that would reach nobody on this server is refused. `null`: done. ARCHIVE-1 */
export async function chooseVisibility(
  parts: ArchiveParts,
  session: OpenSession,
  personId: string,
  wanted: Visibility,
): Promise<Pick<Problem, 'code' | 'detail'> | null> {
  if (!leads(session.state, personId)) return { code: 'notModerator' }
  if (!choicesOf(parts, session).includes(wanted)) return { code: 'invalid', detail: { field: 'visibility' } }
  await parts.storage.archive.setVisibility(session.id, wanted)
  return null
}
