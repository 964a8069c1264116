import type { InvitationRecord, PersonRecord, SessionRecord } from '../../../backend/store/eventStore.ts'
import type { OutcomeVersionRecord } from '../../../backend/store/outcomeStore.ts'
import type { Envelope } from '../../../shared/protocol/frames.ts'
import { evolve } from '../../../shared/session/evolve.ts'
import { emptySession, type Session } from '../../../shared/session/session.ts'

/** Some day in 2026, epoch ms. */
export const someDay = Date.UTC(2026, 4, 12, 9)

export function sessionRecord(id: string, changes: Partial<SessionRecord> = {}): SessionRecord {
  return { id, createdAt: someDay, pseudonymKey: `key-of-${id}`, example: false, ...changes }
}

/** The envelope of a card, logged as event `seq` by the command `card-seq`. */
export function card(seq: number, changes: Partial<Envelope> = {}): Envelope {
  return {
    seq,
    at: someDay + seq * 1000,
    by: 'anna',
    command: `card-${seq}`,
    event: {
      type: 'note.added',
      noteId: `note-${seq}`,
      aspect: 'obstacle',
      caseId: null,
      parentId: null,
      text: `Wärmenetz fehlt – „Straße ${seq}" 🏘️`,
      author: 'anna',
      anonymous: false,
      at: someDay + seq * 1000,
    },
    ...changes,
  }
}

/** Cards with the seqs from `first` to `last`. */
export function cards(first: number, last: number): Envelope[] {
  return Array.from({ length: last - first + 1 }, (_, index) => card(first + index))
}

export function fold(events: readonly Envelope[], from: Session = emptySession): Session {
  return events.reduce((state, { event }) => evolve(state, event), from)
}

export function personRecord(sessionId: string, id: string, changes: Partial<PersonRecord> = {}): PersonRecord {
  return {
    sessionId,
    id,
    name: `Name ${id}`,
    organisation: null,
    function: null,
    tokenHash: `hash-${id}`,
    createdAt: someDay,
    ...changes,
  }
}

export function invitationRecord(
  sessionId: string,
  secretHash: string,
  changes: Partial<InvitationRecord> = {},
): InvitationRecord {
  return { sessionId, secretHash, role: 'participant', caseId: null, createdAt: someDay, ...changes }
}

/** A released version; its document is no outcome, which a store does not mind. */
export function versionRecord(sessionId: string, number: number): Omit<OutcomeVersionRecord, 'sentAt' | 'redacted'> {
  const document = `{"title":"Wärme 🏘️ ${number}"}`
  return {
    sessionId,
    number,
    releasedAt: someDay + number,
    hash: `hash-${number}`,
    document,
    people: ['anna', 'berta'],
  }
}
