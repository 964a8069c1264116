import type { Block, Document, Item } from './blocks.ts'

/** of a page of A4 with the usual margins and letters */
const [charactersInLine, linesOnPage] = [94, 57]
/** lines */
const [cover, headings, afterParagraph, afterRow, bar, aroundBars] = [9, [3.2, 2.2, 2], 0.4, 0.8, 1.7, 5]
/** From so many pages on a document begins with its contents. */
const pagesWithContents = 5

function linesOf(text: string, share = 1): number {
  const width = charactersInLine * share
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
}

const textOf = (runs: Item['runs']) => runs.map(({ text }) => text).join('')

function linesOfItems(items: readonly Item[]): number {
  return items.reduce((sum, { runs, children }) => sum + linesOf(textOf(runs)) + 0.1 + linesOfItems(children), 0)
}

function linesOfTable({ rows, header, widths }: Extract<Block, { kind: 'table' }>): number {
  const all = widths.reduce((sum, width) => sum + width, 0)
  const inCell = (texts: readonly string[], index: number) =>
    texts.reduce((sum, text) => sum + linesOf(text, (widths[index] ?? 1) / all), 0)
  const inRow = (row: readonly (readonly string[])[]) => Math.max(...row.map(inCell)) * 0.9 + afterRow
  return [header.map((text) => [text]), ...rows].reduce((sum, row) => sum + inRow(row), 2)
}

function linesOfBlock(part: Block): number {
  switch (part.kind) {
    case 'heading':
      return headings[part.level - 1] ?? 2
    case 'paragraph':
      return linesOf(textOf(part.runs)) + afterParagraph
    case 'list':
      return linesOfItems(part.items)
    case 'table':
      return linesOfTable(part)
    case 'bars':
      return part.rows.length * bar + aroundBars
  }
}

/** How many pages of A4 it fills about: what nobody knows before a program has set it. */
export function pagesOf({ topic, facts, blocks }: Pick<Document, 'topic' | 'facts' | 'blocks'>): number {
  const above = cover + linesOf(topic) + facts.length
  return Math.max(1, Math.ceil(blocks.reduce((sum, part) => sum + linesOfBlock(part), above) / linesOnPage))
}

/** Whether it is long enough to begin with its contents. PDF counts its own pages. */
export function hasContents(document: Pick<Document, 'topic' | 'facts' | 'blocks'>): boolean {
  return pagesOf(document) >= pagesWithContents
}
