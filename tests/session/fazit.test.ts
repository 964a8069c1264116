import { describe, expect, test } from 'vitest'
import { draftLines } from '../../shared/session/draftLines.ts'
import type { Event } from '../../shared/session/events.ts'
import { gatheredLines } from '../../shared/session/gather.ts'
import { patterns } from '../../shared/session/patterns.ts'
import { type Note, sessionState } from '../../shared/session/session.ts'
import { fold, given, live, start } from './given.ts'

type Added = Event & { type: 'note.added' }
const card = (noteId: string, change: Partial<Added> = {}): Added => ({
  type: 'note.added',
  noteId,
  aspect: 'obstacle',
  caseId: 'a',
  parentId: null,
  text: `Text ${noteId}`,
  author: 'tom',
  anonymous: false,
  at: start,
  ...change,
})
const support = (noteId: string, ...people: readonly string[]) =>
  people.map((personId): Event => ({ type: 'note.supported', noteId, personId, on: true }))

/** Streubesitz in a and b, „Personal" of a touches c whose presenter supports it, some other cards. */
const discussed: readonly Event[] = [
  ...live('discussion'),
  card('own-a', { text: 'Streubesitz!' }),
  card('own-b', { text: 'streubesitz', caseId: 'b' }),
  card('staff', { text: 'Personal' }),
  ...support('staff', 'cem', 'uta'),
  card('lone', { aspect: 'approach' }),
  ...support('lone', 'uta'),
  card('nobody', { aspect: 'approach' }),
  card('tip-1', { aspect: 'tip', parentId: 'staff' }),
  card('tip-2', { aspect: 'tip', at: start + 1 }),
  ...support('tip-2', 'uta'),
  card('deal', { aspect: 'agreement', caseId: null }),
  card('asked', { aspect: 'question', caseId: 'b' }),
  card('answered', { aspect: 'question' }),
  card('tip-3', { aspect: 'tip', parentId: 'answered' }),
]
const gather = { type: 'closing.gather' } as const
const gathered = () => given(discussed).when(gather).session
const ids = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id)

describe('what several cases share', () => {
  test('FAZIT-2 the same words of one aspect in several cases, or support by who presents another', () => {
    const { session } = given(discussed)
    expect(patterns(session).map(({ aspect, cards, caseIds }) => [aspect, ids(cards), caseIds])).toEqual([
      ['obstacle', ['staff'], ['a', 'c']],
      ['obstacle', ['own-a', 'own-b'], ['a', 'b']],
    ])
  })

  test('FAZIT-2 the same words in another aspect, cards of no case and support by anybody else are nothing shared', () => {
    const { session } = given(
      live(),
      card('x', { text: 'Geld' }),
      card('y', { text: 'Geld', aspect: 'goal', caseId: 'b' }),
      card('z', { text: 'Geld', caseId: null }),
      support('x', 'uta', 'anna', 'mod'),
      card('q', { text: '?', caseId: 'a' }),
      card('r', { text: '!', caseId: 'b' }),
    )
    expect(patterns(session)).toEqual([])
  })
})

describe('the draft', () => {
  test('FAZIT-1 gathered in the order of the method, each line with its cards', () => {
    const { lines } = gathered().closing
    expect(lines.map(({ id, kind, cardIds, caseIds }) => [kind, id, cardIds, caseIds])).toEqual([
      ['shared', 'staff', ['staff'], ['a', 'c']],
      ['shared', 'own-a', ['own-a', 'own-b'], ['a', 'b']],
      ['supported', 'lone', ['lone'], ['a']],
      ['tip', 'tip-2', ['tip-2'], ['a']],
      ['tip', 'tip-1', ['tip-1'], ['a']],
      ['tip', 'tip-3', ['tip-3'], ['a']],
      ['agreement', 'deal', ['deal'], []],
      ['question', 'asked', ['asked'], ['b']],
    ])
    expect(lines[0]).toMatchObject({ text: 'Personal', edited: false, removed: false, revision: 0 })
  })

  test('FAZIT-1 five cards and three tips a case at most, the most supported and then the older', () => {
    const many = Array.from({ length: 8 }, (_, n) => card(`c${n}`, { caseId: null, at: start - n }))
    const tips = Array.from({ length: 5 }, (_, n) => card(`t${n}`, { aspect: 'tip', at: start - n }))
    const supported = many.flatMap(({ noteId }) => support(noteId, 'uta'))
    const { session } = given(live(), many, supported, support('c0', 'tom'), tips)
    expect(ids(gatheredLines(session))).toEqual(['c0', 'c7', 'c6', 'c5', 'c4', 't4', 't3', 't2'])
  })

  test('FAZIT-1 no card is in two lines, and deleted ones are in none', () => {
    const { session } = given(discussed, { type: 'note.deleted', noteId: 'staff' }, support('own-a', 'uta'))
    const cards = gatheredLines(session).flatMap(({ cardIds }) => cardIds)
    expect(new Set(cards).size).toBe(cards.length)
    expect(cards).not.toContain('staff')
  })
})

describe('gathering again', () => {
  const touched: readonly Event[] = [
    ...discussed,
    { type: 'closing.gathered', lines: gatheredLines(fold(discussed)).map((line) => ({ ...line, ...copies(line) })) },
    { type: 'closing.lineEdited', lineId: 'staff', text: 'Es fehlen Leute' },
    { type: 'closing.lineRemoved', lineId: 'lone' },
    { type: 'closing.lineMoved', lineId: 'asked', before: 'staff' },
    { type: 'closing.lineAdded', lineId: 'l', text: 'Danke', before: null },
  ]

  test('FAZIT-3 the same cards change nothing', () => {
    given(touched).when(gather).thenNothing()
    given(live()).when(gather).thenNothing()
  })

  test('FAZIT-3 what people touched stays, the rest follows its cards, new lines come last', () => {
    const { session } = given(
      touched,
      { type: 'note.edited', noteId: 'staff', text: 'anders', at: start },
      { type: 'note.edited', noteId: 'deal', text: 'Wir telefonieren', at: start },
      { type: 'note.deleted', noteId: 'tip-2' },
      card('late', { aspect: 'agreement', at: start + 9 }),
    ).when(gather)
    expect(ids(draftLines(session))).toEqual(['asked', 'staff', 'own-a', 'tip-1', 'tip-3', 'deal', 'l', 'late'])
    const texts = new Map(session.closing.lines.map((line) => [line.id, line]))
    expect(texts.get('staff')).toMatchObject({ text: 'Es fehlen Leute', edited: true })
    expect(texts.get('deal')).toMatchObject({ text: 'Wir telefonieren', edited: false, revision: 1 })
    expect(texts.get('lone')?.removed).toBe(true)
  })

  test('FAZIT-5 an edit based on what a line said before it was gathered again is refused', () => {
    const edit = { type: 'closing.editLine', lineId: 'deal', text: 'z', whileRevision: 0 } as const
    given(touched, {
      type: 'closing.gathered',
      lines: [{ id: 'deal', kind: 'agreement', cardIds: ['deal'], caseIds: [], text: 'neu' }],
    })
      .when(edit)
      .thenRefused('textMoved')
  })
})

function copies({ cardIds, caseIds }: { readonly cardIds: readonly string[]; readonly caseIds: readonly string[] }) {
  return { cardIds: [...cardIds], caseIds: [...caseIds] }
}

describe('lines', () => {
  const lines: readonly Event[] = ['l', 'm', 'n'].map((lineId) => ({
    type: 'closing.lineAdded',
    lineId,
    text: `Zeile ${lineId}`,
    before: null,
  }))
  const edit = (text: string, whileRevision: number) =>
    ({ type: 'closing.editLine', lineId: 'l', text, whileRevision }) as const
  const move = (lineId: string, before: string | null) => ({ type: 'closing.moveLine', lineId, before }) as const
  const remove = { type: 'closing.removeLine', lineId: 'l' } as const

  test('FAZIT-4 by who leads or keeps the minutes, also after the end', () => {
    const closed: Event = { type: 'session.closed', at: start }
    given(live(), lines).when(remove, { by: 'pia' }).thenTypes('closing.lineRemoved')
    given(live(), lines).when(remove, { by: 'tom' }).thenRefused('notYours')
    given(live(), lines, closed).when(edit('neu', 0)).thenTypes('closing.lineEdited')
    given(discussed, closed).when(gather, { by: 'pia' }).thenTypes('closing.gathered')
  })

  test('FAZIT-4 put in their order', () => {
    const order = (command: ReturnType<typeof move>) =>
      ids(given(live(), lines).when(command).thenTypes('closing.lineMoved').session.closing.lines)
    expect(order(move('n', 'l'))).toEqual(['n', 'l', 'm'])
    expect(order(move('l', null))).toEqual(['m', 'n', 'l'])
    given(live(), lines).when(move('l', 'm')).thenNothing()
    given(live(), lines).when(move('n', null)).thenNothing()
    given(live(), lines).when(move('l', 'l')).thenNothing()
    given(live(), lines).when(move('l', 'zz')).thenRefused('unknownLine')
    given(live(), lines).when(move('zz', null)).thenRefused('unknownLine')
  })

  test('FAZIT-4 removed and brought back as they were', () => {
    const removed = given(live(), lines).when(remove).session
    expect(ids(draftLines(removed))).toEqual(['m', 'n'])
    const restore = { type: 'closing.restoreLine', lineId: 'l' } as const
    const log: Event = { type: 'closing.lineRemoved', lineId: 'l' }
    given(live(), lines, log).when(remove).thenNothing()
    expect(ids(draftLines(given(live(), lines, log).when(restore).session))).toEqual(['l', 'm', 'n'])
    given(live(), lines).when(restore).thenNothing()
  })

  test('FAZIT-5 a stale edit is refused, the same text is no conflict', () => {
    const written: Event = { type: 'closing.lineEdited', lineId: 'l', text: 'neu' }
    expect(given(live(), lines).when(edit('neu', 0)).session.closing.lines[0]).toMatchObject({
      text: 'neu',
      edited: true,
      revision: 1,
    })
    given(live(), lines, written).when(edit('anders', 0)).thenRefused('textMoved')
    given(live(), lines, written).when(edit('neu', 0)).thenNothing()
    given(live(), lines, { type: 'closing.lineRemoved', lineId: 'l' }).when(edit('neu', 0)).thenRefused('lineRemoved')
  })

  test('FAZIT-5 an id counts once, those of cards belong to their lines, 120 lines are the most', () => {
    const add = (lineId: string, before: string | null = null) =>
      ({ type: 'closing.addLine', lineId, text: 'x', before }) as const
    given(live(), lines).when(add('l')).thenRefused('lineExists')
    given(live(), card('n1')).when(add('n1')).thenRefused('lineExists')
    given(live(), lines).when(add('o', 'zz')).thenRefused('unknownLine')
    expect(ids(given(live(), lines).when(add('o', 'm')).session.closing.lines)).toEqual(['l', 'o', 'm', 'n'])
    const many = Array.from(
      { length: 120 },
      (_, n): Event => ({ type: 'closing.lineAdded', lineId: `x${n}`, text: 'x', before: null }),
    )
    given(live(), many).when(add('o')).thenRefused('tooManyLines', { limit: 120 })
    expect(given(discussed, many).when(gather).session.closing.lines).toHaveLength(120)
  })
})

test('FAZIT-1 a state of before there were lines is read, with none', () => {
  const { closing, notes, exchanges: _, feedback: __, ...rest } = fold(discussed)
  const { lines: ___, ...olderClosing } = closing
  const olderNotes = notes.map(({ agreed: ____, ...note }: Note) => note)
  const read = sessionState.parse(JSON.parse(JSON.stringify({ ...rest, closing: olderClosing, notes: olderNotes })))
  expect(read).toEqual(fold(discussed))
})
