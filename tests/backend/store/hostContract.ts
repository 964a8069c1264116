import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Storage } from '../../../backend/store/eventStore.ts'
import type { BindingRecord, HostStore } from '../../../backend/store/hostStore.ts'
import { personRecord, sessionRecord, someDay } from './logs.ts'

const binding = (sessionId: string, meeting: string, brought: BindingRecord['brought'] = 'led') => ({
  sessionId,
  meeting,
  brought,
  at: someDay,
})

/** What any store must do with what hosts prove. `open` makes an empty store. */
export function hostContract(name: string, open: () => Promise<Storage>): void {
  let storage: Storage
  let hosts: HostStore

  beforeEach(async () => {
    storage = await open()
    hosts = storage.hosts
    for (const id of ['s', 't']) {
      await storage.events.create(sessionRecord(id, { createdAt: someDay + (id === 't' ? 1 : 0) }), [])
      await storage.people.addPerson(personRecord(id, 'anna'))
    }
  })
  afterEach(() => storage.close())

  describe(`${name}: accounts`, () => {
    it('make one person of a session of one account, however many devices ask at once', async () => {
      const added = await Promise.allSettled(
        ['berta', 'carl'].map((id) => storage.people.addPerson(personRecord('s', id, { account: 'of-berta' }))),
      )
      expect(added.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
      expect(await hosts.personOf('s', 'of-berta')).toBe('berta')
      expect((await storage.people.people('s')).map(({ id }) => id)).toEqual(['anna', 'berta'])
    })

    it('are known once somebody has said so, and stay who they were', async () => {
      const anna = { sessionId: 's', personId: 'anna', account: 'of-anna' }
      expect(await hosts.addAccount(anna)).toBe(true)
      await storage.people.addPerson(personRecord('s', 'berta'))
      expect(await hosts.addAccount({ ...anna, personId: 'berta' })).toBe(false)
      expect(await hosts.personOf('s', 'of-anna')).toBe('anna')
      expect(await hosts.personOf('t', 'of-anna')).toBeNull()
      expect(await hosts.personOf('s', 'unknown')).toBeNull()
      await expect(hosts.addAccount({ ...anna, personId: 'nobody', account: 'x' })).rejects.toThrow()
    })

    it('lead to every session, the newest first, and go with their person and with their session', async () => {
      for (const sessionId of ['s', 't']) await hosts.addAccount({ sessionId, personId: 'anna', account: 'of-anna' })
      const [ofT, ofS] = [
        { sessionId: 't', personId: 'anna' },
        { sessionId: 's', personId: 'anna' },
      ]
      expect(await hosts.everywhere('of-anna')).toEqual([ofT, ofS])
      await storage.people.erasePerson('t', 'anna')
      expect(await hosts.everywhere('of-anna')).toEqual([ofS])
      await storage.events.purge('s')
      expect(await hosts.everywhere('of-anna')).toEqual([])
    })
  })

  describe(`${name}: meetings`, () => {
    it('have sessions, the newest first, each once', async () => {
      for (const id of ['s', 't', 's']) await hosts.bind(binding(id, 'monday'), 9)
      await hosts.bind(binding('s', 'tuesday'), 9)
      expect(await hosts.sessionsOf('monday', 9)).toEqual(['t', 's'])
      expect(await hosts.sessionsOf('monday', 1)).toEqual(['t'])
      expect(await hosts.sessionsOf('tuesday', 9)).toEqual(['s'])
      expect(await hosts.sessionsOf('never', 9)).toEqual([])
      await storage.events.purge('s')
      expect(await hosts.sessionsOf('tuesday', 9)).toEqual([])
      await expect(hosts.bind(binding('s', 'monday'), 9)).rejects.toThrow()
    })

    it('keep what was led, and lose what a code or an invitation brought when that ends', async () => {
      await hosts.bind(binding('s', 'monday', 'code'), 9)
      await hosts.bind(binding('s', 'monday', 'invitation'), 9)
      expect(await hosts.broughtTo('s', 'monday')).toBe('code')
      await hosts.bind(binding('s', 'tuesday', 'code'), 9)
      await hosts.bind(binding('s', 'tuesday'), 9)
      await hosts.bind(binding('s', 'tuesday', 'code'), 9)
      await hosts.bind(binding('t', 'monday', 'code'), 9)
      await hosts.unbind('s', 'invitation')
      expect(await hosts.broughtTo('s', 'monday')).toBe('code')
      await hosts.unbind('s', 'code')
      expect(await hosts.broughtTo('s', 'monday')).toBeNull()
      expect(await hosts.broughtTo('s', 'tuesday')).toBe('led')
      expect(await hosts.broughtTo('t', 'monday')).toBe('code')
    })

    it('are so many and no more for a session', async () => {
      for (const meeting of ['monday', 'tuesday', 'friday']) await hosts.bind(binding('s', meeting, 'code'), 2)
      expect(await hosts.broughtTo('s', 'friday')).toBeNull()
      await hosts.bind(binding('s', 'monday'), 2)
      expect(await hosts.broughtTo('s', 'monday')).toBe('led')
    })

    it('that others brought it to leave room for those that who leads brings it to', async () => {
      for (const meeting of ['monday', 'tuesday']) await hosts.bind(binding('s', meeting, 'code'), 2)
      await hosts.bind(binding('s', 'friday'), 2)
      expect(await hosts.broughtTo('s', 'friday')).toBe('led')
      for (const meeting of ['saturday', 'sunday']) await hosts.bind(binding('s', meeting), 2)
      expect(await hosts.broughtTo('s', 'sunday')).toBeNull()
    })
  })

  describe(`${name}: proofs`, () => {
    it('count once, and are remembered until their end', async () => {
      const uses = ['a', 'a', 'b'].map((hash) => hosts.takeProof(hash, someDay + 100, someDay))
      expect(await Promise.all(uses)).toEqual([true, false, true])
      expect(await hosts.takeProof('a', someDay + 100, someDay + 100)).toBe(false)
      expect(await hosts.takeProof('a', someDay + 300, someDay + 101)).toBe(true)
    })
  })
}
