import type { DatabaseSync } from 'node:sqlite'
import type { Receipt } from '../../../shared/protocol/retention.ts'
import type { KeptRecord, ReceiptRecord, RetentionStore } from '../retentionStore.ts'
import { query } from './database.ts'
import type { GroupCommit } from './groupCommit.ts'

interface KeptRow {
  readonly id: string
  readonly example: number
  readonly last_at: number
  readonly until: string | null
  readonly offered_at: number | null
  readonly lightened_at: number | null
}

interface ReceiptRow {
  readonly deleted_at: number
  readonly reason: Receipt['reason']
  readonly people: number | null
  readonly cases: number | null
  readonly cards: number | null
  readonly agreements: number | null
  readonly may_read: number
}

const kept = `
  SELECT s.id, s.example, r.until, r.offered_at, r.lightened_at,
    coalesce((SELECT at FROM events WHERE session = s.id ORDER BY seq DESC LIMIT 1), s.created_at) AS last_at
  FROM sessions s LEFT JOIN retention r ON r.session = s.id`

const put = (column: string) =>
  `INSERT INTO retention (session, ${column}) VALUES (?, ?)
   ON CONFLICT (session) DO UPDATE SET ${column} = excluded.${column}`

function prepare(database: DatabaseSync) {
  return {
    all: query<KeptRow>(database, kept),
    one: query<KeptRow>(database, `${kept} WHERE s.id = ?`),
    chooseDay: database.prepare(put('until')),
    offer: database.prepare(put('offered_at')),
    lightened: database.prepare(put('lightened_at')),
    forgetContacts: database.prepare(
      'UPDATE people SET contact = NULL, mail = NULL, mail_language = NULL WHERE session = ?',
    ),
    forgetMails: database.prepare("DELETE FROM mails WHERE session = ? AND state = 'waiting'"),
    forgetShares: database.prepare(
      `UPDATE events SET at = last.at, event = json_replace(event, '$.at', last.at)
       FROM (SELECT at FROM events WHERE session = ?1 ORDER BY seq DESC LIMIT 1) AS last
       WHERE session = ?1 AND CASE WHEN json_valid(event) THEN json_extract(event, '$.type') END
         IN ('speakers.called', 'speakers.finished')`,
    ),
    addReceipt: database.prepare(
      `INSERT INTO receipts SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE EXISTS (SELECT 1 FROM sessions WHERE id = ?8)`,
    ),
    addReaders: database.prepare(
      `INSERT INTO receipt_readers
       SELECT ?1, hash FROM tokens WHERE session = ?2 AND person IN (SELECT value FROM json_each(?3))
       UNION SELECT ?1, hash FROM invitations WHERE session = ?2 AND role = 'moderator'`,
    ),
    deleteSession: database.prepare('DELETE FROM sessions WHERE id = ?'),
    receipt: query<ReceiptRow>(
      database,
      `SELECT deleted_at, reason, people, cases, cards, agreements,
         EXISTS (SELECT 1 FROM receipt_readers WHERE key = ?1 AND hash = ?2) AS may_read
       FROM receipts WHERE key = ?1`,
    ),
    forgetReceipts: database.prepare('DELETE FROM receipts WHERE deleted_at < ?'),
  }
}

function keptOf(row: KeptRow): KeptRecord {
  const { id: sessionId, example, last_at: lastAt, until, offered_at: offeredAt, lightened_at: lightenedAt } = row
  return { sessionId, example: example === 1, lastAt, until, offeredAt, lightenedAt }
}

function receiptOf({ deleted_at: deletedAt, reason, may_read: mayRead, ...counts }: ReceiptRow): Receipt {
  const { people, cases, cards, agreements } = counts
  const known = people !== null && cases !== null && cards !== null && agreements !== null
  return { deletedAt, reason, counts: mayRead && known ? { people, cases, cards, agreements } : null }
}

export class SqliteRetention implements RetentionStore {
  readonly #group: GroupCommit
  readonly #statements

  constructor(database: DatabaseSync, group: GroupCommit) {
    this.#group = group
    this.#statements = prepare(database)
  }

  async kept(): Promise<readonly KeptRecord[]> {
    return this.#statements.all.all().map(keptOf)
  }

  async keptOf(sessionId: string): Promise<KeptRecord | null> {
    const row = this.#statements.one.get(sessionId)
    return row ? keptOf(row) : null
  }

  async chooseDay(sessionId: string, until: string | null): Promise<void> {
    await this.#group.run(() => this.#statements.chooseDay.run(sessionId, until))
  }

  async offer(sessionId: string, at: number): Promise<void> {
    await this.#group.run(() => this.#statements.offer.run(sessionId, at))
  }

  async lighten(sessionId: string, at: number): Promise<void> {
    const { forgetContacts, forgetMails, forgetShares, lightened } = this.#statements
    const work = () => {
      forgetContacts.run(sessionId)
      forgetMails.run(sessionId)
      forgetShares.run(sessionId)
      lightened.run(sessionId, at)
    }
    await this.#group.run(work, { scrub: true })
  }

  remove(sessionId: string, moderators: readonly string[], receipt: ReceiptRecord): Promise<boolean> {
    const { addReceipt, addReaders, deleteSession } = this.#statements
    const { key, deletedAt, reason, counts } = receipt
    const { people = null, cases = null, cards = null, agreements = null } = counts ?? {}
    const work = () => {
      if (addReceipt.run(key, deletedAt, reason, people, cases, cards, agreements, sessionId).changes === 0)
        return false
      addReaders.run(key, sessionId, JSON.stringify(moderators))
      deleteSession.run(sessionId)
      return true
    }
    return this.#group.run(work, { scrub: true })
  }

  async receipt(key: string, reader: string): Promise<Receipt | null> {
    const row = this.#statements.receipt.get(key, reader)
    return row ? receiptOf(row) : null
  }

  async forgetReceipts(before: number): Promise<void> {
    await this.#group.run(() => this.#statements.forgetReceipts.run(before))
  }
}
