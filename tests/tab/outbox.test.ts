import { describe, expect, test } from 'vitest'
import { createOutbox } from '../../tab/live/outbox.ts'
import { forgetfulStorage } from '../../tab/live/storage.ts'
import { addNote, newStorages } from './wire.ts'

const owner = { sessionId: 'session', personId: 'me' }
const raise = { type: 'speakers.raise' as const, entryId: 'e', kind: 'question' as const, personId: null }
const counting = () => {
  let at = 0
  return () => {
    at += 1
    return at
  }
}

describe('outbox', () => {
  test('commands survive a reload under their ids and in their order', () => {
    const storages = newStorages()
    const clock = counting()
    const before = createOutbox(storages, owner, clock)
    before.keep({ id: 'a', command: raise })
    before.keep({ id: 'b', command: addNote('n1') })
    before.keep({ id: 'c', command: raise })
    expect(createOutbox(storages, owner, clock).load()).toEqual([
      { id: 'a', command: raise },
      { id: 'b', command: addNote('n1') },
      { id: 'c', command: raise },
    ])
  })

  test('of a tab that was closed, the new cards are left and nothing else', () => {
    const storages = newStorages()
    const before = createOutbox(storages, owner, counting())
    before.keep({ id: 'a', command: raise })
    before.keep({ id: 'b', command: addNote('n1') })
    const after = createOutbox({ ...storages, perTab: forgetfulStorage() }, owner, counting())
    expect(after.load().map(({ id }) => id)).toEqual(['b'])
  })

  test('two tabs of one person do not write over each other', () => {
    const { lasting } = newStorages()
    const one = createOutbox({ lasting, perTab: forgetfulStorage() }, owner, counting())
    const two = createOutbox({ lasting, perTab: forgetfulStorage() }, owner, counting())
    one.keep({ id: 'a', command: addNote('n1') })
    two.keep({ id: 'b', command: addNote('n2') })
    one.settle('a')
    expect(two.load().map(({ id }) => id)).toEqual(['b'])
  })

  test('another person in the same browser has an outbox of their own', () => {
    const storages = newStorages()
    createOutbox(storages, owner, counting()).keep({ id: 'a', command: addNote('n1') })
    expect(createOutbox(storages, { ...owner, personId: 'you' }, counting()).load()).toEqual([])
  })

  test('what is stored in another form is passed over', () => {
    const storages = newStorages()
    storages.lasting.setItem('fallrunde.outbox.session.me', '[{"id":"a","command":{"type":"no.such"}}]')
    expect(createOutbox(storages, owner, counting()).load()).toEqual([])
  })

  test('a full storage leaves what it held', () => {
    const storages = newStorages()
    const outbox = createOutbox(storages, owner, counting())
    outbox.keep({ id: 'a', command: addNote('n1') })
    storages.lasting.setItem = () => {
      throw new Error('full')
    }
    outbox.keep({ id: 'b', command: addNote('n2') })
    expect(outbox.load().map(({ id }) => id)).toEqual(['a'])
  })
})
