import type { DatabaseSync } from 'node:sqlite'
import type { DispatchStore, MailKey, MailRecord, NewMail, Settled } from '../dispatchStore.ts'
import { query } from './database.ts'
import type { GroupCommit } from './groupCommit.ts'

const columns = `session AS sessionId, version, person AS personId, state, copy, attempts, due_at AS dueAt, fault,
  message_id AS messageId, changed_at AS changedAt`
const isNewest = 'version = (SELECT max(number) FROM outcome_versions WHERE session = mails.session)'
const ofKey = 'session = ? AND version = ? AND person = ?'

function prepare(database: DatabaseSync) {
  return {
    dropOlder: database.prepare(`DELETE FROM mails WHERE session = ? AND version < ? AND state = 'waiting'`),
    insert: database.prepare(
      `INSERT INTO mails (session, version, person, state, copy, attempts, due_at, message_id, changed_at)
       VALUES (?1, ?2, ?3, 'waiting', 1, 0, ?5, ?4, ?5) ON CONFLICT (session, version, person) DO UPDATE
       SET state = 'waiting', attempts = 0, due_at = excluded.due_at, fault = NULL, changed_at = excluded.changed_at
       WHERE state = 'failed'`,
    ),
    mails: query<MailRecord>(
      database,
      `SELECT ${columns} FROM mails WHERE session = ? AND version = ? ORDER BY person`,
    ),
    due: query<MailRecord>(
      database,
      `SELECT ${columns} FROM mails WHERE state = 'waiting' AND due_at <= ? AND ${isNewest}
       ORDER BY due_at, session, person LIMIT 1`,
    ),
    begin: database.prepare(`UPDATE mails SET state = 'sending', attempts = ?, changed_at = ? WHERE ${ofKey}`),
    nextDue: query<{ due: number | null }>(
      database,
      `SELECT min(due_at) AS due FROM mails WHERE state = 'waiting' AND ${isNewest}`,
    ),
    replaced: query<{ person: string }>(
      database,
      `SELECT DISTINCT person FROM mails WHERE session = ? AND state = 'waiting' AND NOT ${isNewest} ORDER BY person`,
    ),
    markEnding: database.prepare(`UPDATE mails SET state = 'ending' WHERE ${ofKey} AND state = 'sending'`),
    settle: database.prepare(
      `UPDATE mails SET state = ?, fault = ?, due_at = ?, changed_at = ? WHERE ${ofKey} AND state IN ('sending', 'ending')`,
    ),
    versionSent: database.prepare(
      `UPDATE outcome_versions SET sent_at = ?3 WHERE session = ?1 AND number = ?2 AND sent_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM mails WHERE session = ?1 AND version = ?2 AND state <> 'sent')`,
    ),
    again: database.prepare(
      `UPDATE mails SET state = 'waiting', copy = copy + 1, attempts = 0, fault = NULL, message_id = ?, due_at = ?,
       changed_at = ? WHERE ${ofKey} AND copy = ? AND state IN ('sent', 'failed', 'refused', 'unconfirmed')`,
    ),
    unconfirmed: database.prepare(
      `UPDATE mails SET state = 'unconfirmed', fault = 'unanswered', changed_at = ? WHERE state = 'ending'`,
    ),
    interrupted: database.prepare(
      `UPDATE mails SET state = 'waiting', due_at = ?1, changed_at = ?1 WHERE state = 'sending'`,
    ),
  }
}

const valuesOf = ({ sessionId, version, personId }: MailKey) => [sessionId, version, personId] as const

export class SqliteDispatch implements DispatchStore {
  readonly #group: GroupCommit
  readonly #statements

  constructor(database: DatabaseSync, group: GroupCommit) {
    this.#group = group
    this.#statements = prepare(database)
  }

  async queue(sessionId: string, version: number, mails: readonly NewMail[], at: number): Promise<void> {
    await this.#group.run(() => {
      this.#statements.dropOlder.run(sessionId, version)
      for (const { personId, messageId } of mails) {
        this.#statements.insert.run(sessionId, version, personId, messageId, at)
      }
    })
  }

  async mails(sessionId: string, version: number): Promise<readonly MailRecord[]> {
    return this.#statements.mails.all(sessionId, version).map((row) => ({ ...row }))
  }

  async replaced(sessionId: string): Promise<readonly string[]> {
    return this.#statements.replaced.all(sessionId).map(({ person }) => person)
  }

  async take(now: number): Promise<MailRecord | null> {
    // most looks find nothing: they need no transaction
    if (!this.#statements.due.get(now)) return null
    return this.#group.run(() => {
      const found = this.#statements.due.get(now)
      if (!found) return null
      const attempts = found.attempts + 1
      this.#statements.begin.run(attempts, now, ...valuesOf(found))
      return { ...found, state: 'sending', attempts, changedAt: now }
    })
  }

  async nextDue(): Promise<number | null> {
    return this.#statements.nextDue.get()?.due ?? null
  }

  async markEnding(key: MailKey): Promise<void> {
    await this.#group.run(() => this.#statements.markEnding.run(...valuesOf(key)))
  }

  async settle(key: MailKey, { state, fault, at, dueAt }: Settled): Promise<void> {
    await this.#group.run(() => {
      this.#statements.settle.run(state, fault, dueAt, at, ...valuesOf(key))
      if (state === 'sent') this.#statements.versionSent.run(key.sessionId, key.version, at)
    })
  }

  again(key: MailKey, whileCopy: number, messageId: string, at: number): Promise<boolean> {
    const run = () => this.#statements.again.run(messageId, at, at, ...valuesOf(key), whileCopy).changes === 1
    return this.#group.run(run)
  }

  recover(at: number): Promise<{ waiting: number; unconfirmed: number }> {
    return this.#group.run(() => ({
      unconfirmed: Number(this.#statements.unconfirmed.run(at).changes),
      waiting: Number(this.#statements.interrupted.run(at).changes),
    }))
  }
}
