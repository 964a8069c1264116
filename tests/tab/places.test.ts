import { describe, expect, test } from 'vitest'
import type { Command } from '../../shared/session/commands.ts'
import { decide } from '../../shared/session/decide.ts'
import { evolve } from '../../shared/session/evolve.ts'
import { caseOrder } from '../../shared/session/plan.ts'
import type { Session } from '../../shared/session/session.ts'
import { movedBy, placesOf, unpostpone } from '../../tab/panel/agenda/places.ts'
import { contextOf, fold, live, startOf } from '../session/given.ts'

function held(session: Session, commands: readonly Command[], now: number): Session {
  return commands.reduce((state, command) => {
    const decision = decide(state, command, contextOf('mod', now))
    if (!decision.ok) throw new Error(decision.code)
    return decision.events.reduce(evolve, state)
  }, session)
}

describe('a postponed case comes back', () => {
  test.each(['questions-a', 'talk-b'])('to its place in the order and on the stage, at %s', (stepId) => {
    const session = fold(live(stepId))
    const now = startOf(stepId)
    const postponed = held(session, [{ type: 'case.postpone', caseId: 'b' }], now)
    expect(caseOrder(postponed)).toEqual(['a', 'c', 'b'])
    const back = held(postponed, unpostpone(session, 'b'), now)
    expect(caseOrder(back)).toEqual(['a', 'b', 'c'])
    expect(back.timer.current).toBe(stepId)
    expect(back.steps.find((step) => step.id === 'talk-c')?.endedAt).toBeNull()
  })
})

describe('the places a case can take', () => {
  test('not before a case that has begun, not behind the last', () => {
    const session = fold(live('questions-a'))
    expect(placesOf(session, 'a')).toEqual({ up: undefined, down: undefined, later: false })
    expect(placesOf(session, 'b').up).toBeUndefined()
    expect(placesOf(session, 'b').down).toEqual({ type: 'case.move', caseId: 'b', before: null })
    expect(placesOf(session, 'c').up).toEqual({ type: 'case.move', caseId: 'c', before: 'b' })
    expect(placesOf(session, 'c')).toMatchObject({ down: undefined, later: false })
  })

  test('Alt with an arrow moves, and takes the key from the browser; an arrow alone does not', () => {
    let prevented = 0
    const press = (key: string, altKey: boolean) => ({
      key,
      altKey,
      preventDefault: () => (prevented += 1),
      stopPropagation() {},
    })
    const up: Command = { type: 'case.move', caseId: 'c', before: 'b' }
    expect(movedBy(press('ArrowUp', true), up, undefined)).toBe(up)
    expect(movedBy(press('ArrowDown', true), up, undefined)).toBeUndefined()
    expect(movedBy(press('ArrowUp', false), up, undefined)).toBeUndefined()
    expect(prevented).toBe(2)
  })
})
