import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Storage } from '../../../backend/store/eventStore.ts'
import type { Receipt } from '../../../shared/protocol/retention.ts'
import { card, invitationRecord, personRecord, sessionRecord, someDay } from './logs.ts'

const counts = { people: 2, cases: 1, cards: 3, agreements: 0 }
const receipt: Receipt = { deletedAt: someDay, reason: 'moderator', counts }

/** What any store must do with how long sessions are kept. `open` makes an empty store. */
export function retentionContract(name: string, open: () => Promise<Storage>): void {
  let storage: Storage

  beforeEach(async () => {
    storage = await open()
    for (const id of ['s', 't']) await storage.events.create(sessionRecord(id), [card(1)])
    for (const id of ['anna', 'berta']) await storage.people.addPerson(personRecord('s', id))
    for (const id of ['anna', 'berta']) await storage.people.setContact('s', id, `${id}@lindenau.example`)
  })
  afterEach(() => storage.close())

  describe(`${name}: how long a session is kept`, () => {
    it('is told of all and of one, with their last change', async () => {
      const { retention } = storage
      const kept = { example: false, lastAt: someDay + 1000, until: null, offeredAt: null, lightenedAt: null }
      expect([...(await retention.kept())].sort((a, b) => a.sessionId.localeCompare(b.sessionId))).toEqual([
        { sessionId: 's', ...kept },
        { sessionId: 't', ...kept },
      ])
      await retention.chooseDay('s', '2026-12-04')
      await retention.offer('s', 7)
      expect(await retention.keptOf('s')).toEqual({ sessionId: 's', ...kept, until: '2026-12-04', offeredAt: 7 })
      await retention.chooseDay('s', null)
      expect(await retention.keptOf('s')).toMatchObject({ until: null, offeredAt: 7 })
      expect(await retention.keptOf('nowhere')).toBeNull()
      await storage.events.create(sessionRecord('empty', { createdAt: 5 }), [])
      expect(await retention.keptOf('empty')).toMatchObject({ lastAt: 5 })
    })
  })

  describe(`${name}: what goes first`, () => {
    it('are contacts and addresses, and when somebody spoke; the rest of the log stays', async () => {
      const called = { type: 'speakers.called', entryId: 'e', at: someDay + 2_000 } as const
      const finished = { type: 'speakers.finished', entryId: 'e', at: someDay + 92_000 } as const
      const log = [card(2, { event: called, at: called.at }), card(3, { event: finished, at: finished.at }), card(4)]
      const last = { ...card(5), at: someDay + 99_000 }
      await storage.events.append('s', [...log, last])
      await storage.people.setAddress('s', 'anna', { mail: 'anna@lindenau.example', language: 'de' })
      await storage.retention.lighten('s', someDay + 100_000)
      expect(await storage.people.addresses('s')).toEqual(new Map())
      const left = await storage.events.eventsAfter('s', 1)
      expect(left.map(({ at, event }) => [at, event])).toEqual([
        [last.at, { ...called, at: last.at }],
        [last.at, { ...finished, at: last.at }],
        [card(4).at, card(4).event],
        [last.at, last.event],
      ])
      expect(await storage.people.contacts('s')).toEqual(new Map())
      expect(await storage.people.people('s')).toHaveLength(2)
      expect(await storage.retention.keptOf('s')).toMatchObject({ lightenedAt: someDay + 100_000, lastAt: last.at })
    })
  })

  describe(`${name}: what is left of a session`, () => {
    it('are counts for who led it, and the day for others', async () => {
      await storage.people.addInvitation(invitationRecord('s', 'of-moderator', { role: 'moderator' }))
      await storage.people.addInvitation(invitationRecord('s', 'of-participant'))
      expect(await storage.retention.remove('s', ['anna'], { ...receipt, key: 'k' })).toBe(true)
      expect([await storage.events.load('s'), await storage.people.people('s')]).toEqual([null, []])
      expect((await storage.events.load('t'))?.tail).toHaveLength(1)
      const told = async (reader: string) => (await storage.retention.receipt('k', reader))?.counts
      expect(await Promise.all(['hash-anna', 'of-moderator'].map(told))).toEqual([counts, counts])
      expect(await Promise.all(['hash-berta', 'of-participant', ''].map(told))).toEqual([null, null, null])
      expect(await storage.retention.receipt('k', '')).toEqual({ ...receipt, counts: null })
      expect(await storage.retention.receipt('other', 'hash-anna')).toBeNull()
    })

    it('is nothing where there was none, and it is forgotten one day', async () => {
      expect(await storage.retention.remove('nowhere', [], { ...receipt, key: 'n' })).toBe(false)
      expect(await storage.retention.receipt('n', '')).toBeNull()
      await storage.retention.remove('s', ['anna'], { ...receipt, key: 'k' })
      await storage.retention.forgetReceipts(someDay)
      expect(await storage.retention.receipt('k', '')).not.toBeNull()
      await storage.retention.forgetReceipts(someDay + 1)
      expect(await storage.retention.receipt('k', '')).toBeNull()
    })
  })
}
