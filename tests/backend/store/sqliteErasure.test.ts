import { DatabaseSync } from 'node:sqlite'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { PersonRecord, Storage } from '../../../backend/store/eventStore.ts'
import { openSqlite } from '../../../backend/store/sqlite/openSqlite.ts'
import { writeOutcome } from '../../../shared/outcome/outcomeText.ts'
import { outcomeWith } from '../archive/outcomes.ts'
import { bytesOf, freshFile } from './files.ts'
import { card, cards, fold, personRecord, sessionRecord, versionRecord } from './logs.ts'

const name = 'Wilhelmine Überreiter-Straßburger'

describe('what SQLite erases', () => {
  let file: string
  let storage: Storage
  const holds = (text: string) => bytesOf(file).includes(text)

  beforeEach(async () => {
    file = freshFile()
    storage = openSqlite({ file })
    onTestFinished(() => storage.close())
    await storage.events.create(sessionRecord('s'), cards(1, 3))
    await storage.people.addPerson(personRecord('s', 'anna', { name, account: 'account-of-anna' }))
  })

  it('is in no byte of the file or the WAL: an erased name, also the one before a correction', async () => {
    await storage.people.updateProfile('s', {
      id: 'anna',
      name: 'Mina Ü.',
      organisation: 'Brückenfeld',
      function: 'Klimaleitstelle',
    })
    await storage.passes.add({ sessionId: 's', personId: 'anna', hash: 'pass-of-anna', mail: '<mail-to-anna>' }, 9)
    const told = [
      'Mina Ü.',
      'pass-of-anna',
      '<mail-to-anna>',
      'Brückenfeld',
      'Klimaleitstelle',
      'hash-anna',
      'account-of-anna',
    ]
    expect([name, ...told].map(holds)).not.toContain(false)
    await storage.people.erasePerson('s', 'anna')
    expect([name, ...told].map(holds)).not.toContain(true)
    expect(holds('note-2')).toBe(true)
  })

  it('is in no byte of the file or the WAL: a purged session, its cards, snapshots and people', async () => {
    await storage.events.saveSnapshot('s', { seq: 3, state: fold(cards(1, 3)) })
    await storage.events.append('s', [card(4)])
    await storage.hosts.bind({ sessionId: 's', meeting: 'key-of-monday', brought: 'led', at: 1 }, 9)
    const traces = [name, 'account-of-anna', 'key-of-monday', 'hash-anna', 'note-1', 'note-4', 'Straße 2', 'key-of-s']
    expect(traces.map(holds)).not.toContain(false)
    await storage.events.purge('s')
    expect(traces.map(holds)).not.toContain(true)
  })

  it('is in no byte of the file or the WAL: what the archive knew of a purged session, and of a version before', async () => {
    const release = (number: number, text: string) => {
      const document = writeOutcome(outcomeWith({ cases: [{ cards: [{ key: 'card:1', text }] }] }))
      return storage.outcomes.addVersion({ ...versionRecord('s', number), document })
    }
    await release(1, 'Streubesitzquote')
    expect(holds('streubesitzquote')).toBe(true)
    await release(2, 'Gestattungsvertrag')
    await storage.events.purge('s')
    const traces = [
      'Streubesitzquote',
      'streubesitzquote',
      'Gestattungsvertrag',
      'gestattungsvertrag',
      'stattungsvertrag',
    ]
    expect(traces.map(holds)).not.toContain(true)
  })

  it('is in no byte of the file or the WAL: the key of the pseudonyms', async () => {
    expect(holds('key-of-s')).toBe(true)
    await storage.events.forgetPseudonyms('s')
    expect(holds('key-of-s')).toBe(false)
  })

  // With these seeds, secure_delete alone leaves a name behind in a page that its row was once moved out of.
  it.each([4, 5, 7])('is gone also where the B-tree moved rows before (seed %i)', async (seed) => {
    const people = crowd(1000, seed)
    await Promise.all(people.map((person) => storage.people.addPerson(person)))
    const [renamed, erased] = [1, 0].map((rest) => people.filter((_, index) => index % 2 === rest))
    const shorter = { name: 'kurz', organisation: null, function: null }
    await Promise.all((renamed ?? []).map(({ id }) => storage.people.updateProfile('s', { id, ...shorter })))
    await Promise.all((erased ?? []).map(({ id }) => storage.people.erasePerson('s', id)))
    const bytes = bytesOf(file)
    expect(people.filter((person) => bytes.includes(person.name))).toEqual([])
    expect(await storage.people.people('s')).toHaveLength(501)
  })

  it('waits for a back-up that reads an older state, and goes with the next write', async () => {
    const reader = new DatabaseSync(file)
    reader.exec('BEGIN; SELECT count(*) FROM people')
    await storage.people.erasePerson('s', 'anna')
    expect(await storage.people.people('s')).toEqual([])
    reader.close()
    await storage.events.append('s', [card(4)])
    expect(holds(name)).toBe(false)
  })

  it('is gone after a crash between the erasure and its clean-up, once the store is opened again', async () => {
    const crashed = new DatabaseSync(file)
    crashed.exec("PRAGMA secure_delete = ON; DELETE FROM people WHERE id = 'anna'")
    expect(holds(name)).toBe(true)
    const again = openSqlite({ file })
    expect(holds(name)).toBe(false)
    crashed.close()
    await again.close()
  })
})

/** People whose ids come in no order and whose names are of any length: the pages of their table split all over. */
function crowd(size: number, seed: number): PersonRecord[] {
  let state = seed
  const random = (below: number) => {
    state = (state * 1103515245 + 12345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
  return Array.from({ length: size }, (_, index) =>
    personRecord('s', `${random(1e9)}-${index}`, { name: `Name-${index}-${'y'.repeat(random(600))}.` }),
  )
}
