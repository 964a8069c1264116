import type { DatabaseSync } from 'node:sqlite'
import type { PassRecord, PassStore } from '../passStore.ts'
import { query } from './database.ts'
import type { GroupCommit } from './groupCommit.ts'

function prepare(database: DatabaseSync) {
  return {
    dropOfMail: database.prepare('DELETE FROM passes WHERE session = ? AND person = ? AND mail = ?'),
    insert: database.prepare('INSERT INTO passes (session, person, hash, mail) VALUES (?, ?, ?, ?)'),
    dropOldest: database.prepare(
      `DELETE FROM passes WHERE session = ?1 AND person = ?2 AND id NOT IN
       (SELECT id FROM passes WHERE session = ?1 AND person = ?2 ORDER BY id DESC LIMIT ?3)`,
    ),
    person: query<{ person: string }>(database, 'SELECT person FROM passes WHERE session = ? AND hash = ?'),
  }
}

export class SqlitePasses implements PassStore {
  readonly #group: GroupCommit
  readonly #statements

  constructor(database: DatabaseSync, group: GroupCommit) {
    this.#group = group
    this.#statements = prepare(database)
  }

  async add({ sessionId, personId, hash, mail }: PassRecord, most: number): Promise<void> {
    const { dropOfMail, insert, dropOldest } = this.#statements
    await this.#group.run(() => {
      if (mail !== null) dropOfMail.run(sessionId, personId, mail)
      insert.run(sessionId, personId, hash, mail)
      dropOldest.run(sessionId, personId, most)
    })
  }

  async personByPass(sessionId: string, hash: string): Promise<string | null> {
    return this.#statements.person.get(sessionId, hash)?.person ?? null
  }
}
