import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DispatchStore, MailKey } from '../../../backend/store/dispatchStore.ts'
import type { Storage } from '../../../backend/store/eventStore.ts'
import { personRecord, sessionRecord, someDay, versionRecord } from './logs.ts'

/** What any store must do with addresses and with the mails to them. `open` makes an empty store. */
export function dispatchContract(name: string, open: () => Promise<Storage>): void {
  let storage: Storage
  let dispatch: DispatchStore
  const anna: MailKey = { sessionId: 's', version: 1, personId: 'anna' }
  const berta: MailKey = { ...anna, personId: 'berta' }
  const mail = (personId: string) => ({ personId, messageId: `<1.${personId}@x>` })
  const states = async (version = 1) =>
    (await dispatch.mails('s', version)).map(({ personId, state, copy, attempts }) => [personId, state, copy, attempts])
  const settled = { fault: null, at: someDay + 5, dueAt: someDay + 5 }
  const sentAt = async () => (await storage.outcomes.versions('s')).at(-1)?.sentAt

  beforeEach(async () => {
    storage = await open()
    dispatch = storage.dispatch
    await storage.events.create(sessionRecord('s'), [])
    for (const id of ['anna', 'berta']) await storage.people.addPerson(personRecord('s', id))
    await storage.outcomes.addVersion(versionRecord('s', 1))
  })
  afterEach(() => storage.close())

  describe(`${name}: addresses`, () => {
    const address = { mail: 'anna@lindenau.example', language: 'de' } as const

    it('are kept of people who have left one, until they take it back or are erased', async () => {
      await storage.people.setAddress('s', 'anna', address)
      await storage.people.setAddress('s', 'berta', { mail: 'berta@x.example', language: 'en' })
      expect((await storage.people.addresses('s')).get('anna')).toEqual(address)
      await storage.people.erasePerson('s', 'berta')
      expect([...(await storage.people.addresses('s')).keys()]).toEqual(['anna'])
      expect(JSON.stringify(await storage.people.people('s'))).not.toContain('lindenau')
      await storage.people.setAddress('s', 'anna', null)
      expect((await storage.people.addresses('s')).size).toBe(0)
    })

    it('take the mail along that still waits to be sent there, and no other', async () => {
      await dispatch.queue('s', 1, [mail('anna'), mail('berta')], someDay)
      expect((await dispatch.take(someDay))?.personId).toBe('anna')
      for (const id of ['anna', 'berta']) await storage.people.setAddress('s', id, null)
      expect(await states()).toEqual([['anna', 'sending', 1, 1]])
    })
  })

  describe(`${name}: mails`, () => {
    it('are queued once for each person, however often', async () => {
      await Promise.all([1, 2].map((at) => dispatch.queue('s', 1, [mail('anna'), mail('berta')], someDay + at)))
      expect(await states()).toEqual([
        ['anna', 'waiting', 1, 0],
        ['berta', 'waiting', 1, 0],
      ])
      expect(await dispatch.nextDue()).toBe(someDay + 1)
      await expect(dispatch.queue('s', 1, [mail('nobody')], someDay)).rejects.toThrow()
    })

    it('are taken when they are due, one by one, each by one taker', async () => {
      await dispatch.queue('s', 1, [mail('anna'), mail('berta')], someDay)
      expect(await dispatch.take(someDay - 1)).toBeNull()
      const taken = await Promise.all([1, 2, 3].map(() => dispatch.take(someDay)))
      expect(taken.map((each) => each?.personId)).toEqual(['anna', 'berta', undefined])
      expect(taken[0]).toMatchObject({ ...anna, state: 'sending', attempts: 1, messageId: '<1.anna@x>' })
      expect(await dispatch.nextDue()).toBeNull()
    })

    it('wait again when they are to be tried again, and keep why', async () => {
      await dispatch.queue('s', 1, [mail('anna')], someDay)
      await dispatch.take(someDay)
      await dispatch.settle(anna, { state: 'waiting', fault: 'later', at: someDay, dueAt: someDay + 60 })
      expect((await dispatch.mails('s', 1))[0]).toMatchObject({ state: 'waiting', fault: 'later', dueAt: someDay + 60 })
      expect((await dispatch.take(someDay + 60))?.attempts).toBe(2)
    })

    it('make their version sent when all of them are, and not before', async () => {
      await dispatch.queue('s', 1, [mail('anna'), mail('berta')], someDay)
      await dispatch.take(someDay)
      await dispatch.take(someDay)
      await dispatch.settle(anna, { ...settled, state: 'sent' })
      expect(await sentAt()).toBeNull()
      await dispatch.settle(berta, { ...settled, state: 'sent', at: someDay + 9 })
      expect(await sentAt()).toBe(someDay + 9)
    })

    it('that have failed wait again when their version is sent again; sent, refused and unconfirmed ones do not', async () => {
      await dispatch.queue('s', 1, [mail('anna'), mail('berta')], someDay)
      await dispatch.take(someDay)
      await dispatch.take(someDay)
      await dispatch.settle(anna, { ...settled, state: 'failed', fault: 'connection' })
      for (const [copy, state] of (['sent', 'refused', 'unconfirmed'] as const).entries()) {
        await dispatch.settle(berta, { ...settled, state })
        await dispatch.queue('s', 1, [mail('anna'), mail('berta')], someDay + 9)
        expect(await states()).toEqual([
          ['anna', 'waiting', 1, 0],
          ['berta', state, copy + 1, 1],
        ])
        await dispatch.again(berta, copy + 1, '<n>', someDay)
        expect((await dispatch.take(someDay))?.personId).toBe('berta')
      }
    })

    it('are sent once more only to whom it was asked for, once for each asking', async () => {
      await dispatch.queue('s', 1, [mail('anna')], someDay)
      expect(await dispatch.again(anna, 1, '<2>', someDay)).toBe(false)
      await dispatch.take(someDay)
      await dispatch.settle(anna, { ...settled, state: 'sent' })
      expect(await Promise.all([1, 1].map((copy) => dispatch.again(anna, copy, '<2>', someDay)))).toEqual([true, false])
      expect((await dispatch.mails('s', 1))[0]).toMatchObject({
        state: 'waiting',
        copy: 2,
        attempts: 0,
        messageId: '<2>',
      })
    })

    it('that were interrupted wait again after a start, unless they had come to their end', async () => {
      await dispatch.queue('s', 1, [mail('anna'), mail('berta')], someDay)
      await dispatch.take(someDay)
      await dispatch.take(someDay)
      await dispatch.markEnding(berta)
      expect(await dispatch.recover(someDay + 7)).toEqual({ waiting: 1, unconfirmed: 1 })
      expect((await dispatch.mails('s', 1)).map(({ state, fault }) => [state, fault])).toEqual([
        ['waiting', null],
        ['unconfirmed', 'unanswered'],
      ])
      expect(await dispatch.nextDue()).toBe(someDay + 7)
    })

    it('of an older version are dropped while they wait, when a newer one is sent', async () => {
      await dispatch.queue('s', 1, [mail('anna'), mail('berta')], someDay)
      await dispatch.take(someDay)
      await dispatch.settle(anna, { ...settled, state: 'sent' })
      await storage.outcomes.addVersion(versionRecord('s', 2))
      await dispatch.queue('s', 2, [mail('anna')], someDay)
      expect([await states(1), await states(2)]).toEqual([[['anna', 'sent', 1, 1]], [['anna', 'waiting', 1, 0]]])
    })

    it('that wait are replaced when a newer version is released: those that have begun go on, and do not wait again', async () => {
      await dispatch.queue('s', 1, [mail('anna'), mail('berta')], someDay)
      await dispatch.take(someDay)
      expect(await dispatch.replaced('s')).toEqual([])
      await storage.outcomes.addVersion(versionRecord('s', 2))
      expect([await dispatch.take(someDay), await dispatch.nextDue()]).toEqual([null, null])
      expect(await dispatch.replaced('s')).toEqual(['berta'])
      await dispatch.recover(someDay)
      expect([await dispatch.take(someDay), await dispatch.replaced('s')]).toEqual([null, ['anna', 'berta']])
      await dispatch.queue('s', 2, [mail('anna'), mail('berta')], someDay)
      expect(await dispatch.replaced('s')).toEqual([])
      expect(await dispatch.take(someDay)).toMatchObject({ personId: 'anna', version: 2 })
    })

    it('go with their person and with their session', async () => {
      await dispatch.queue('s', 1, [mail('anna'), mail('berta')], someDay)
      await storage.people.erasePerson('s', 'anna')
      expect(await states()).toEqual([['berta', 'waiting', 1, 0]])
      await storage.events.purge('s')
      expect([await dispatch.take(someDay), await dispatch.mails('s', 1)]).toEqual([null, []])
    })
  })
}
