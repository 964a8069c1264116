import type * as z from 'zod/mini'
import type { Change } from '../../shared/outcome/outcome.ts'
import { writeOutcome } from '../../shared/outcome/outcomeText.ts'
import { limits } from '../../shared/protocol/limits.ts'
import type { outcomeReleaseBody } from '../../shared/protocol/outcome.ts'
import { leads } from '../../shared/session/decision.ts'
import type { OpenSession } from '../sessions/sessions.ts'
import { hashOf, type OutcomeFound, type OutcomeParts, type OutcomeRefusal, pendingOf, readAll } from './outcomes.ts'

type Release = z.infer<typeof outcomeReleaseBody>

/** Who leads releases, once the session is over, what they have seen. OUTCOME-3 */
function refuseRelease(
  { state }: OpenSession,
  personId: string,
  { revision, versions, draft }: OutcomeFound,
  body: Release,
) {
  if (!leads(state, personId)) return { code: 'notModerator' } as const
  if (state.status.kind !== 'closed') return { code: 'notClosed' } as const
  const { whileRevision, whileVersion, whileDraft } = body
  const isSameDraft = whileDraft === undefined || whileDraft === hashOf(writeOutcome(draft))
  const isSeen = whileRevision === revision && whileVersion === versions.length && isSameDraft
  return isSeen ? null : ({ code: 'textMoved' } as const)
}

async function addVersion(
  parts: OutcomeParts,
  { id }: OpenSession,
  found: OutcomeFound,
  changes: Change[],
): Promise<OutcomeRefusal> {
  const number = found.versions.length + 1
  const releasedAt = Math.round(parts.clock.now())
  const release = { number, at: new Date(releasedAt).toISOString(), changes }
  const document = writeOutcome({ ...found.draft, release })
  const version = { sessionId: id, number, releasedAt, hash: hashOf(document), document, people: found.people }
  return (await parts.storage.outcomes.addVersion(version)) ? null : { code: 'textMoved' }
}

/** Makes version 1 of what the draft says now. OUTCOME-3 */
export async function releaseOutcome(
  parts: OutcomeParts,
  session: OpenSession,
  personId: string,
  body: Release,
): Promise<OutcomeRefusal> {
  const found = await readAll(parts, session)
  const refused = refuseRelease(session, personId, found, body)
  if (refused) return found.versions.length > 0 && refused.code === 'textMoved' ? { code: 'alreadyReleased' } : refused
  if (found.versions.length > 0) return { code: 'alreadyReleased' }
  return addVersion(parts, session, found, [])
}

/** Makes the next version of what the draft says now, which tells what it changes. OUTCOME-4 */
export async function correctOutcome(
  parts: OutcomeParts,
  session: OpenSession,
  personId: string,
  body: Release,
): Promise<OutcomeRefusal> {
  const found = await readAll(parts, session)
  const refused = refuseRelease(session, personId, found, body)
  if (refused) return refused
  if (found.versions.length === 0) return { code: 'notReleased' }
  if (found.versions.length >= limits.outcomeVersions)
    return { code: 'tooManyVersions', detail: { limit: limits.outcomeVersions } }
  const changes = pendingOf(found)
  return changes.length > 0 ? addVersion(parts, session, found, changes) : { code: 'nothingToCorrect' }
}

/** Who leads says that a version was sent. OUTCOME-5 */
export async function markOutcomeSent(
  { storage, clock }: OutcomeParts,
  { id, state }: OpenSession,
  personId: string,
  version: number,
): Promise<OutcomeRefusal> {
  if (!leads(state, personId)) return { code: 'notModerator' }
  const versions = await storage.outcomes.versions(id)
  if (!versions.some(({ number }) => number === version)) return { code: 'notReleased' }
  await storage.outcomes.markSent(id, version, Math.round(clock.now()))
  return null
}
