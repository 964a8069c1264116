import { dirname } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { joinPerson } from '../../../backend/identity/people.ts'
import { Sessions } from '../../../backend/sessions/sessions.ts'
import type { PeopleStore } from '../../../backend/store/eventStore.ts'
import { openSqlite } from '../../../backend/store/sqlite/openSqlite.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import type { Seat } from '../../../shared/session/people.ts'
import { freshFile } from '../store/files.ts'

const beginning = {
  title: 'Quartiere im Dialog',
  topic: '',
  scheduledFor: null,
  minutes: 180,
  impulse: true,
  break: true,
  cases: [],
}

/** A session of its own, and what of people was written to its store. */
async function someSession() {
  const storage = openSqlite({ dataDir: dirname(freshFile()) })
  onTestFinished(() => storage.close())
  const sessions = new Sessions({ store: storage.events, clock: { now: () => 1, rate: 1 }, moderatorsAwayMs: () => 0 })
  const sessionId = await sessions.create(beginning, { example: false })
  const written: string[] = []
  const real = storage.people
  const people: PeopleStore = {
    addPerson: (person) => {
      written.push('added')
      return real.addPerson(person)
    },
    erasePerson: (...args) => {
      written.push('erased')
      return real.erasePerson(...args)
    },
    addToken: (...args) => real.addToken(...args),
    updateProfile: (...args) => real.updateProfile(...args),
    people: (...args) => real.people(...args),
    personByToken: (...args) => real.personByToken(...args),
    setContact: (...args) => real.setContact(...args),
    contacts: (...args) => real.contacts(...args),
    setAddress: (...args) => real.setAddress(...args),
    addresses: (...args) => real.addresses(...args),
    addInvitation: (...args) => real.addInvitation(...args),
    invitationBySecret: (...args) => real.invitationBySecret(...args),
    countInvitations: (...args) => real.countInvitations(...args),
    revokeInvitations: (...args) => real.revokeInvitations(...args),
  }
  const parts = { storage: { people }, sessions, now: 1 }
  const join = (seat: Seat = { role: 'participant' }, id = sessionId) =>
    joinPerson(parts, id, seat, { name: 'Ole Harms', organisation: null })
  const names = async () => (await real.people(sessionId)).length
  return { join, names, written }
}

async function fill(join: () => Promise<unknown>, people: number): Promise<void> {
  for (let person = 0; person < people; person += 1) await join()
}

test('PEOPLE-1 who is refused leaves nothing behind and costs no write: a full session, a case and a session that are not there', async () => {
  const { join, names, written } = await someSession()
  await fill(join, limits.people)
  written.length = 0
  expect(await join()).toEqual({ ok: false, code: 'sessionFull', detail: { limit: limits.people } })
  expect(await join({ role: 'presenter', caseId: 'nowhere' })).toEqual({ ok: false, code: 'unknownCase' })
  expect(await join({ role: 'participant' }, 'nowhere')).toBeNull()
  expect(written).toEqual([])
  expect(await names()).toBe(limits.people)
})

test('PEOPLE-1 two who join at once for the last place: one is in, of the other nothing stays', async () => {
  const { join, names, written } = await someSession()
  await fill(join, limits.people - 1)
  written.length = 0
  const joined = await Promise.all([join(), join()])
  expect(joined.map((answer) => answer?.ok).sort()).toEqual([false, true])
  expect(written).toEqual(['added', 'added', 'erased'])
  expect(await names()).toBe(limits.people)
})
