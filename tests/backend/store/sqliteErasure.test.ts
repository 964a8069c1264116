import { DatabaseSync } from 'node:sqlite'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Storage } from '../../../backend/store/eventStore.ts'
import { openSqlite } from '../../../backend/store/sqlite/openSqlite.ts'
import { bytesOf, freshFile } from './files.ts'
import { card, cards, fold, personRecord, sessionRecord } from './logs.ts'

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
    await storage.people.addPerson(personRecord('s', 'anna', { name }))
  })

  it('is in no byte of the file or the WAL: an erased name, also the one before a correction', async () => {
    await storage.people.updateProfile('s', { id: 'anna', name: 'Mina Ü.', organisation: 'Brückenfeld' })
    expect([holds(name), holds('Mina Ü.'), holds('hash-anna')]).toEqual([true, true, true])
    await storage.people.erasePerson('s', 'anna')
    expect([name, 'Mina Ü.', 'Brückenfeld', 'hash-anna'].map(holds)).toEqual([false, false, false, false])
    expect(holds('note-2')).toBe(true)
  })

  it('is in no byte of the file or the WAL: a purged session, its cards, snapshots and people', async () => {
    await storage.events.saveSnapshot('s', { seq: 3, state: fold(cards(1, 3)) })
    await storage.events.append('s', [card(4)])
    const traces = [name, 'hash-anna', 'note-1', 'note-4', 'Straße 2', 'key-of-s']
    expect(traces.map(holds)).not.toContain(false)
    await storage.events.purge('s')
    expect(traces.map(holds)).not.toContain(true)
  })

  it('is in no byte of the file or the WAL: the key of the pseudonyms', async () => {
    expect(holds('key-of-s')).toBe(true)
    await storage.events.forgetPseudonyms('s')
    expect(holds('key-of-s')).toBe(false)
  })

  it('is gone also where the B-tree moved rows from page to page before', async () => {
    // secure_delete alone leaves a name behind in this walk (found with 8 such walks).
    const erased = await walk(storage, 2)
    const bytes = bytesOf(file)
    expect(erased.length).toBeGreaterThan(1000)
    expect(erased.filter((text) => bytes.includes(text))).toEqual([])
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

/** Adds, renames and erases people at random; resolves with every name that must be gone after the last erasure. */
async function walk({ events, people }: Storage, seed: number): Promise<string[]> {
  const random = randomOf(seed)
  const sessions = Array.from({ length: 8 }, (_, index) => `walk-${index}`)
  for (const id of sessions) await events.create(sessionRecord(id), [])
  const present: { sessionId: string; id: string; name: string }[] = []
  const gone: string[] = []
  const newName = (step: number) => `Name-${step}-${'y'.repeat(random(70))}.`
  for (let step = 0; step < 3000; step += 1) {
    const at = random(Math.max(present.length, 1))
    const somebody = present[at]
    const dice = random(10)
    if (!somebody || dice < 5) {
      const person = { sessionId: sessions[random(8)] ?? 'walk-0', id: `${random(1e9)}-${step}`, name: newName(step) }
      present.push(person)
      await people.addPerson(personRecord(person.sessionId, person.id, { name: person.name }))
    } else if (dice < 7) {
      gone.push(somebody.name)
      somebody.name = newName(step)
      await people.updateProfile(somebody.sessionId, { ...somebody, organisation: 'q'.repeat(random(100)) })
    } else {
      gone.push(somebody.name)
      present.splice(at, 1)
      await people.erasePerson(somebody.sessionId, somebody.id)
    }
  }
  const last = present[0]
  if (last) await people.erasePerson(last.sessionId, last.id)
  return gone
}

/** Whole numbers below a bound, the same for the same seed. */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1103515245 + 12345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}
