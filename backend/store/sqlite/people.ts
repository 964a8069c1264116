import type { DatabaseSync } from 'node:sqlite'
import type { Address } from '../../../shared/protocol/address.ts'
import type { Profile } from '../../../shared/protocol/frames.ts'
import type { InvitationRecord, PeopleStore, PersonRecord } from '../eventStore.ts'
import { query } from './database.ts'
import type { GroupCommit } from './groupCommit.ts'

interface InvitationRow {
  readonly session: string
  readonly hash: string
  readonly role: InvitationRecord['role']
  readonly case_id: string | null
  readonly created_at: number
}

function prepare(database: DatabaseSync) {
  return {
    insertPerson: database.prepare(
      'INSERT INTO people (session, id, name, organisation, function, created_at) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    insertAccount: database.prepare('INSERT INTO accounts (session, account, person) VALUES (?, ?, ?)'),
    insertToken: database.prepare('INSERT INTO tokens (session, person, hash) VALUES (?, ?, ?)'),
    updatePerson: database.prepare(
      'UPDATE people SET name = ?, organisation = ?, function = ? WHERE session = ? AND id = ?',
    ),
    deletePerson: database.prepare('DELETE FROM people WHERE session = ? AND id = ?'),
    people: query<Profile>(
      database,
      'SELECT id, name, organisation, function FROM people WHERE session = ? ORDER BY created_at, id',
    ),
    personByToken: query<Profile>(
      database,
      `SELECT p.id, p.name, p.organisation, p.function
       FROM tokens t JOIN people p ON p.session = t.session AND p.id = t.person
       WHERE t.session = ? AND t.hash = ?`,
    ),
    setContact: database.prepare('UPDATE people SET contact = ? WHERE session = ? AND id = ?'),
    contacts: query<{ id: string; contact: string }>(
      database,
      'SELECT id, contact FROM people WHERE session = ? AND contact IS NOT NULL',
    ),
    setAddress: database.prepare('UPDATE people SET mail = ?, mail_language = ? WHERE session = ? AND id = ?'),
    dropMails: database.prepare(`DELETE FROM mails WHERE session = ? AND person = ? AND state = 'waiting'`),
    addresses: query<Address & { readonly id: string }>(
      database,
      'SELECT id, mail, mail_language AS language FROM people WHERE session = ? AND mail IS NOT NULL',
    ),
    insertInvitation: database.prepare('INSERT INTO invitations VALUES (?, ?, ?, ?, ?)'),
    invitation: query<InvitationRow>(database, 'SELECT * FROM invitations WHERE session = ? AND hash = ?'),
    countInvitations: query<{ count: number }>(database, 'SELECT count(*) AS count FROM invitations WHERE session = ?'),
    deleteInvitations: database.prepare('DELETE FROM invitations WHERE session = ? AND role = ? AND case_id IS ?'),
  }
}

function profileOf({ id, name, organisation, function: does }: Profile): Profile {
  return { id, name, organisation, function: does }
}

export class SqlitePeople implements PeopleStore {
  readonly #group: GroupCommit
  readonly #statements

  constructor(database: DatabaseSync, group: GroupCommit) {
    this.#group = group
    this.#statements = prepare(database)
  }

  async addPerson({ sessionId, createdAt, tokenHash, account, ...profile }: PersonRecord): Promise<void> {
    const { id, name, organisation, function: does } = profile
    await this.#group.run(() => {
      this.#statements.insertPerson.run(sessionId, id, name, organisation, does, createdAt)
      this.#statements.insertToken.run(sessionId, id, tokenHash)
      if (account) this.#statements.insertAccount.run(sessionId, account, id)
    })
  }

  async addToken(sessionId: string, personId: string, tokenHash: string): Promise<void> {
    await this.#group.run(() => this.#statements.insertToken.run(sessionId, personId, tokenHash))
  }

  async updateProfile(sessionId: string, { id, name, organisation, function: does }: Profile): Promise<void> {
    await this.#group.run(() => this.#statements.updatePerson.run(name, organisation, does, sessionId, id))
  }

  async erasePerson(sessionId: string, personId: string): Promise<void> {
    await this.#group.run(() => this.#statements.deletePerson.run(sessionId, personId), { scrub: true })
  }

  async people(sessionId: string): Promise<readonly Profile[]> {
    return this.#statements.people.all(sessionId).map(profileOf)
  }

  async personByToken(sessionId: string, tokenHash: string): Promise<Profile | null> {
    const found = this.#statements.personByToken.get(sessionId, tokenHash)
    return found ? profileOf(found) : null
  }

  async setContact(sessionId: string, personId: string, contact: string | null): Promise<void> {
    const scrub = contact === null
    await this.#group.run(() => this.#statements.setContact.run(contact, sessionId, personId), { scrub })
  }

  async contacts(sessionId: string): Promise<ReadonlyMap<string, string>> {
    return new Map(this.#statements.contacts.all(sessionId).map(({ id, contact }) => [id, contact]))
  }

  async setAddress(sessionId: string, personId: string, address: Address | null): Promise<void> {
    const { mail, language } = address ?? { mail: null, language: null }
    const set = () => {
      this.#statements.setAddress.run(mail, language, sessionId, personId)
      if (!address) this.#statements.dropMails.run(sessionId, personId)
    }
    await this.#group.run(set, { scrub: address === null })
  }

  async addresses(sessionId: string): Promise<ReadonlyMap<string, Address>> {
    const rows = this.#statements.addresses.all(sessionId)
    return new Map(rows.map(({ id, mail, language }) => [id, { mail, language }]))
  }

  async addInvitation({ sessionId, secretHash, role, caseId, createdAt }: InvitationRecord): Promise<void> {
    await this.#group.run(() => this.#statements.insertInvitation.run(sessionId, secretHash, role, caseId, createdAt))
  }

  async invitationBySecret(sessionId: string, secretHash: string): Promise<InvitationRecord | null> {
    const found = this.#statements.invitation.get(sessionId, secretHash)
    if (!found) return null
    const { session, hash, role, case_id: caseId, created_at: createdAt } = found
    return { sessionId: session, secretHash: hash, role, caseId, createdAt }
  }

  async countInvitations(sessionId: string): Promise<number> {
    return this.#statements.countInvitations.get(sessionId)?.count ?? 0
  }

  async revokeInvitations(sessionId: string, role: InvitationRecord['role'], caseId: string | null): Promise<void> {
    await this.#group.run(() => this.#statements.deleteInvitations.run(sessionId, role, caseId))
  }
}
