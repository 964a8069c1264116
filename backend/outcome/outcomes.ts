import { createHash } from 'node:crypto'
import type * as z from 'zod/mini'
import { changesBetween } from '../../shared/outcome/changes.ts'
import { mergedEdits } from '../../shared/outcome/edits.ts'
import type { Change, Outcome } from '../../shared/outcome/outcome.ts'
import { outcomeOf } from '../../shared/outcome/outcomeOf.ts'
import { outcomePeople } from '../../shared/outcome/outcomePeople.ts'
import { readOutcome, writeOutcome } from '../../shared/outcome/outcomeText.ts'
import { limits } from '../../shared/protocol/limits.ts'
import type { OutcomeVersion, OutcomeView, outcomeEditBody, outcomeReleaseBody } from '../../shared/protocol/outcome.ts'
import type { Problem } from '../../shared/protocol/rest.ts'
import { keepsMinutes, leads } from '../../shared/session/decision.ts'
import type { SessionClock } from '../sessions/clock.ts'
import type { OpenSession } from '../sessions/sessions.ts'
import type { Storage } from '../store/eventStore.ts'
import type { OutcomeVersionRecord } from '../store/outcomeStore.ts'

export interface OutcomeParts {
  readonly storage: Pick<Storage, 'people' | 'outcomes'>
  readonly clock: SessionClock
  readonly organiser: string | null
}

/** `null`: done. */
export type OutcomeRefusal = Pick<Problem, 'code' | 'detail'> | null

interface Read {
  readonly revision: number
  readonly draft: Outcome
  /** ids of the people of the draft */
  readonly people: readonly string[]
  /** the newest first */
  readonly versions: readonly OutcomeVersionRecord[]
}

async function read({ storage, clock, organiser }: OutcomeParts, { id, state }: OpenSession): Promise<Read> {
  const profiles = new Map((await storage.people.people(id)).map((profile) => [profile.id, profile]))
  const { revision, edits } = await storage.outcomes.edits(id)
  const draft = outcomeOf(state, { profiles, organiser, edits, now: Math.round(clock.now()) })
  const people = outcomePeople(state, profiles).ids
  return { revision, draft, people, versions: await storage.outcomes.versions(id) }
}

function versionOf({ number, releasedAt, sentAt, hash, redacted, document }: OutcomeVersionRecord): OutcomeVersion {
  return { number, releasedAt, sentAt, hash, redacted, changes: readOutcome(document).release?.changes ?? [] }
}

/** What a correction would change; nothing before the first release. */
function pendingOf({ versions: [newest], draft }: Read): Change[] {
  return newest ? changesBetween(readOutcome(newest.document), draft) : []
}

/** Where the outcome stands, for a person of the session. OUTCOME-1 */
export async function outcomeView(parts: OutcomeParts, session: OpenSession, personId: string): Promise<OutcomeView> {
  const found = await read(parts, session)
  const { revision, draft, versions } = found
  const [newest] = versions
  const state = !newest ? 'draft' : newest.sentAt === null ? 'released' : 'sent'
  return {
    ...{ state, revision, draft },
    released: newest ? readOutcome(newest.document) : null,
    versions: versions.map(versionOf),
    pending: pendingOf(found),
    mayEdit: keepsMinutes(session.state, personId),
    mayRelease: leads(session.state, personId) && session.state.status.kind === 'closed',
  }
}

/** One document: a version by its number, or the draft. `null`: there is no such version. */
export async function outcomeDocument(
  parts: OutcomeParts,
  session: OpenSession,
  wanted: number | 'draft',
): Promise<Outcome | null> {
  if (wanted === 'draft') return (await read(parts, session)).draft
  const versions = await parts.storage.outcomes.versions(session.id)
  const found = versions.find(({ number }) => number === wanted)
  return found ? readOutcome(found.document) : null
}

/** Edits lie over the log and leave it alone; whoever keeps the minutes makes them. OUTCOME-2 */
export async function editOutcome(
  { storage }: OutcomeParts,
  { id, state }: OpenSession,
  personId: string,
  body: z.infer<typeof outcomeEditBody>,
): Promise<OutcomeRefusal> {
  if (!keepsMinutes(state, personId)) return { code: 'notYours' }
  const { revision, edits } = await storage.outcomes.edits(id)
  const merged = mergedEdits(edits, body.edits, body.reset)
  if (merged.length > limits.outcomeEdits)
    return { code: 'tooLong', detail: { field: 'edits', limit: limits.outcomeEdits } }
  const saved = revision === body.whileRevision && (await storage.outcomes.saveEdits(id, revision, merged))
  return saved ? null : { code: 'textMoved' }
}

type Release = z.infer<typeof outcomeReleaseBody>

/** Who leads releases, once the session is over, what they have seen. OUTCOME-3 */
function refuseRelease({ state }: OpenSession, personId: string, { revision, versions }: Read, body: Release) {
  if (!leads(state, personId)) return { code: 'notModerator' } as const
  if (state.status.kind !== 'closed') return { code: 'notClosed' } as const
  const isSeen = body.whileRevision === revision && body.whileVersion === versions.length
  return isSeen ? null : ({ code: 'textMoved' } as const)
}

async function addVersion(parts: OutcomeParts, id: string, found: Read, changes: Change[]): Promise<OutcomeRefusal> {
  const number = found.versions.length + 1
  const releasedAt = Math.round(parts.clock.now())
  const release = { number, at: new Date(releasedAt).toISOString(), changes }
  const document = writeOutcome({ ...found.draft, release })
  const hash = createHash('sha256').update(document).digest('hex')
  const version = { sessionId: id, number, releasedAt, hash, document, people: found.people }
  return (await parts.storage.outcomes.addVersion(version)) ? null : { code: 'textMoved' }
}

/** Makes version 1 of what the draft says now. OUTCOME-3 */
export async function releaseOutcome(
  parts: OutcomeParts,
  session: OpenSession,
  personId: string,
  body: Release,
): Promise<OutcomeRefusal> {
  const found = await read(parts, session)
  const refused = refuseRelease(session, personId, found, body)
  if (refused) return found.versions.length > 0 && refused.code === 'textMoved' ? { code: 'alreadyReleased' } : refused
  if (found.versions.length > 0) return { code: 'alreadyReleased' }
  return addVersion(parts, session.id, found, [])
}

/** Makes the next version of what the draft says now, which tells what it changes. OUTCOME-4 */
export async function correctOutcome(
  parts: OutcomeParts,
  session: OpenSession,
  personId: string,
  body: Release,
): Promise<OutcomeRefusal> {
  const found = await read(parts, session)
  const refused = refuseRelease(session, personId, found, body)
  if (refused) return refused
  if (found.versions.length === 0) return { code: 'notReleased' }
  if (found.versions.length >= limits.outcomeVersions)
    return { code: 'tooManyVersions', detail: { limit: limits.outcomeVersions } }
  const changes = pendingOf(found)
  return changes.length > 0 ? addVersion(parts, session.id, found, changes) : { code: 'nothingToCorrect' }
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
