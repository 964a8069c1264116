/** Somebody of a session whom a host vouches for. */
export interface AccountRecord {
  readonly sessionId: string
  readonly personId: string
  /** one-way key of host, tenant and user */
  readonly account: string
}

/** How a session came to a meeting. What a code or an invitation brought ends with it; who leads brings it for good. */
export type Brought = 'led' | 'code' | 'invitation'

export interface BindingRecord {
  readonly sessionId: string
  /** one-way key of host and meeting */
  readonly meeting: string
  readonly brought: Brought
  /** epoch ms */
  readonly at: number
}

/** What hosts proved: rows beside the log, gone with their person or their session. */
export interface HostStore {
  /** Makes an account known as a person of the session; `false`, and nothing is changed, where it is somebody already. */
  addAccount(record: AccountRecord): Promise<boolean>
  /** The person of the session that an account is. */
  personOf(sessionId: string, account: string): Promise<string | null>
  /** Every person that an account is, in all sessions. */
  everywhere(account: string): Promise<readonly Omit<AccountRecord, 'account'>[]>
  /**
   * Binds a session to a meeting. What is led stays so. Nothing is changed where the session has `most` meetings that it was
   * led to, or as many to which others brought it: nobody but who leads uses up the room of who leads.
   */
  bind(binding: BindingRecord, most: number): Promise<void>
  /** How this session came to this meeting, `null` where it did not. */
  broughtTo(sessionId: string, meeting: string): Promise<Brought | null>
  /** Sessions of a meeting, the newest first. */
  sessionsOf(meeting: string, most: number): Promise<readonly string[]>
  /** Takes a session out of the meetings to which it was brought in this way. */
  unbind(sessionId: string, brought: Exclude<Brought, 'led'>): Promise<void>
  /** Whether a proof is taken for the first time; remembered until `until`, forgotten after it. Both epoch ms, wall clock. */
  takeProof(hash: string, until: number, now: number): Promise<boolean>
}
