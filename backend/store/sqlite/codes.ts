import type { DatabaseSync } from 'node:sqlite'
import type { CodeStore } from '../eventStore.ts'
import { query } from './database.ts'
import type { GroupCommit } from './groupCommit.ts'

function prepare(database: DatabaseSync) {
  return {
    // a conflict of the session replaces its code, one of the code with another session changes nothing
    set: database.prepare(
      `INSERT INTO codes (session, code) SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM codes WHERE code = ?2)
       ON CONFLICT (session) DO UPDATE SET code = excluded.code`,
    ),
    ofSession: query<{ code: string }>(database, 'SELECT code FROM codes WHERE session = ?'),
    session: query<{ session: string }>(database, 'SELECT session FROM codes WHERE code = ?'),
    remove: database.prepare('DELETE FROM codes WHERE session = ?'),
  }
}

export class SqliteCodes implements CodeStore {
  readonly #group: GroupCommit
  readonly #statements

  constructor(database: DatabaseSync, group: GroupCommit) {
    this.#group = group
    this.#statements = prepare(database)
  }

  setCode(sessionId: string, code: string): Promise<boolean> {
    return this.#group.run(() => this.#statements.set.run(sessionId, code).changes === 1)
  }

  async codeOf(sessionId: string): Promise<string | null> {
    return this.#statements.ofSession.get(sessionId)?.code ?? null
  }

  async sessionByCode(code: string): Promise<string | null> {
    return this.#statements.session.get(code)?.session ?? null
  }

  async removeCode(sessionId: string): Promise<void> {
    await this.#group.run(() => this.#statements.remove.run(sessionId))
  }
}
