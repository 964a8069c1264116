import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PeopleStore, Storage } from '../../../backend/store/eventStore.ts'
import { invitationRecord, personRecord, sessionRecord, someDay } from './logs.ts'

/** What any store must do with people and invitations. `open` makes an empty store. */
export function peopleContract(name: string, open: () => Promise<Storage>): void {
  let storage: Storage
  let people: PeopleStore

  beforeEach(async () => {
    storage = await open()
    people = storage.people
    for (const id of ['s', 't']) await storage.events.create(sessionRecord(id), [])
  })
  afterEach(() => storage.close())

  describe(`${name}: people`, () => {
    it('lists the people of a session in the order they came', async () => {
      await people.addPerson(
        personRecord('s', 'berta', {
          name: 'Ｂerta \u0301 👩‍👩‍👧',
          organisation: 'Lindenau-Nord',
          function: 'Sanierung',
        }),
      )
      await people.addPerson(personRecord('s', 'anna', { createdAt: someDay + 1 }))
      await people.addPerson(personRecord('t', 'carl'))
      expect(await people.people('s')).toEqual([
        { id: 'berta', name: 'Ｂerta \u0301 👩‍👩‍👧', organisation: 'Lindenau-Nord', function: 'Sanierung' },
        { id: 'anna', name: 'Name anna', organisation: null, function: null },
      ])
    })

    it('knows a person by each of their tokens, in their session only', async () => {
      await people.addPerson(personRecord('s', 'anna'))
      await people.addToken('s', 'anna', 'second-device')
      for (const hash of ['hash-anna', 'second-device']) {
        expect(await people.personByToken('s', hash)).toEqual({
          id: 'anna',
          name: 'Name anna',
          organisation: null,
          function: null,
        })
        expect(await people.personByToken('t', hash)).toBeNull()
      }
      expect(await people.personByToken('s', 'wrong')).toBeNull()
    })

    it('refuses a person twice, a token of two people, and people of no session', async () => {
      await people.addPerson(personRecord('s', 'anna'))
      await expect(people.addPerson(personRecord('s', 'anna', { tokenHash: 'other' }))).rejects.toThrow()
      await expect(people.addPerson(personRecord('s', 'berta', { tokenHash: 'hash-anna' }))).rejects.toThrow()
      await expect(people.addPerson(personRecord('nowhere', 'carl'))).rejects.toThrow()
      await expect(people.addToken('s', 'nobody', 'hash')).rejects.toThrow()
      expect((await people.people('s')).map(({ id }) => id)).toEqual(['anna'])
    })

    it('changes a profile, and makes none of somebody who is not there', async () => {
      await people.addPerson(personRecord('s', 'anna'))
      await people.updateProfile('s', { id: 'anna', name: 'Anna B.', organisation: 'Westerhafen', function: 'Klima' })
      await people.updateProfile('s', { id: 'erased', name: 'Somebody', organisation: null, function: null })
      expect(await people.people('s')).toEqual([
        { id: 'anna', name: 'Anna B.', organisation: 'Westerhafen', function: 'Klima' },
      ])
    })

    it('erases a person with every token, and nobody else', async () => {
      await people.addPerson(personRecord('s', 'anna'))
      await people.addToken('s', 'anna', 'second-device')
      await people.addPerson(personRecord('s', 'berta'))
      await people.addPerson(personRecord('t', 'anna'))
      await people.erasePerson('s', 'anna')
      await people.erasePerson('s', 'anna')
      expect((await people.people('s')).map(({ id }) => id)).toEqual(['berta'])
      expect(await people.personByToken('s', 'hash-anna')).toBeNull()
      expect(await people.personByToken('s', 'second-device')).toBeNull()
      expect((await people.personByToken('t', 'hash-anna'))?.id).toBe('anna')
    })
  })

  describe(`${name}: invitations`, () => {
    it('finds an invitation by its secret, in its session only', async () => {
      const invitation = invitationRecord('s', 'secret', { role: 'presenter', caseId: 'case-1' })
      await people.addInvitation(invitation)
      expect(await people.invitationBySecret('s', 'secret')).toEqual(invitation)
      expect(await people.invitationBySecret('t', 'secret')).toBeNull()
      expect(await people.invitationBySecret('s', 'wrong')).toBeNull()
      await expect(people.addInvitation(invitationRecord('nowhere', 'secret'))).rejects.toThrow()
    })

    it('revokes those of one role and case', async () => {
      await people.addInvitation(invitationRecord('s', 'everybody'))
      await people.addInvitation(invitationRecord('s', 'everybody-else'))
      await people.addInvitation(invitationRecord('s', 'first', { role: 'presenter', caseId: 'case-1' }))
      await people.addInvitation(invitationRecord('s', 'second', { role: 'presenter', caseId: 'case-2' }))
      await people.addInvitation(invitationRecord('t', 'everybody'))
      await people.revokeInvitations('s', 'presenter', 'case-1')
      expect(await people.invitationBySecret('s', 'first')).toBeNull()
      expect(await people.countInvitations('s')).toBe(3)
      await people.revokeInvitations('s', 'participant', null)
      expect(await people.countInvitations('s')).toBe(1)
      expect(await people.countInvitations('t')).toBe(1)
    })
  })
}
