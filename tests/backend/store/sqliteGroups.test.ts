import { DatabaseSync } from 'node:sqlite'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { AppendConflict, type Storage } from '../../../backend/store/eventStore.ts'
import { openDatabase } from '../../../backend/store/sqlite/database.ts'
import { storageOn } from '../../../backend/store/sqlite/openSqlite.ts'
import { commitsInWal, freshFile } from './files.ts'
import { card, cards, sessionRecord } from './logs.ts'

const ids = Array.from({ length: 12 }, (_, index) => `s${index}`)

describe('group commit on SQLite', () => {
  let file: string
  let database: DatabaseSync
  let storage: Storage

  beforeEach(async () => {
    file = freshFile()
    database = openDatabase(file)
    storage = storageOn(database)
    onTestFinished(() => storage.close())
    for (const id of ids) await storage.events.create(sessionRecord(id), [card(1)])
  })

  const appendToAll = () => Promise.allSettled(ids.map((id) => storage.events.append(id, [card(2)])))
  const statuses = (results: readonly PromiseSettledResult<void>[]) => new Set(results.map(({ status }) => status))
  const lengths = async () =>
    new Set(await Promise.all(ids.map(async (id) => (await storage.events.eventsAfter(id, 0)).length)))

  it('puts all that arrives in one tick into one transaction', async () => {
    const before = commitsInWal(file)
    expect(statuses(await appendToAll())).toEqual(new Set(['fulfilled']))
    expect(commitsInWal(file) - before).toBe(1)
    for (const id of ids) await storage.events.append(id, [card(3)])
    expect(commitsInWal(file) - before).toBe(1 + ids.length)
  })

  it('has committed when it tells', async () => {
    const other = new DatabaseSync(file)
    onTestFinished(() => other.close())
    await appendToAll()
    expect(other.prepare('SELECT count(*) AS n FROM events WHERE seq = 2').get()?.n).toBe(ids.length)
  })

  it('rejects a conflict alone and takes back all of it', async () => {
    const group = [
      storage.events.append('s0', cards(2, 3)),
      storage.events.append('s1', [card(2), card(3), card(5)]),
      storage.events.append('s2', [card(2)]),
    ]
    const [first, conflict, last] = await Promise.allSettled(group)
    expect([first?.status, last?.status]).toEqual(['fulfilled', 'fulfilled'])
    expect(conflict?.status === 'rejected' && conflict.reason).toBeInstanceOf(AppendConflict)
    const logged = ['s0', 's1', 's2'].map(async (id) => (await storage.events.load(id))?.tail)
    expect(await Promise.all(logged)).toEqual([cards(1, 3), cards(1, 1), cards(1, 2)])
  })

  const faults = {
    'is read-only': {
      begin: () => database.exec('PRAGMA query_only = ON'),
      end: () => database.exec('PRAGMA query_only = OFF'),
    },
    'is full': {
      begin: () => database.exec('VACUUM; PRAGMA max_page_count = 1'),
      end: () => database.exec('PRAGMA max_page_count = 1000000'),
    },
    'is being written by another process': {
      begin: () => {
        database.exec('PRAGMA busy_timeout = 0')
        other = new DatabaseSync(file)
        other.exec('BEGIN IMMEDIATE')
      },
      end: () => other?.close(),
    },
  }
  let other: DatabaseSync | null = null

  it.each(Object.entries(faults))(
    'rejects, reads on and recovers by itself when the database %s',
    async (_name, fault) => {
      fault.begin()
      const much = cards(2, 200)
      const results = await Promise.allSettled(ids.map((id) => storage.events.append(id, much)))
      expect(statuses(results)).toEqual(new Set(['rejected']))
      for (const result of results)
        expect(result.status === 'rejected' && result.reason).not.toBeInstanceOf(AppendConflict)
      expect(await lengths()).toEqual(new Set([1]))
      fault.end()
      await storage.probe()
      expect(statuses(await appendToAll())).toEqual(new Set(['fulfilled']))
      expect(await lengths()).toEqual(new Set([2]))
    },
  )

  it('rejects the whole group when COMMIT itself fails', async () => {
    // A deferred violation shows at COMMIT only.
    database.exec(`
      CREATE TABLE late (id TEXT REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED);
      CREATE TRIGGER fails AFTER INSERT ON events WHEN new.session = 's3' BEGIN INSERT INTO late VALUES ('nowhere'); END;
    `)
    expect(statuses(await appendToAll())).toEqual(new Set(['rejected']))
    expect(await lengths()).toEqual(new Set([1]))
    database.exec('DROP TRIGGER fails')
    expect(statuses(await appendToAll())).toEqual(new Set(['fulfilled']))
  })

  it('probes by writing', async () => {
    await storage.probe()
    faults['is read-only'].begin()
    await expect(storage.probe()).rejects.toThrow('readonly')
    faults['is read-only'].end()
    await storage.probe()
  })
})
