import type { Receipt } from '../../shared/protocol/retention.ts'

/** What is known of how long a session is kept, without reading its log. Instants are epoch ms. */
export interface KeptRecord {
  readonly sessionId: string
  readonly example: boolean
  /** of the last event, or the creation */
  readonly lastAt: number
  /** the day that was chosen, such as `2026-11-22` */
  readonly until: string | null
  /** since when the files are offered before the deletion */
  readonly offeredAt: number | null
  /** when contacts and times of speaking were last taken out */
  readonly lightenedAt: number | null
}

export interface ReceiptRecord extends Receipt {
  /** one-way key of the session's id */
  readonly key: string
}

/** How long sessions are kept, and what is left of those that were deleted. */
export interface RetentionStore {
  kept(): Promise<readonly KeptRecord[]>
  keptOf(sessionId: string): Promise<KeptRecord | null>
  chooseDay(sessionId: string, until: string | null): Promise<void>
  /** The files are offered from `at` on. */
  offer(sessionId: string, at: number): Promise<void>
  /**
   * Forgets all contacts of a session, and how long each person has spoken: the log then says of all of it that it was
   * at the session's last change. Overwrites the bytes.
   */
  lighten(sessionId: string, at: number): Promise<void>
  /**
   * Deletes a session with everything that belongs to it and leaves the receipt, both or neither. Its counts can be read
   * with the tokens of `moderators` (ids of people) and with the invitations of that role. `false`, and no receipt, where
   * there is no such session. Overwrites the bytes.
   */
  remove(sessionId: string, moderators: readonly string[], receipt: ReceiptRecord): Promise<boolean>
  /** `reader`: the hash of a token or an invitation; only one of who led the session is told the counts. */
  receipt(key: string, reader: string): Promise<Receipt | null>
  /** Forgets the receipts of what was deleted before (epoch ms). */
  forgetReceipts(before: number): Promise<void>
}
