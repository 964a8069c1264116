import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ArchiveEntries } from '../../../backend/store/sqlite/archiveEntries.ts'
import { migrate, migrations } from '../../../backend/store/sqlite/migrations.ts'
import { openSqlite } from '../../../backend/store/sqlite/openSqlite.ts'
import { writeOutcome } from '../../../shared/outcome/outcomeText.ts'
import { outcomeWith } from '../archive/outcomes.ts'
import { freshFile } from './files.ts'
import { card, cards, personRecord, sessionRecord, versionRecord } from './logs.ts'
import { versionFour } from './versionFour.ts'
import { versionOne } from './versionOne.ts'
import { versionThree } from './versionThree.ts'
import { versionTwo } from './versionTwo.ts'

function raw(file: string): DatabaseSync {
  const database = new DatabaseSync(file)
  onTestFinished(() => database.close())
  return database
}

const versionOf = (database: DatabaseSync) => database.prepare('PRAGMA user_version').get()?.user_version
const columnsOf = (database: DatabaseSync, table: string) =>
  database
    .prepare(`SELECT name FROM pragma_table_info('${table}')`)
    .all()
    .map(({ name }) => name)

describe('the schema of SQLite', () => {
  it('is made in an empty file, and left alone when it is up to date', async () => {
    const file = freshFile()
    for (const seq of [1, 2]) {
      const storage = openSqlite({ file })
      if (seq === 1) await storage.events.create(sessionRecord('s'), [])
      await storage.events.append('s', [card(seq)])
      await storage.close()
    }
    const database = raw(file)
    expect(versionOf(database)).toBe(migrations.length)
    expect(database.prepare('SELECT count(*) AS n FROM events').get()?.n).toBe(2)
  })

  it('is brought up to date from version 1, as it was released, with all that is in it', async () => {
    const file = freshFile()
    const old = new DatabaseSync(file)
    old.exec(versionOne)
    old.close()
    const storage = openSqlite({ file })
    const log = await storage.events.load('s')
    expect(log?.record).toEqual(sessionRecord('s'))
    expect(log?.tail).toEqual(cards(1, 1))
    expect((await storage.people.personByToken('s', 'hash-anna'))?.name).toBe(personRecord('s', 'anna').name)
    await storage.events.append('s', [card(2)])
    expect(await storage.people.people('s')).toEqual([
      { id: 'anna', name: 'Name anna', organisation: null, function: null },
    ])
    expect(await storage.codes.codeOf('s')).toBeNull()
    expect(await storage.codes.setCode('s', 'KTR7MX')).toBe(true)
    await storage.people.addPerson(personRecord('s', 'berta', { function: 'Klima' }))
    expect((await storage.people.personByToken('s', 'hash-berta'))?.function).toBe('Klima')
    await storage.close()
  })

  it('is brought up to date from version 2, as it was released, with all that is in it', async () => {
    const file = freshFile()
    const old = new DatabaseSync(file)
    old.exec(versionTwo)
    old.close()
    const storage = openSqlite({ file })
    expect(await storage.codes.codeOf('s')).toBe('KTR7MX')
    expect(await storage.people.personByToken('s', 'hash-anna')).toMatchObject({ function: 'Klima' })
    expect(await storage.hosts.personOf('s', 'of-anna')).toBeNull()
    expect(await storage.hosts.addAccount({ sessionId: 's', personId: 'anna', account: 'of-anna' })).toBe(true)
    await storage.hosts.bind({ sessionId: 's', meeting: 'monday', brought: 'led', at: 1 }, 9)
    expect(await storage.hosts.sessionsOf('monday', 9)).toEqual(['s'])
    expect(await storage.hosts.takeProof('hash', 2, 1)).toBe(true)
    await storage.close()
  })

  it('is brought up to date from version 3, as it was released, with all that is in it', async () => {
    const file = freshFile()
    const old = new DatabaseSync(file)
    old.exec(versionThree)
    old.close()
    const storage = openSqlite({ file })
    expect(await storage.hosts.personOf('s', 'of-anna')).toBe('anna')
    expect(await storage.people.contacts('s')).toEqual(new Map())
    await storage.people.setContact('s', 'anna', 'anna@lindenau.example')
    expect(await storage.people.contacts('s')).toEqual(new Map([['anna', 'anna@lindenau.example']]))
    expect(await storage.outcomes.edits('s')).toEqual({ revision: 0, edits: [] })
    expect(await storage.outcomes.addVersion(versionRecord('s', 1))).toBe(true)
    await storage.close()
  })

  it('is brought up to date from version 4, as it was released, with all that is in it', async () => {
    const file = freshFile()
    const old = new DatabaseSync(file)
    old.exec(versionFour)
    old.close()
    const storage = openSqlite({ file })
    expect(await storage.people.contacts('s')).toEqual(new Map([['anna', 'anna@lindenau.example']]))
    expect(await storage.people.addresses('s')).toEqual(new Map())
    expect(await storage.outcomes.versions('s')).toMatchObject([{ number: 1, hash: 'hash-1', sentAt: null }])
    await storage.people.setAddress('s', 'anna', { mail: 'anna@lindenau.example', language: 'de' })
    await storage.dispatch.queue('s', 1, [{ personId: 'anna', messageId: '<1>' }], 1)
    expect(await storage.dispatch.take(1)).toMatchObject({ personId: 'anna', state: 'sending' })
    expect(await storage.retention.keptOf('s')).toMatchObject({ until: null, offeredAt: null, lightenedAt: null })
    await storage.retention.chooseDay('s', '2026-12-04')
    expect(await storage.retention.keptOf('s')).toMatchObject({ until: '2026-12-04' })
    const receipt = { deletedAt: 1, reason: 'date', counts: null } as const
    expect(await storage.retention.remove('s', ['anna'], { ...receipt, key: 'k' })).toBe(true)
    expect([await storage.events.load('s'), await storage.outcomes.versions('s')]).toEqual([null, []])
    await storage.close()
  })

  it('is brought up to date from version 5: what was released before there was an archive is found in it', async () => {
    const file = freshFile()
    const old = new DatabaseSync(file)
    migrate(old, migrations.slice(0, 5))
    const cases = [{ cards: [{ key: 'card:1', text: 'Streubesitz' }] }]
    const insert = old.prepare('INSERT INTO outcome_versions VALUES (?, ?, 1, NULL, ?, ?, ?, 0)')
    old.exec(`INSERT INTO sessions VALUES ('s', 1, NULL, 0), ('t', 1, NULL, 0)`)
    insert.run('s', 1, 'h', writeOutcome(outcomeWith({ cases: [{ question: 'Entwurf?' }] })), '[]')
    insert.run('s', 2, 'h', writeOutcome(outcomeWith({ cases })), '[]')
    insert.run('t', 1, 'h', '{"of":"another shape"}', '[]')
    old.close()
    for (const _ of ['first', 'again']) {
      const storage = openSqlite({ file })
      const found = (words: string) =>
        storage.archive.search(
          words,
          { aspect: null, size: null, year: null },
          { own: ['s'], scope: 'participants' },
          9,
        )
      expect((await found('Streubesitz')).map(({ key }) => key)).toEqual(['card:1'])
      expect(await found('Entwurf')).toEqual([])
      await storage.close()
    }
  })

  it('is brought up to date from version 8: what was released is looked at for the archive once, whatever is in it', () => {
    const database = raw(freshFile())
    migrate(database, migrations.slice(0, 8))
    database.exec(
      `PRAGMA foreign_keys = ON; INSERT INTO sessions VALUES ('s', 1, NULL, 0), ('t', 1, NULL, 0), ('u', 1, NULL, 0)`,
    )
    const insert = database.prepare('INSERT INTO outcome_versions VALUES (?, ?, 1, NULL, ?, ?, ?, 0)')
    insert.run('s', 1, 'h', writeOutcome(outcomeWith({ cases: [{ question: 'Wie?' }] })), '[]')
    database.exec(
      `INSERT INTO archive_entries VALUES (1, 's', 'case', 'case:1', NULL, 1, 'Wie?', 0, 'T', 2026, 'L', 'N', 1, 'wie', '')`,
    )
    insert.run('t', 1, 'h', writeOutcome(outcomeWith({ cases: [] })), '[]')
    insert.run('u', 1, 'h', '{"of":"another shape"}', '[]')
    migrate(database)
    expect(new ArchiveEntries(database).addMissing()).toBe(2)
    expect(new ArchiveEntries(database).addMissing()).toBe(0)
    new ArchiveEntries(database).replace('t', '{"of":"another shape"}')
    insert.run('t', 2, 'h', '{"of":"another shape"}', '[]')
    expect(new ArchiveEntries(database).addMissing()).toBe(0)
    database.exec(`DELETE FROM sessions WHERE id = 'u'`)
    expect(database.prepare('SELECT count(*) AS n FROM archive_looked_at').get()?.n).toBe(2)
  })

  it('is brought up to date from version 7: people of before get passes', async () => {
    const file = freshFile()
    const old = new DatabaseSync(file)
    old.exec(versionFour)
    migrate(old, migrations.slice(0, 7))
    old.close()
    const storage = openSqlite({ file })
    expect(await storage.passes.personByPass('s', 'pass')).toBeNull()
    await storage.passes.add({ sessionId: 's', personId: 'anna', hash: 'pass', mail: '<1>' }, 9)
    expect(await storage.passes.personByPass('s', 'pass')).toBe('anna')
    expect(await storage.outcomes.versions('s')).toMatchObject([{ number: 1 }])
    await storage.close()
  })

  const addColour = 'ALTER TABLE people ADD COLUMN colour TEXT'

  it('takes only the steps that are missing', () => {
    const database = raw(freshFile())
    migrate(database)
    migrate(database, [...migrations, addColour])
    migrate(database, [...migrations, addColour])
    expect(versionOf(database)).toBe(migrations.length + 1)
    expect(columnsOf(database, 'people')).toContain('colour')
  })

  it('stays at the version before a step that fails half-way', () => {
    const database = raw(freshFile())
    migrate(database)
    expect(() => migrate(database, [...migrations, `${addColour}; ALTER TABLE nowhere ADD COLUMN x`])).toThrow(
      'nowhere',
    )
    expect(versionOf(database)).toBe(migrations.length)
    expect(columnsOf(database, 'people')).not.toContain('colour')
    expect(database.isTransaction).toBe(false)
  })

  it('is refused, untouched, where it is newer than the program', async () => {
    const file = freshFile()
    await openSqlite({ file }).close()
    const database = raw(file)
    database.exec(`PRAGMA user_version = ${migrations.length + 6}`)
    expect(() => openSqlite({ file })).toThrow(
      `The database has schema version ${migrations.length + 6}, this program knows versions up to ${migrations.length}.`,
    )
    expect(versionOf(database)).toBe(migrations.length + 6)
  })
})
