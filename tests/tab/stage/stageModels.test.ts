import { expect, test } from 'vitest'
import type { Event } from '../../../shared/session/events.ts'
import { type EntryKind, emptySession } from '../../../shared/session/session.ts'
import { fitParagraphs, paragraphsOf } from '../../../tab/stage/fitParagraphs.ts'
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

test('a text has its paragraphs without empty ones', () => {
  expect(paragraphsOf(' eins \n\n\n zwei  drei\n \n')).toEqual(['eins', 'zwei drei'])
  expect(paragraphsOf(' \n ')).toEqual([])
})

test('a text is as large as it fits, and cut only at the smallest size', () => {
  const box = { width: 400, height: 100, unit: 10 }
  expect(fitParagraphs(['kurz'], box, [40, 20])).toMatchObject({ font: 40, cut: false })
  const long = Array.from(
    { length: 20 },
    (_, place) => `Absatz ${place} mit einigen Worten, die mehr als eine Zeile sind`,
  )
  const fitted = fitParagraphs(long, box, [40, 20])
  expect(fitted).toMatchObject({ font: 20, cut: true })
  const lines = fitted.shown.reduce((sum, paragraph) => sum + paragraph.lines, 0)
  expect(lines * fitted.lineHeight + (fitted.shown.length - 1) * fitted.gap).toBeLessThanOrEqual(box.height)
})

test('a longer name is written smaller, so that it stays whole', () => {
  expect(nameType('Sascha Silbersee')).toBe('name')
  expect(nameType('Dr. Annegret Hollenbeck-Vossbeck')).toBe('headline')
  expect(nameType('Dr. Annegret Hollenbeck-Vossbeck von der Lindenau')).toBe('title')
})
