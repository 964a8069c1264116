import { describe, expect, test } from 'vitest'
import { aspects } from '../../shared/method/aspects.ts'
import type { Event } from '../../shared/session/events.ts'
import { answeredCard, tipsUnder } from '../../shared/session/notes.ts'
import { byId } from '../../shared/session/session.ts'
import { contextOf, draft, fold, given, live, start } from './given.ts'

type Added = Event & { type: 'note.added' }
const added = (noteId: string, change: Partial<Added> = {}): Added => ({
  type: 'note.added',
  noteId,
  aspect: 'obstacle',
  caseId: 'a',
  parentId: null,
  text: 'Streubesitz',
  author: 'tom',
  anonymous: false,
  at: start,
  ...change,
})
const add = (noteId: string, change: object = {}) =>
  ({
    type: 'note.add',
    noteId,
    aspect: 'obstacle',
    caseId: 'a',
    parentId: null,
    text: 'x',
    anonymous: false,
    ...change,
  }) as const
const tip = (noteId: string, parentId: string) => added(noteId, { aspect: 'tip', parentId, author: 'uta' })
const move = (noteId: string, to: object = {}) =>
  ({ type: 'note.move', noteId, aspect: 'obstacle', caseId: 'a', parentId: null, ...to }) as const

describe('writing', () => {
  test('NOTES-1 a card of any aspect, before and during the meeting', () => {
    for (const aspect of aspects) given(draft()).when(add('n', { aspect }), { by: 'tom' }).thenTypes('note.added')
    given(live())
      .when(add('n', { text: ' zwei\r\nZeilen ' }), { by: 'tom' })
      .thenEvents(added('n', { text: 'zwei\nZeilen' }))
    given(live())
      .when(add('n', { caseId: null }), { by: 'tom' })
      .thenTypes('note.added')
    given(live())
      .when(add('n', { caseId: 'zz' }), { by: 'tom' })
      .thenRefused('unknownCase')
  })

  test('NOTES-7 an id counts once', () => {
    given(live(), added('n')).when(add('n'), { by: 'tom' }).thenRefused('noteExists')
  })

  test('NOTES-7 two thousand cards at most', () => {
    const many = Array.from({ length: 2000 }, (_, n) => added(`n${n}`))
    given(live(), many).when(add('one-more')).thenRefused('tooManyNotes', { limit: 2000 })
  })

  test('NOTES-2 authors edit their own cards, who leads all', () => {
    const edit = { type: 'note.edit', noteId: 'n', text: 'neu' } as const
    given(live(), added('n'))
      .when(edit, { by: 'tom' })
      .thenEvents({ type: 'note.edited', noteId: 'n', text: 'neu', at: start })
    given(live(), added('n')).when(edit).thenTypes('note.edited')
    given(live(), added('n')).when(edit, { by: 'uta' }).thenRefused('notYours')
    given(live()).when(edit).thenRefused('unknownNote')
    given(live(), added('n', { text: 'neu' }))
      .when(edit)
      .thenNothing()
  })

  test('NOTES-4 an anonymous card carries a pseudonym, and its author can still edit it', () => {
    given(live())
      .when(add('n', { anonymous: true }), { by: 'tom' })
      .thenEvents(added('n', { anonymous: true, author: contextOf('tom', 0).pseudonym('n'), text: 'x' }))
    const veiled = added('n', { anonymous: true, author: contextOf('tom', 0).pseudonym('n') })
    given(live(), veiled).when({ type: 'note.edit', noteId: 'n', text: 'y' }, { by: 'tom' }).thenTypes('note.edited')
    given(live(), veiled).when({ type: 'note.edit', noteId: 'n', text: 'y' }, { by: 'uta' }).thenRefused('notYours')
    given(live(), veiled).when({ type: 'note.support', noteId: 'n', on: true }, { by: 'tom' }).thenRefused('ownNote')
  })
})

describe('tips', () => {
  test('NOTES-3 a tip hangs under a card and takes its case', () => {
    const { session } = given(live(), added('n', { caseId: 'b' })).when(add('t', { aspect: 'tip', parentId: 'n' }))
    expect(tipsUnder(session, 'n').map((note) => [note.id, note.caseId])).toEqual([['t', 'b']])
  })

  test('NOTES-3 a tip under a card without a case has none either', () => {
    const { session } = given(live(), added('n', { caseId: null })).when(add('t', { aspect: 'tip', parentId: 'n' }))
    expect(byId(session.notes, 't')?.caseId).toBeNull()
  })

  test('NOTES-3 only tips answer, and never an answer', () => {
    const log = [...live(), added('n'), tip('t', 'n'), added('m')]
    given(log)
      .when(add('x', { aspect: 'goal', parentId: 'n' }))
      .thenRefused('onlyTipsAnswer')
    given(log)
      .when(add('x', { aspect: 'tip', parentId: 't' }))
      .thenRefused('answersAnswer')
    given(log)
      .when(move('n', { aspect: 'tip', parentId: 'm' }))
      .thenRefused('answersAnswer')
    given(log)
      .when(move('m', { aspect: 'tip', parentId: 'm' }))
      .thenRefused('answersAnswer')
    given(log)
      .when(add('x', { aspect: 'tip', parentId: 'zz' }))
      .thenRefused('unknownNote')
  })

  test('NOTES-3 tips follow their card to another case, deleted ones too', () => {
    const log = [...live(), added('n'), tip('t', 'n'), tip('u', 'n'), { type: 'note.deleted', noteId: 'u' } as Event]
    const { session } = given(log)
      .when(move('n', { caseId: 'c' }))
      .thenTypes('note.moved')
    expect(session.notes.map((note) => note.caseId)).toEqual(['c', 'c', 'c'])
  })

  test('NOTES-3 a tip stands alone while its card is deleted', () => {
    const deleted: Event = { type: 'note.deleted', noteId: 'n' }
    const gone = fold(live(), added('n'), tip('t', 'n'), deleted)
    const alone = byId(gone.notes, 't')
    expect(alone && answeredCard(gone, alone)).toBeUndefined()
    const back = fold(live(), added('n'), tip('t', 'n'), deleted, { type: 'note.restored', noteId: 'n' })
    expect(alone && answeredCard(back, alone)?.id).toBe('n')
    given(live(), added('n'), deleted)
      .when(add('x', { aspect: 'tip', parentId: 'n' }))
      .thenRefused('noteDeleted')
  })

  test('NOTES-3 a move to where it is changes nothing', () => {
    given(live(), added('n')).when(move('n')).thenNothing()
  })
})

describe('deleting and supporting', () => {
  const remove = { type: 'note.delete', noteId: 'n' } as const
  const restore = { type: 'note.restore', noteId: 'n' } as const
  const deleted: Event = { type: 'note.deleted', noteId: 'n' }
  const support = (on: boolean) => ({ type: 'note.support', noteId: 'n', on }) as const

  test('NOTES-5 deleted and brought back with everything', () => {
    const before = fold(live(), added('n'))
    given(live(), added('n')).when(remove, { by: 'tom' }).thenEvents(deleted)
    const back = given(live(), added('n'), deleted).when(restore, { by: 'tom' }).session
    expect(back.notes).toEqual(before.notes)
    given(live(), added('n'), deleted).when(remove).thenNothing()
    given(live(), added('n')).when(restore).thenNothing()
  })

  test('NOTES-5 a deleted card takes no change', () => {
    const log = [...live(), added('n'), deleted]
    given(log).when({ type: 'note.edit', noteId: 'n', text: 'y' }).thenRefused('noteDeleted')
    given(log).when(support(true), { by: 'uta' }).thenRefused('noteDeleted')
  })

  test('NOTES-6 betrifft uns auch: once a person, not for an own card', () => {
    const supported: Event = { type: 'note.supported', noteId: 'n', personId: 'uta', on: true }
    given(live(), added('n')).when(support(true), { by: 'uta' }).thenEvents(supported)
    given(live(), added('n'), supported).when(support(true), { by: 'uta' }).thenNothing()
    const { session } = given(live(), added('n'), supported).when(support(false), { by: 'uta' })
    expect(session.notes[0]?.supporters).toEqual([])
    given(live(), added('n')).when(support(true), { by: 'tom' }).thenRefused('ownNote')
  })
})
