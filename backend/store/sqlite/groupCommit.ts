import type { DatabaseSync } from 'node:sqlite'
import { waitForOthers } from './database.ts'

interface Job {
  /** Does the work inside the transaction; returns what tells the caller once that is durable. */
  readonly attempt: () => () => void
  readonly reject: (error: unknown) => void
  readonly scrub: boolean
}

/**
 * Every write of the store. All that arrive in one tick share one transaction, hence one fsync; each is a savepoint, so
 * that one which fails takes back only itself. Nobody is told before COMMIT has returned.
 */
export class GroupCommit {
  readonly #database: DatabaseSync
  readonly #statements
  #waiting: Job[] = []
  #scheduled: NodeJS.Immediate | null = null
  #scrubbing: 'nothing' | 'wal' | 'pages' = 'nothing'
  #closed = false

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#statements = {
      begin: database.prepare('BEGIN IMMEDIATE'),
      commit: database.prepare('COMMIT'),
      savepoint: database.prepare('SAVEPOINT job'),
      release: database.prepare('RELEASE job'),
      undo: database.prepare('ROLLBACK TO job'),
    }
  }

  /**
   * Does `work` in the next transaction; resolves with its result when that is on the disk. With `scrub`, what was
   * deleted is nowhere in the files when this resolves, or, while another process reads an older state (a back-up),
   * after the first write that follows. That writes the whole file anew: some ms a megabyte.
   */
  run<T>(work: () => T, { scrub = false } = {}): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#closed) throw new Error('the store is closed')
      const attempt = () => {
        const value = work()
        return () => resolve(value)
      }
      this.#waiting.push({ attempt, reject, scrub })
      this.#scheduled ??= setImmediate(() => this.#flush())
    })
  }

  /** Writes what is waiting, then refuses more. */
  close(): void {
    this.#closed = true
    if (this.#scheduled) clearImmediate(this.#scheduled)
    this.#flush()
  }

  #flush(): void {
    this.#scheduled = null
    const group = this.#waiting.splice(0)
    if (group.length === 0) return
    try {
      this.#statements.begin.run()
      const told = this.#attemptAll(group)
      this.#statements.commit.run()
      if (group.some((job) => job.scrub)) this.#scrubbing = 'pages'
      this.#scrub()
      for (const tell of told) tell()
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
      for (const job of group) job.reject(error)
    }
  }

  /** Alone in its transaction a job needs no savepoint: what fails takes back everything, which is itself. */
  #attemptAll(group: readonly Job[]): (() => void)[] {
    const [only, ...others] = group
    return only && others.length === 0 ? [only.attempt()] : group.map((job) => this.#attempt(job))
  }

  #attempt(job: Job): () => void {
    this.#statements.savepoint.run()
    try {
      const tell = job.attempt()
      this.#statements.release.run()
      return tell
    } catch (error) {
      // A full disk may have ended the whole transaction: then the rest of the group did not happen either.
      if (!this.#database.isTransaction) throw error
      this.#statements.undo.run()
      this.#statements.release.run()
      return () => job.reject(error)
    }
  }

  /**
   * Makes deleted bytes vanish. `secure_delete` zeroes a deleted row where it stands, but not the copies of it that the
   * B-tree left in the gaps of pages when it once moved the row; only VACUUM, which writes every page anew, does. Then
   * the WAL, where older pages are, is emptied. Never throws: the commit stands whatever happens here.
   */
  #scrub(): void {
    if (this.#scrubbing === 'nothing') return
    try {
      // Once only: where there is no room to rebuild the file, every further write must not try it again.
      if (this.#scrubbing === 'pages') this.#database.exec('VACUUM')
    } catch {
      // `secure_delete` has done its part.
    }
    this.#scrubbing = this.#emptyWal() ? 'nothing' : 'wal'
  }

  /** Whether that was possible: while another process reads an older state, it is not. */
  #emptyWal(): boolean {
    try {
      // Such a reader may take long: the next write tries again, instead of blocking everybody until then.
      waitForOthers(this.#database, 0)
      return this.#database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0
    } catch {
      return false
    } finally {
      waitForOthers(this.#database)
    }
  }
}
