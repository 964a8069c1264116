import { expect, test } from 'vitest'
import type { Command } from '../../../shared/session/commands.ts'
import { decide } from '../../../shared/session/decide.ts'
import { evolve } from '../../../shared/session/evolve.ts'
import type { Line, Session } from '../../../shared/session/session.ts'
import { linePlaces } from '../../../tab/panel/closing/linePlaces.ts'
import { contextOf, fold, live, start } from '../../session/given.ts'

const line = (id: string, kind: 'tip' | 'question') => ({ id, kind, cardIds: [id], caseIds: [], text: id })
const lines = [line('a', 'tip'), line('x', 'question'), line('b', 'tip'), line('gone', 'tip'), line('c', 'tip')]
const session = fold(
  live('summary'),
  { type: 'closing.gathered', lines },
  { type: 'closing.lineRemoved', lineId: 'gone' },
)

function held(state: Session, command: Command): Session {
  const decision = decide(state, command, contextOf('pia', start))
  if (!decision.ok) throw new Error(decision.code)
  expect(decision.events).toHaveLength(1)
  return decision.events.reduce(evolve, state)
}

const order = (state: Session) => state.closing.lines.map(({ id }) => id).join(' ')
const read = (state: Session, kind: Line['kind']) =>
  state.closing.lines.flatMap((each) => (each.kind === kind && !each.removed ? each.id : [])).join(' ')

function placesOf(id: string) {
  const found = session.closing.lines.find((each) => each.id === id)
  if (!found) throw new Error(id)
  return linePlaces(session.closing.lines, found)
}

test('FAZIT-4 a line goes one place up or down among those of its kind that are read, and back', () => {
  const ways = [
    ['b', 'up', 'b a c', 1],
    ['b', 'down', 'a c b', 3],
    ['a', 'down', 'b a c', 2],
    ['c', 'up', 'a c b', 2],
  ] as const
  for (const [id, way, becomes, place] of ways) {
    const move = placesOf(id)[way]
    if (!move) throw new Error(`${id} ${way}`)
    const after = held(session, move.command)
    expect(read(after, 'tip')).toBe(becomes)
    expect(read(after, 'question')).toBe('x')
    expect([move.place, move.count]).toEqual([place, 3])
    expect(order(held(after, move.back))).toBe(order(session))
  }
})

test('the first of a kind goes no further up, the last none down, and a line alone stays', () => {
  expect(placesOf('a').up).toBeUndefined()
  expect(placesOf('c').down).toBeUndefined()
  expect(placesOf('x')).toEqual({ up: undefined, down: undefined })
})
