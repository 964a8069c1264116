import type { DatabaseSync } from 'node:sqlite'
import type { AccountRecord, BindingRecord, Brought, HostStore } from '../hostStore.ts'
import { query } from './database.ts'
import type { GroupCommit } from './groupCommit.ts'

function prepare(database: DatabaseSync) {
  return {
    addAccount: database.prepare(
      'INSERT INTO accounts (session, account, person) VALUES (?, ?, ?) ON CONFLICT (session, account) DO NOTHING',
    ),
    personOf: query<{ person: string }>(database, 'SELECT person FROM accounts WHERE session = ? AND account = ?'),
    everywhere: query<{ session: string; person: string }>(
      database,
      `SELECT a.session, a.person FROM accounts a JOIN sessions s ON s.id = a.session
       WHERE a.account = ? ORDER BY s.created_at DESC, s.id`,
    ),
    bind: database.prepare(
      `INSERT INTO meetings (meeting, session, brought, bound_at) SELECT ?1, ?2, ?3, ?4
       WHERE (SELECT count(*) FROM meetings WHERE session = ?2 AND (brought = 'led') = (?3 = 'led')) < ?5
       ON CONFLICT (meeting, session) DO NOTHING`,
    ),
    lead: database.prepare(`UPDATE meetings SET brought = 'led' WHERE meeting = ? AND session = ?`),
    brought: query<{ brought: Brought }>(database, 'SELECT brought FROM meetings WHERE meeting = ? AND session = ?'),
    sessions: query<{ session: string }>(
      database,
      `SELECT m.session FROM meetings m JOIN sessions s ON s.id = m.session
       WHERE m.meeting = ? ORDER BY s.created_at DESC, s.id LIMIT ?`,
    ),
    unbind: database.prepare('DELETE FROM meetings WHERE session = ? AND brought = ?'),
    forgetProofs: database.prepare('DELETE FROM used_proofs WHERE until < ?'),
    takeProof: database.prepare('INSERT INTO used_proofs (hash, until) VALUES (?, ?) ON CONFLICT DO NOTHING'),
  }
}

export class SqliteHosts implements HostStore {
  readonly #group: GroupCommit
  readonly #statements

  constructor(database: DatabaseSync, group: GroupCommit) {
    this.#group = group
    this.#statements = prepare(database)
  }

  addAccount({ sessionId, account, personId }: AccountRecord): Promise<boolean> {
    return this.#group.run(() => this.#statements.addAccount.run(sessionId, account, personId).changes === 1)
  }

  async personOf(sessionId: string, account: string): Promise<string | null> {
    return this.#statements.personOf.get(sessionId, account)?.person ?? null
  }

  async everywhere(account: string): Promise<readonly Omit<AccountRecord, 'account'>[]> {
    const rows = this.#statements.everywhere.all(account)
    return rows.map(({ session, person }) => ({ sessionId: session, personId: person }))
  }

  async bind({ sessionId, meeting, brought, at }: BindingRecord, most: number): Promise<void> {
    await this.#group.run(() => {
      this.#statements.bind.run(meeting, sessionId, brought, at, most)
      if (brought === 'led') this.#statements.lead.run(meeting, sessionId)
    })
  }

  async broughtTo(sessionId: string, meeting: string): Promise<Brought | null> {
    return this.#statements.brought.get(meeting, sessionId)?.brought ?? null
  }

  async sessionsOf(meeting: string, most: number): Promise<readonly string[]> {
    return this.#statements.sessions.all(meeting, most).map(({ session }) => session)
  }

  async unbind(sessionId: string, brought: Exclude<Brought, 'led'>): Promise<void> {
    await this.#group.run(() => this.#statements.unbind.run(sessionId, brought))
  }

  takeProof(hash: string, until: number, now: number): Promise<boolean> {
    return this.#group.run(() => {
      this.#statements.forgetProofs.run(now)
      return this.#statements.takeProof.run(hash, until).changes === 1
    })
  }
}
