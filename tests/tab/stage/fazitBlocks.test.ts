import { expect, test } from 'vitest'
import type { Event } from '../../../shared/session/events.ts'
import { type Block, blocksOf, paragraphsOf } from '../../../tab/stage/fazit/blocksOf.ts'
import { columnGapEm, fitBlocks } from '../../../tab/stage/fazit/fitBlocks.ts'
import { fold, live, start } from '../../session/given.ts'

const box = { width: 1240, height: 500, unit: 10 }
const sizes = [50, 40, 24, 18]
const line = (key: string, text = 'Eine Zeile, wie sie im Fazit einer Runde steht, nicht ganz kurz'): Block => ({
  key,
  kind: 'line',
  text,
  about: 'Fall 1, Fall 3',
})
const heading = (key: string): Block => ({ key, kind: 'heading', text: 'Tipps', about: '' })
const group = (name: string, count: number) => [
  heading(name),
  ...Array.from({ length: count }, (_, place) => line(`${name} ${place}`)),
]
const keys = ({ columns }: ReturnType<typeof fitBlocks>) => columns.map((column) => column.map(({ key }) => key))
const heights = ({ columns, lineHeight }: ReturnType<typeof fitBlocks>) =>
  columns.map((column) => column.reduce((sum, { lines, gap }) => sum + lines * lineHeight + gap, 0))

test('a text has its paragraphs without empty ones', () => {
  expect(paragraphsOf(' eins \n\n\n zwei  drei\n \n')).toEqual(['eins', 'zwei drei'])
  expect(paragraphsOf(' \n ')).toEqual([])
})

test('a short Fazit is as large as can be, in one column', () => {
  expect(fitBlocks(group('tip', 2), box, sizes)).toMatchObject({ font: 50, cut: false, columns: [{ length: 3 }] })
})

test('what a meeting usually brings is shown in full, in two columns of about the same height', () => {
  const blocks = [...group('shared', 4), ...group('tip', 7), ...group('agreement', 3), ...group('question', 2)]
  const fitted = fitBlocks(blocks, box, sizes)
  expect(fitted.cut).toBe(false)
  expect(keys(fitted).flat()).toEqual(blocks.map(({ key }) => key))
  const [first = 0, second = 0] = heights(fitted)
  expect(Math.max(first, second)).toBeLessThanOrEqual(box.height)
  expect(second).toBeGreaterThan(first / 2)
})

test('a heading is never the last of a column', () => {
  for (let count = 1; count < 24; count += 1) {
    const fitted = fitBlocks([...group('shared', count), ...group('tip', 8)], box, sizes)
    for (const column of fitted.columns) expect(column.at(-1)?.kind, `${count}`).not.toBe('heading')
  }
})

test('too much is cut at the smallest size, and never taller than the box', () => {
  for (const blocks of [
    group('tip', 90),
    [line('long', 'Wort '.repeat(3_000).trim())],
    [line('whole', 'Donaudampfschifffahrtsgesellschaft'.repeat(200))],
  ]) {
    const fitted = fitBlocks(blocks, box, sizes)
    expect(fitted).toMatchObject({ font: 18, cut: true })
    for (const height of heights(fitted)) expect(height).toBeLessThanOrEqual(box.height)
  }
})

test('a narrow stage has one column', () => {
  const narrow = { width: 400 - columnGapEm, height: 250, unit: 3.7 }
  expect(fitBlocks(group('tip', 30), narrow, [18, 13]).columns).toHaveLength(1)
})

test('FAZIT-1 the text comes first, then the lines of each kind under their heading', () => {
  const card = (noteId: string, aspect: 'tip' | 'question'): Event => ({
    type: 'note.added',
    noteId,
    aspect,
    caseId: 'a',
    parentId: null,
    text: `  ${noteId}\n\nzwei `,
    author: 'tom',
    anonymous: false,
    at: start,
  })
  const session = fold(live('summary'), card('asked', 'question'), card('tip', 'tip'), {
    type: 'closing.written',
    text: 'Kurz\n\ngesagt',
  })
  const words = { headingOf: (kind: string) => kind, aboutLine: () => 'Fall 1' }
  expect(blocksOf(session, words).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'text: Kurz',
    'text: gesagt',
    'heading: tip',
    'line: tip zwei',
    'heading: question',
    'line: asked zwei',
  ])
})
