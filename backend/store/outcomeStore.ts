import type { Edit } from '../../shared/outcome/edits.ts'

/** Edits that are laid over a session's log. `revision` counts the times that they were changed. */
export interface OutcomeEdits {
  readonly revision: number
  readonly edits: readonly Edit[]
}

/** A released version. It is never changed, but for the name of somebody who was erased. Times are epoch ms. */
export interface OutcomeVersionRecord {
  readonly sessionId: string
  readonly number: number
  readonly releasedAt: number
  readonly sentAt: number | null
  /** SHA-256 of the document as it was released, hex */
  readonly hash: string
  /** the outcome as JSON */
  readonly document: string
  /** ids of the people named in it, in the order of their list */
  readonly people: readonly string[]
  readonly redacted: boolean
}

/** What became of the outcomes of sessions: rows beside the log, gone with their session. */
export interface OutcomeStore {
  /** Revision 0 and no edits where there are none. */
  edits(sessionId: string): Promise<OutcomeEdits>
  /** Takes the place of the edits before; `false`, and nothing is changed, where their revision is another by now. */
  saveEdits(sessionId: string, whileRevision: number, edits: readonly Edit[]): Promise<boolean>
  /** All versions, the newest first. */
  versions(sessionId: string): Promise<readonly OutcomeVersionRecord[]>
  /** Adds the next version; `false`, and nothing is changed, where its number is not the next one. */
  addVersion(version: Omit<OutcomeVersionRecord, 'sentAt' | 'redacted'>): Promise<boolean>
  /** Keeps the first instant at which a version was sent. */
  markSent(sessionId: string, number: number, at: number): Promise<void>
  /** Replaces a document by one in which somebody has no name any more; the hash stays. Overwrites the bytes. */
  redact(sessionId: string, number: number, document: string): Promise<void>
}
