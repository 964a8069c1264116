import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Storage } from '../../../backend/store/eventStore.ts'
import type { OutcomeStore } from '../../../backend/store/outcomeStore.ts'
import { personRecord, sessionRecord, someDay, versionRecord } from './logs.ts'

/** What any store must do with edits, released versions and contacts. `open` makes an empty store. */
export function outcomeContract(name: string, open: () => Promise<Storage>): void {
  let storage: Storage
  let outcomes: OutcomeStore
  const edits = [
    { key: 'title', text: 'Neu 🏘️' },
    { key: 'card:n', text: null },
  ]

  beforeEach(async () => {
    storage = await open()
    outcomes = storage.outcomes
    for (const id of ['s', 't']) await storage.events.create(sessionRecord(id), [])
  })
  afterEach(() => storage.close())

  describe(`${name}: edits of an outcome`, () => {
    it('are kept for one session and counted', async () => {
      expect(await outcomes.edits('s')).toEqual({ revision: 0, edits: [] })
      expect(await outcomes.saveEdits('s', 0, edits)).toBe(true)
      expect(await outcomes.edits('s')).toEqual({ revision: 1, edits })
      expect(await outcomes.saveEdits('s', 1, [])).toBe(true)
      expect(await outcomes.edits('s')).toEqual({ revision: 2, edits: [] })
      expect(await outcomes.edits('t')).toEqual({ revision: 0, edits: [] })
    })

    it('of two who save at once one does, and a stale one changes nothing', async () => {
      const both = await Promise.all([outcomes.saveEdits('s', 0, edits), outcomes.saveEdits('s', 0, [])])
      expect(both).toEqual([true, false])
      expect(await outcomes.saveEdits('s', 5, [])).toBe(false)
      expect(await outcomes.edits('s')).toEqual({ revision: 1, edits })
      await expect(outcomes.saveEdits('nowhere', 0, edits)).rejects.toThrow()
    })
  })

  describe(`${name}: versions of an outcome`, () => {
    const kept = (number: number) => ({ ...versionRecord('s', number), sentAt: null, redacted: false })

    it('are numbered without a gap, the newest first', async () => {
      expect(await outcomes.addVersion(versionRecord('s', 2))).toBe(false)
      expect(await outcomes.addVersion(versionRecord('s', 1))).toBe(true)
      expect(await outcomes.addVersion(versionRecord('s', 1))).toBe(false)
      expect(await outcomes.addVersion(versionRecord('s', 2))).toBe(true)
      expect(await outcomes.versions('s')).toEqual([kept(2), kept(1)])
      expect(await outcomes.versions('t')).toEqual([])
      await expect(outcomes.addVersion(versionRecord('nowhere', 1))).rejects.toThrow()
    })

    it('keep the first instant at which they were sent', async () => {
      await outcomes.addVersion(versionRecord('s', 1))
      await outcomes.markSent('s', 1, someDay)
      await outcomes.markSent('s', 1, someDay + 9)
      expect(await outcomes.versions('s')).toEqual([{ ...kept(1), sentAt: someDay }])
    })

    it('keep their hash when somebody is taken out of them', async () => {
      await outcomes.addVersion(versionRecord('s', 1))
      await outcomes.redact('s', 1, '{}')
      expect(await outcomes.versions('s')).toEqual([{ ...kept(1), document: '{}', redacted: true }])
    })

    it('go with their session, and so do the edits', async () => {
      await outcomes.addVersion(versionRecord('s', 1))
      await outcomes.saveEdits('s', 0, edits)
      await storage.events.purge('s')
      await storage.events.create(sessionRecord('s'), [])
      expect([await outcomes.versions('s'), await outcomes.edits('s')]).toEqual([[], { revision: 0, edits: [] }])
    })
  })

  describe(`${name}: contacts`, () => {
    it('are kept of people who have given one, and go with their person', async () => {
      for (const id of ['anna', 'berta', 'carl']) await storage.people.addPerson(personRecord('s', id))
      await storage.people.setContact('s', 'anna', 'anna@lindenau.example')
      await storage.people.setContact('s', 'berta', '0123')
      await storage.people.setContact('s', 'carl', '4567')
      await storage.people.setContact('s', 'carl', null)
      await storage.people.setContact('s', 'nobody', 'x')
      await storage.people.erasePerson('s', 'berta')
      expect(await storage.people.contacts('s')).toEqual(new Map([['anna', 'anna@lindenau.example']]))
      expect(JSON.stringify(await storage.people.people('s'))).not.toContain('anna@')
    })
  })
}
