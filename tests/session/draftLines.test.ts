import { expect, test } from 'vitest'
import { agreementOf, byKind, draftLines, supportOf } from '../../shared/session/draftLines.ts'
import type { Event } from '../../shared/session/events.ts'
import { gatheredLines, gatherWouldChange } from '../../shared/session/gather.ts'
import { fold, live, start } from './given.ts'

const card = (noteId: string, aspect: 'tip' | 'agreement' | 'question'): Event => ({
  type: 'note.added',
  noteId,
  aspect,
  caseId: 'a',
  parentId: null,
  text: noteId,
  author: 'tom',
  anonymous: false,
  at: start,
})
const cards = [...live('summary'), card('asked', 'question'), card('deal', 'agreement'), card('tip', 'tip')]
const plain = (session: ReturnType<typeof fold>) =>
  gatheredLines(session).map((line) => ({ ...line, cardIds: [...line.cardIds], caseIds: [...line.caseIds] }))
const gathered = (...more: readonly Event[]) =>
  fold(cards, { type: 'closing.gathered', lines: plain(fold(cards)) }, more)

test('FAZIT-1 before anybody has gathered, the draft is what gathering would bring', () => {
  expect(draftLines(fold(cards)).map(({ id }) => id)).toEqual(['tip', 'deal', 'asked'])
  expect(draftLines(gathered())).toEqual(draftLines(fold(cards)))
  expect(draftLines(fold(live('summary')))).toEqual([])
})

test('removed lines are not read, also where all are removed', () => {
  const removed = ['tip', 'deal', 'asked'].map((lineId): Event => ({ type: 'closing.lineRemoved', lineId }))
  expect(draftLines(gathered(...removed.slice(0, 1))).map(({ id }) => id)).toEqual(['deal', 'asked'])
  expect(draftLines(gathered(...removed))).toEqual([])
})

test('lines are grouped in the order of the method, whatever their own order is', () => {
  const session = gathered({ type: 'closing.lineMoved', lineId: 'asked', before: 'tip' })
  expect(draftLines(session).map(({ id }) => id)).toEqual(['asked', 'tip', 'deal'])
  expect(byKind(draftLines(session)).map(({ kind }) => kind)).toEqual(['tip', 'agreement', 'question'])
})

test('a line knows the agreement it was gathered from, and no other card', () => {
  const session = gathered()
  expect(draftLines(session).flatMap((line) => agreementOf(session, line)?.id ?? [])).toEqual(['deal'])
})

test('FAZIT-3 gathering again is offered only where it would change something', () => {
  expect(gatherWouldChange(fold(cards))).toBe(true)
  expect(gatherWouldChange(gathered())).toBe(false)
  expect(gatherWouldChange(gathered(card('later', 'tip')))).toBe(true)
  expect(gatherWouldChange(gathered({ type: 'closing.lineRemoved', lineId: 'tip' }))).toBe(false)
})

test('who supports several cards of a line is counted once', () => {
  const session = gathered(
    ...['tip', 'asked'].flatMap((noteId) =>
      ['uta', noteId].map((personId): Event => ({ type: 'note.supported', noteId, personId, on: true })),
    ),
  )
  const [line] = draftLines(session)
  expect(line && supportOf(session, { ...line, cardIds: ['tip', 'asked'] })).toBe(3)
})
