import { expect, test } from 'vitest'
import type { Event } from '../../../shared/session/events.ts'
import { type EntryKind, emptySession } from '../../../shared/session/session.ts'
import { nextSpeakers } from '../../../tab/stage/nextSpeakers.ts'
import { phasesOf } from '../../../tab/stage/phasesOf.ts'
import { nameType } from '../../../tab/stage/stageTokens.ts'
import { draft, fold } from '../../session/given.ts'

const raised = (personId: string, kind: EntryKind): Event => ({
  type: 'speakers.raised',
  entryId: personId,
  personId,
  kind,
})

test('the next two are those who will be called, the others are counted', () => {
  const session = fold(
    draft(),
    raised('anna', 'contribution'),
    raised('ben', 'question'),
    raised('cem', 'contribution'),
    raised('tom', 'procedure'),
  )
  const { next, more } = nextSpeakers(session)
  expect(next.map(({ personId }) => personId)).toEqual(['tom', 'ben'])
  expect(more).toBe(2)
  expect(nextSpeakers(emptySession)).toEqual({ next: [], more: 0 })
})

test('the agenda is one line a phase, the cases counted', () => {
  expect(phasesOf(fold(draft())).map(({ phase, cases }) => [phase, cases])).toEqual([
    ['welcome', 0],
    ['impulse', 0],
    ['cases', 3],
    ['break', 0],
    ['discussion', 0],
    ['summary', 0],
  ])
  expect(phasesOf(emptySession)).toEqual([])
})

test('a longer name is written smaller, so that it stays whole', () => {
  expect(nameType('Sascha Silbersee')).toBe('name')
  expect(nameType('Dr. Annegret Hollenbeck-Vossbeck')).toBe('headline')
  expect(nameType('Dr. Annegret Hollenbeck-Vossbeck von der Lindenau')).toBe('title')
})
