import type { Address } from '../../shared/protocol/address.ts'
import type { Envelope, Profile } from '../../shared/protocol/frames.ts'
import type { Session } from '../../shared/session/session.ts'
import type { ArchiveStore } from './archiveStore.ts'
import type { DispatchStore } from './dispatchStore.ts'
import type { HostStore } from './hostStore.ts'
import type { OutcomeStore } from './outcomeStore.ts'
import type { PassStore } from './passStore.ts'
import type { RetentionStore } from './retentionStore.ts'

/** A session's row: what is known of it without its log. Times are epoch ms. */
export interface SessionRecord {
  readonly id: string
  readonly createdAt: number
  /** key of the pseudonyms of anonymous cards, base64url; `null` once the session is over and nobody can trace them */
  readonly pseudonymKey: string | null
  /** the example meeting is made anew and never kept for long */
  readonly example: boolean
}

export interface Snapshot {
  readonly seq: number
  readonly state: Session
}

/** What opening a session reads: the newest snapshot, the events after it, and which command ended at which seq. */
export interface StoredLog {
  readonly record: SessionRecord
  readonly snapshot: Snapshot | null
  readonly tail: readonly Envelope[]
  readonly commands: ReadonlyMap<string, number>
}

/** Thrown by `append` when another writer was first: load again, decide again. */
export class AppendConflict extends Error {
  override readonly name = 'AppendConflict'
}

/**
 * The log and nothing else. Every method may be slow and may fail; what `append` has resolved is on the disk and
 * survives a crash. All appends of one tick may share a transaction.
 */
export interface EventStore {
  create(record: SessionRecord, events: readonly Envelope[]): Promise<void>
  /** `null` where there is no such session. */
  load(sessionId: string): Promise<StoredLog | null>
  /** Appends envelopes whose `seq` follow the log without a gap. Rejects with {@link AppendConflict} when they do not. */
  append(sessionId: string, events: readonly Envelope[]): Promise<void>
  /** Envelopes with `seq` > `afterSeq`, in order. */
  eventsAfter(sessionId: string, afterSeq: number): Promise<readonly Envelope[]>
  saveSnapshot(sessionId: string, snapshot: Snapshot): Promise<void>
  /** Forgets the key of the pseudonyms: anonymous cards can no longer be traced. */
  forgetPseudonyms(sessionId: string): Promise<void>
  /** Id of the example meeting made last, `null` where there is none. */
  newestExample(): Promise<string | null>
  /** Deletes a session with everything that belongs to it, people and invitations too. */
  purge(sessionId: string): Promise<void>
}

/** Somebody in a session, beside the log. Secrets and tokens are kept as SHA-256, base64url. */
export interface PersonRecord extends Profile {
  readonly sessionId: string
  readonly tokenHash: string
  readonly createdAt: number
  /** one-way key of the account by which a host vouches for them; nobody is added where it is somebody already */
  readonly account?: string | null
}

export interface InvitationRecord {
  readonly sessionId: string
  readonly secretHash: string
  readonly role: 'moderator' | 'participant' | 'minuteTaker' | 'presenter'
  readonly caseId: string | null
  readonly createdAt: number
}

/** People and invitations: rows that can be changed and erased, unlike the log. */
export interface PeopleStore {
  /** A person may have several tokens (a second device); `addToken` adds one. */
  addPerson(person: PersonRecord): Promise<void>
  addToken(sessionId: string, personId: string, tokenHash: string): Promise<void>
  updateProfile(sessionId: string, profile: Profile): Promise<void>
  /** Deletes the name and the tokens; the log keeps the bare id. Overwrites the bytes (`secure_delete`). */
  erasePerson(sessionId: string, personId: string): Promise<void>
  people(sessionId: string): Promise<readonly Profile[]>
  personByToken(sessionId: string, tokenHash: string): Promise<Profile | null>
  /** How somebody wants to be reached: for those with whom they have agreed to talk. `null` forgets it. */
  setContact(sessionId: string, personId: string, contact: string | null): Promise<void>
  /** The contacts of a session's people by their ids, without those who have given none. */
  contacts(sessionId: string): Promise<ReadonlyMap<string, string>>
  /** Where somebody wants the outcome sent. `null` forgets it, and whatever still waits to be sent there. */
  setAddress(sessionId: string, personId: string, address: Address | null): Promise<void>
  /** The addresses of a session's people by their ids, without those who have left none. */
  addresses(sessionId: string): Promise<ReadonlyMap<string, Address>>
  addInvitation(invitation: InvitationRecord): Promise<void>
  invitationBySecret(sessionId: string, secretHash: string): Promise<InvitationRecord | null>
  countInvitations(sessionId: string): Promise<number>
  /** Deletes the invitations of this role (and case): their links stop working. */
  revokeInvitations(sessionId: string, role: InvitationRecord['role'], caseId: string | null): Promise<void>
}

/**
 * The short code of a session, at most one. In plain text: it must be shown again to who leads, and so few characters
 * are found again from any hash within seconds.
 */
export interface CodeStore {
  /** Takes the place of the session's code before; `false`, and nothing is changed, where another session has it. */
  setCode(sessionId: string, code: string): Promise<boolean>
  codeOf(sessionId: string): Promise<string | null>
  sessionByCode(code: string): Promise<string | null>
  removeCode(sessionId: string): Promise<void>
}

/** Everything a deployment keeps, and how to open and close it. */
export interface Storage {
  readonly events: EventStore
  readonly people: PeopleStore
  readonly codes: CodeStore
  readonly hosts: HostStore
  readonly outcomes: OutcomeStore
  readonly passes: PassStore
  readonly retention: RetentionStore
  readonly dispatch: DispatchStore
  readonly archive: ArchiveStore
  /** Resolves when a small write reached the disk, rejects otherwise: for `/readyz`. */
  probe(): Promise<void>
  close(): Promise<void>
}
