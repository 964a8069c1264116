import { createHash } from 'node:crypto'
import type * as z from 'zod/mini'
import { changesBetween } from '../../shared/outcome/changes.ts'
import { editedTexts } from '../../shared/outcome/editedTexts.ts'
import { mergedEdits } from '../../shared/outcome/edits.ts'
import type { Change, Outcome } from '../../shared/outcome/outcome.ts'
import { type OutcomeFacts, outcomeOf } from '../../shared/outcome/outcomeOf.ts'
import { outcomePeople } from '../../shared/outcome/outcomePeople.ts'
import { readOutcome, writeOutcome } from '../../shared/outcome/outcomeText.ts'
import { limits } from '../../shared/protocol/limits.ts'
import {
  formatsOf,
  type OutcomeVersion,
  type OutcomeView,
  type outcomeEditBody,
} from '../../shared/protocol/outcome.ts'
import type { Problem } from '../../shared/protocol/rest.ts'
import { keepsMinutes, leads } from '../../shared/session/decision.ts'
import type { SessionClock } from '../sessions/clock.ts'
import type { OpenSession } from '../sessions/sessions.ts'
import type { Storage } from '../store/eventStore.ts'
import type { OutcomeVersionRecord } from '../store/outcomeStore.ts'
import { profilesOf } from './agreedWith.ts'

export interface OutcomeParts {
  readonly storage: Pick<Storage, 'people' | 'outcomes'>
  readonly clock: SessionClock
  readonly organiser: string | null
}

/** `null`: done. */
export type OutcomeRefusal = Pick<Problem, 'code' | 'detail'> | null

/** A version with its document read. */
interface ReleasedOutcome extends OutcomeVersionRecord {
  readonly outcome: Outcome
}

export interface OutcomeFound {
  readonly revision: number
  readonly facts: OutcomeFacts
  readonly draft: Outcome
  /** ids of the people of the draft, as they are listed in it */
  readonly people: readonly string[]
  /** the newest first */
  readonly versions: readonly ReleasedOutcome[]
}

async function readDraft(
  { storage, clock, organiser }: OutcomeParts,
  { id, state }: OpenSession,
): Promise<Omit<OutcomeFound, 'versions'>> {
  const profiles = await profilesOf(storage, id)
  const { revision, edits } = await storage.outcomes.edits(id)
  const facts = { profiles, organiser, edits, now: Math.round(clock.now()) }
  return { revision, facts, draft: outcomeOf(state, facts), people: outcomePeople(state, profiles).ids }
}

/** What there is of a session's outcome. */
export async function readAll(parts: OutcomeParts, session: OpenSession): Promise<OutcomeFound> {
  const records = await parts.storage.outcomes.versions(session.id)
  const versions = records.map((record) => ({ ...record, outcome: readOutcome(record.document) }))
  return { ...(await readDraft(parts, session)), versions }
}

function versionOf({ number, releasedAt, sentAt, hash, redacted, outcome }: ReleasedOutcome): OutcomeVersion {
  const changes = outcome.release?.changes ?? []
  return { number, releasedAt, sentAt, hash, redacted, changes, formats: formatsOf(outcome) }
}

/** The newest version, as everybody of the session may read it. */
export async function newestRelease(
  { outcomes }: Pick<Storage, 'outcomes'>,
  sessionId: string,
): Promise<{ readonly outcome: Outcome; readonly version: OutcomeVersion } | null> {
  const [record] = await outcomes.versions(sessionId)
  if (!record) return null
  const outcome = readOutcome(record.document)
  return { outcome, version: versionOf({ ...record, outcome }) }
}

/** What a correction would change; nothing before the first release. */
export function pendingOf({ versions: [newest], draft, people }: OutcomeFound): Change[] {
  return newest ? changesBetween(newest, { outcome: draft, people }) : []
}

/** The name of exactly this outcome. */
export function hashOf(document: string): string {
  return createHash('sha256').update(document).digest('hex')
}

/** What is being worked on is for those who work on it: others are shown what was released, or what was said. OUTCOME-1 */
function readersDraft({ state }: OpenSession, { versions: [newest], facts }: OutcomeFound): Outcome {
  return newest?.outcome ?? outcomeOf(state, { ...facts, edits: [] })
}

/** Where the outcome stands, for a person of the session. OUTCOME-1 */
export async function outcomeView(parts: OutcomeParts, session: OpenSession, personId: string): Promise<OutcomeView> {
  const found = await readAll(parts, session)
  const { revision, versions, facts } = found
  const [newest] = versions
  const mayEdit = keepsMinutes(session.state, personId)
  const draft = mayEdit ? found.draft : readersDraft(session, found)
  return {
    ...{ state: !newest ? 'draft' : newest.sentAt === null ? 'released' : 'sent', revision, draft },
    draftHash: hashOf(writeOutcome(draft)),
    draftFormats: formatsOf(draft),
    released: newest?.outcome ?? null,
    versions: versions.map(versionOf),
    pending: mayEdit ? pendingOf(found) : [],
    edited: mayEdit ? editedTexts(session.state, facts) : [],
    mayEdit,
    mayRelease: leads(session.state, personId) && session.state.status.kind === 'closed',
  }
}

/**
 * One document: a version by its number, or the draft. A draft has its edits for those who
 * make them. `null`: there is no such version.
 */
export async function outcomeDocument(
  parts: OutcomeParts,
  session: OpenSession,
  wanted: number | 'draft',
  personId: string,
): Promise<Outcome | null> {
  if (wanted === 'draft') {
    const { draft, facts } = await readDraft(parts, session)
    return keepsMinutes(session.state, personId) ? draft : outcomeOf(session.state, { ...facts, edits: [] })
  }
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
