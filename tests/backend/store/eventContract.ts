import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppendConflict, type EventStore, type Storage } from '../../../backend/store/eventStore.ts'
import { card, cards, fold, invitationRecord, personRecord, sessionRecord, someDay } from './logs.ts'

/** What the log of any store must do. `open` makes an empty store. */
export function eventContract(name: string, open: () => Promise<Storage>): void {
  let storage: Storage
  let events: EventStore

  beforeEach(async () => {
    storage = await open()
    events = storage.events
  })
  afterEach(() => storage.close())

  const seqs = async (id: string) => (await events.eventsAfter(id, 0)).map(({ seq }) => seq)

  describe(`${name}: the log`, () => {
    it('gives back a session and its events as they were', async () => {
      const anonymous = card(3, { by: null })
      await events.create(sessionRecord('s', { example: true }), [card(1), card(2), anonymous])
      const log = await events.load('s')
      expect(log?.record).toEqual(sessionRecord('s', { example: true }))
      expect(log?.tail).toEqual([card(1), card(2), anonymous])
      expect(log?.snapshot).toBeNull()
    })

    it('has no log of a session that was never made', async () => {
      expect(await events.load('s')).toBeNull()
      expect(await events.eventsAfter('s', 0)).toEqual([])
    })

    it('refuses to make a session twice and keeps the first', async () => {
      await events.create(sessionRecord('s'), cards(1, 2))
      await expect(events.create(sessionRecord('s'), [card(1)])).rejects.toThrow()
      expect(await seqs('s')).toEqual([1, 2])
    })

    it('appends, and tells what came after a seq', async () => {
      await events.create(sessionRecord('s'), [card(1)])
      await events.append('s', cards(2, 4))
      await events.append('s', [card(5)])
      expect(await events.eventsAfter('s', 3)).toEqual([card(4), card(5)])
      expect(await events.eventsAfter('s', 5)).toEqual([])
    })

    it('keeps the logs of two sessions apart, also where they use the same command id', async () => {
      await events.create(sessionRecord('s'), [card(1)])
      await events.create(sessionRecord('t'), [card(1)])
      await Promise.all([events.append('s', cards(2, 3)), events.append('t', [card(2)])])
      expect([await seqs('s'), await seqs('t')]).toEqual([
        [1, 2, 3],
        [1, 2],
      ])
    })

    it('knows at which seq each command ended', async () => {
      const several = [2, 3].map((seq) => card(seq, { command: 'two-events' }))
      await events.create(sessionRecord('s'), [card(1), ...several])
      await events.append('s', [card(4)])
      expect((await events.load('s'))?.commands).toEqual(
        new Map([
          ['card-1', 1],
          ['two-events', 3],
          ['card-4', 4],
        ]),
      )
    })

    it.each([
      ['a seq that is taken', 's', [card(2, { command: 'late' })]],
      ['a gap', 's', [card(4)]],
      ['a gap inside', 's', [card(3), card(5)]],
      ['a command that was logged before', 's', [card(3), card(4, { command: 'card-1' })]],
      ['a session that does not exist', 'unknown', [card(1)]],
    ])('rejects %s as a conflict and logs nothing of it', async (_, id, appended) => {
      await events.create(sessionRecord('s'), cards(1, 2))
      await expect(events.append(id, appended)).rejects.toBeInstanceOf(AppendConflict)
      expect([await seqs('s'), await seqs(id)]).toEqual([[1, 2], id === 's' ? [1, 2] : []])
    })

    it('lets one of two writers win', async () => {
      await events.create(sessionRecord('s'), [card(1)])
      const both = ['first', 'second'].map((command) => events.append('s', [card(2, { command })]))
      expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
      expect(await events.eventsAfter('s', 1)).toEqual([card(2, { command: 'first' })])
    })

    it('opens from the newest snapshot and the events after it', async () => {
      await events.create(sessionRecord('s'), cards(1, 9))
      for (const seq of [3, 5, 7]) await events.saveSnapshot('s', { seq, state: fold(cards(1, seq)) })
      const log = await events.load('s')
      expect(log?.snapshot).toEqual({ seq: 7, state: fold(cards(1, 7)) })
      expect(log?.tail).toEqual(cards(8, 9))
      expect(log?.commands.size).toBe(9)
    })

    it('forgets the key of the pseudonyms and nothing else', async () => {
      await events.create(sessionRecord('s'), [card(1)])
      await events.forgetPseudonyms('s')
      const log = await events.load('s')
      expect(log?.record).toEqual(sessionRecord('s', { pseudonymKey: null }))
      expect(log?.tail).toEqual([card(1)])
    })

    it('finds the example made last, and no session that is none', async () => {
      await events.create(sessionRecord('real', { createdAt: someDay + 2 }), [])
      expect(await events.newestExample()).toBeNull()
      await events.create(sessionRecord('older', { createdAt: someDay, example: true }), [])
      await events.create(sessionRecord('newer', { createdAt: someDay + 1, example: true }), [])
      expect(await events.newestExample()).toBe('newer')
    })

    it('purges a session with its people and invitations, and only that one', async () => {
      const { people } = storage
      for (const id of ['s', 't']) {
        await events.create(sessionRecord(id), cards(1, 3))
        await events.saveSnapshot(id, { seq: 2, state: fold(cards(1, 2)) })
        await people.addPerson(personRecord(id, 'anna'))
        await people.addInvitation(invitationRecord(id, 'secret'))
      }
      await events.purge('s')
      const left = async (id: string) => [
        (await events.load(id))?.tail.length,
        (await seqs(id)).length,
        (await people.people(id)).length,
        await people.personByToken(id, 'hash-anna').then((found) => found?.id),
        await people.countInvitations(id),
      ]
      expect(await left('s')).toEqual([undefined, 0, 0, undefined, 0])
      expect(await left('t')).toEqual([1, 3, 1, 'anna', 1])
      await expect(events.append('s', [card(4)])).rejects.toBeInstanceOf(AppendConflict)
    })

    it('proves that it can write', async () => {
      await expect(storage.probe()).resolves.toBeUndefined()
    })

    it('refuses to work once it is closed, and may be closed twice', async () => {
      await storage.close()
      await storage.close()
      await expect(events.create(sessionRecord('s'), [])).rejects.toThrow('closed')
      await expect(storage.probe()).rejects.toThrow('closed')
    })
  })
}
