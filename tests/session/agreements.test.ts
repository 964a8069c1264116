import { describe, expect, test } from 'vitest'
import { commandSchema } from '../../shared/session/commands.ts'
import type { Event } from '../../shared/session/events.ts'
import { byId } from '../../shared/session/session.ts'
import { given, live, start } from './given.ts'

type Added = Event & { type: 'note.added' }
const card = (noteId: string, change: Partial<Added> = {}): Added => ({
  type: 'note.added',
  noteId,
  aspect: 'obstacle',
  caseId: 'b',
  parentId: null,
  text: 'Streubesitz',
  author: 'tom',
  anonymous: false,
  at: start,
  ...change,
})
const deal = card('v', { aspect: 'agreement' })
const terms = { people: ['tom', 'anna'], others: 'Stadtwerke', until: '2026-11-22' }
const edit = { type: 'agreement.edit', noteId: 'v', ...terms } as const
const add = {
  type: 'agreement.add',
  noteId: 'v',
  sourceId: 'n',
  caseId: null,
  text: 'Wir laden ein',
  ...terms,
} as const

describe('drawn from a card', () => {
  test('NOTES-9 it names the card and belongs to its case', () => {
    const { session } = given(live(), card('n'))
      .when(add, { by: 'uta' })
      .thenEvents(card('v', { aspect: 'agreement', text: 'Wir laden ein', author: 'uta' }), {
        type: 'note.agreed',
        noteId: 'v',
        ...terms,
        sourceId: 'n',
      })
    expect(byId(session.notes, 'v')).toMatchObject({ caseId: 'b', agreed: { ...terms, sourceId: 'n' } })
  })

  test('NOTES-9 or from none, with a case or without', () => {
    const { session } = given(live()).when({ ...add, sourceId: null, caseId: 'c' }, { by: 'uta' })
    expect(byId(session.notes, 'v')).toMatchObject({ caseId: 'c', agreed: { sourceId: null } })
    given(live())
      .when({ ...add, sourceId: null, caseId: 'zz' })
      .thenRefused('unknownCase')
  })

  test('NOTES-9 not from a card that is not there, or deleted, and not twice', () => {
    given(live()).when(add).thenRefused('unknownNote')
    given(live(), card('n'), { type: 'note.deleted', noteId: 'n' }).when(add).thenRefused('noteDeleted')
    given(live(), card('n'), deal).when(add).thenRefused('noteExists')
  })
})

describe('who and until when', () => {
  test('NOTES-8 said by whoever may edit the card', () => {
    given(live(), deal)
      .when(edit, { by: 'tom' })
      .thenEvents({ type: 'note.agreed', noteId: 'v', ...terms, sourceId: null })
    given(live(), deal).when(edit).thenTypes('note.agreed')
    given(live(), deal).when(edit, { by: 'uta' }).thenRefused('notYours')
  })

  test('NOTES-8 of an agreement that is there, and of nothing else', () => {
    given(live(), card('v')).when(edit).thenRefused('notAgreement')
    given(live()).when(edit).thenRefused('unknownNote')
    given(live(), deal, { type: 'note.deleted', noteId: 'v' }).when(edit).thenRefused('noteDeleted')
    given(live(), deal, { type: 'session.closed', at: start }).when(edit).thenRefused('closed')
  })

  test('NOTES-8 people of the session, each once; anybody else in words', () => {
    given(live(), deal)
      .when({ ...edit, people: ['tom', 'nobody'] })
      .thenRefused('unknownPerson')
    given(live(), deal)
      .when({ ...edit, people: ['tom', 'tom'] })
      .thenEvents({ type: 'note.agreed', noteId: 'v', ...terms, people: ['tom'], sourceId: null })
    given(live(), { type: 'people.removed', personId: 'anna' }, deal).when(edit).thenRefused('unknownPerson')
  })

  test('NOTES-8 the same again changes nothing, and the source is kept', () => {
    const said: Event = { type: 'note.agreed', noteId: 'v', ...terms, sourceId: 'n' }
    given(live(), deal, said).when(edit).thenNothing()
    given(live(), deal)
      .when({ ...edit, people: [], others: '', until: null })
      .thenNothing()
    given(live(), deal, said)
      .when({ ...edit, until: null })
      .thenEvents({ ...said, until: null })
  })

  test('NOTES-8 a day is a day of the calendar', () => {
    const until = (day: string) => commandSchema.safeParse({ ...edit, until: day }).success
    expect(['2026-11-22', '2028-02-29'].map(until)).toEqual([true, true])
    expect(['2026-02-29', '2026-13-01', '22.11.2026', '2026-11-22T10:00', ''].map(until)).toEqual(Array(5).fill(false))
  })

  test('NOTES-8 the author of an anonymous agreement may say it too', () => {
    const veiled = card('v', { aspect: 'agreement', anonymous: true, author: 'veil-tom-v' })
    given(live(), veiled).when(edit, { by: 'tom' }).thenTypes('note.agreed')
    given(live(), veiled).when(edit, { by: 'uta' }).thenRefused('notYours')
  })
})
