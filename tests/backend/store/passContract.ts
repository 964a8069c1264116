import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Storage } from '../../../backend/store/eventStore.ts'
import type { PassRecord, PassStore } from '../../../backend/store/passStore.ts'
import { personRecord, sessionRecord } from './logs.ts'

function passRecord(hash: string, changes: Partial<PassRecord> = {}): PassRecord {
  return { sessionId: 's', personId: 'anna', hash, mail: null, ...changes }
}

/** What any store must do with passes. `open` makes an empty store. */
export function passContract(name: string, open: () => Promise<Storage>): void {
  let storage: Storage
  let passes: PassStore
  const good = async (hashes: readonly string[]) => {
    const found = await Promise.all(hashes.map((hash) => passes.personByPass('s', hash)))
    return hashes.filter((_, index) => found[index] !== null)
  }

  beforeEach(async () => {
    storage = await open()
    passes = storage.passes
    for (const id of ['s', 't']) {
      await storage.events.create(sessionRecord(id), [])
      await storage.people.addPerson(personRecord(id, 'anna'))
    }
    await storage.people.addPerson(personRecord('s', 'berta'))
  })
  afterEach(() => storage.close())

  describe(`${name}: passes`, () => {
    it('tells whose a pass is, in its session only', async () => {
      await passes.add(passRecord('of-anna'), 9)
      await passes.add(passRecord('of-berta', { personId: 'berta' }), 9)
      expect(await passes.personByPass('s', 'of-anna')).toBe('anna')
      expect(await passes.personByPass('s', 'of-berta')).toBe('berta')
      expect(await passes.personByPass('t', 'of-anna')).toBeNull()
      expect(await passes.personByPass('s', 'wrong')).toBeNull()
      await expect(passes.add(passRecord('of-carl', { personId: 'carl' }), 9)).rejects.toThrow()
      await expect(passes.add(passRecord('of-anna', { personId: 'berta' }), 9)).rejects.toThrow()
    })

    it('keeps the newest of each person, and none of an earlier attempt at the same mail', async () => {
      for (const hash of ['a', 'b', 'c']) await passes.add(passRecord(hash), 2)
      await passes.add(passRecord('d', { personId: 'berta' }), 2)
      expect(await good(['a', 'b', 'c', 'd'])).toEqual(['b', 'c', 'd'])
      await passes.add(passRecord('e', { mail: '<1>' }), 2)
      await passes.add(passRecord('f', { mail: '<1>' }), 2)
      expect(await good(['b', 'c', 'd', 'e', 'f'])).toEqual(['c', 'd', 'f'])
    })

    it('forgets them with their person, and with their session', async () => {
      await passes.add(passRecord('a'), 9)
      await passes.add(passRecord('b', { personId: 'berta' }), 9)
      await passes.add(passRecord('c', { sessionId: 't' }), 9)
      await storage.people.erasePerson('s', 'anna')
      expect(await good(['a', 'b'])).toEqual(['b'])
      await storage.events.purge('s')
      expect(await good(['a', 'b'])).toEqual([])
      expect(await passes.personByPass('t', 'c')).toBe('anna')
    })
  })
}
