/** What lets a person read the released outcome where they have no seat. The secret is kept as SHA-256, base64url. */
export interface PassRecord {
  readonly sessionId: string
  readonly personId: string
  readonly hash: string
  /** id of the mail in which it stands: the next attempt at the same mail takes its place; `null`: it stands in none */
  readonly mail: string | null
}

/** Passes: gone with their person, and with their session. */
export interface PassStore {
  /** Of one person's passes the newest `most` stay. */
  add(pass: PassRecord, most: number): Promise<void>
  /** Id of whose pass it is; `null` where it is nobody's in this session. */
  personByPass(sessionId: string, hash: string): Promise<string | null>
}
