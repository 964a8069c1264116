import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../backend/store/sqlite/database.ts'
import { databaseName, openSqlite, storageOn } from '../../../backend/store/sqlite/openSqlite.ts'
import { storageContract } from './contract.ts'
import { freshFile } from './files.ts'
import { card, cards, fold, invitationRecord, personRecord, sessionRecord } from './logs.ts'

storageContract('SQLite', async () => openSqlite({ file: freshFile() }))

describe('SQLite', () => {
  it('survives being closed and opened again', async () => {
    const dataDir = join(freshFile(), '..', 'not', 'there', 'yet')
    const before = openSqlite({ dataDir })
    await before.events.create(sessionRecord('s'), cards(1, 5))
    await before.events.saveSnapshot('s', { seq: 4, state: fold(cards(1, 4)) })
    await before.people.addPerson(personRecord('s', 'anna'))
    await before.people.addInvitation(invitationRecord('s', 'secret'))
    const log = await before.events.load('s')
    await before.close()

    const after = openSqlite({ file: join(dataDir, databaseName) })
    expect(await after.events.load('s')).toEqual(log)
    expect((await after.people.personByToken('s', 'hash-anna'))?.id).toBe('anna')
    expect(await after.people.countInvitations('s')).toBe(1)
    await after.close()
  })

  it('writes what is still waiting when it is closed', async () => {
    const file = freshFile()
    const before = openSqlite({ file })
    const created = before.events.create(sessionRecord('s'), [card(1)])
    await before.close()
    await created
    const after = openSqlite({ file })
    expect((await after.events.load('s'))?.tail).toEqual([card(1)])
    await after.close()
  })

  it('sets what makes a commit durable and an erasure complete, whatever the build defaults to', () => {
    const database = openDatabase(freshFile())
    const pragma = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]
    expect(['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete'].map(pragma)).toEqual(['wal', 2, 1, 1])
    expect(Number(pragma('busy_timeout'))).toBeGreaterThan(0)
    database.close()
  })

  it('keeps the newest two snapshots, and folds the log again where it understands neither', async () => {
    const database = openDatabase(freshFile())
    const { events, close } = storageOn(database)
    await events.create(sessionRecord('s'), cards(1, 9))
    for (const seq of [3, 5, 7]) await events.saveSnapshot('s', { seq, state: fold(cards(1, seq)) })
    expect(
      database
        .prepare('SELECT seq FROM snapshots ORDER BY seq')
        .all()
        .map((row) => row.seq),
    ).toEqual([5, 7])

    database.exec('UPDATE snapshots SET version = 99 WHERE seq = 7')
    expect((await events.load('s'))?.snapshot?.seq).toBe(5)
    database.exec(`UPDATE snapshots SET state = '{"title":"of another shape"}' WHERE seq = 5`)
    const log = await events.load('s')
    expect(log?.snapshot).toBeNull()
    expect(log?.tail).toEqual(cards(1, 9))
    await close()
  })
})
