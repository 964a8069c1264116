import { type FileChild, ImageRun, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { Block, Cell, Item, Run } from '../document/blocks.ts'
import { barsSvg, barsText } from './barsSvg.ts'

export const bulletsName = 'bullets'

/** A PNG of one clear pixel: what a reader shows that knows no SVG; the table below says the same. */
const clearPixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
const headings = ['Heading1', 'Heading2', 'Heading3'] as const

/** A text as runs, its line breaks as breaks. What XML has no character for is left out. */
export function textRuns(text: string, look: { readonly bold?: boolean; readonly color?: string } = {}): TextRun[] {
  const clean = text.replace(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
  return clean
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 ? { break: 1 } : {}) }))
}

const looks = { plain: {}, strong: { bold: true }, quiet: { color: '595959' } } as const

export function runsOf(runs: readonly Run[]): TextRun[] {
  return runs.flatMap(({ text, style }) => textRuns(text, looks[style]))
}

function list(items: readonly Item[], level = 0): Paragraph[] {
  return items.flatMap(({ runs, children }) => [
    new Paragraph({ children: runsOf(runs), numbering: { reference: bulletsName, level: Math.min(level, 1) } }),
    ...list(children, level + 1),
  ])
}

function cellOf(paragraphs: Cell, share: number, isHead: boolean): TableCell {
  return new TableCell({
    width: { size: share, type: WidthType.PERCENTAGE },
    children: paragraphs.map((text) => new Paragraph({ children: textRuns(text, { bold: isHead }) })),
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'EEF3F8' } } : {}),
  })
}

function tableOf({ header, rows, widths, rowHeaders }: Extract<Block, { kind: 'table' }>): Table {
  const all = widths.reduce((sum, share) => sum + share, 0)
  const shareOf = (index: number) => Math.round(((widths[index] ?? 1) / all) * 100)
  const head = new TableRow({
    tableHeader: true,
    children: header.map((text, index) => cellOf([text], shareOf(index), true)),
  })
  const body = rows.map(
    (row) =>
      new TableRow({
        children: row.map((content, index) => cellOf(content, shareOf(index), index === 0 && rowHeaders)),
      }),
  )
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    tableLook: { firstRow: true, firstColumn: rowHeaders },
    rows: [head, ...body],
  })
}

/** A block as what Word has for it. */
export function blockOf(part: Block, colour: string): FileChild[] {
  switch (part.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[part.level - 1] ?? 'Heading1', children: textRuns(part.text) })]
    case 'paragraph':
      return [new Paragraph({ children: runsOf(part.runs) })]
    case 'list':
      return list(part.items)
    case 'table':
      return [
        ...(part.caption === '' ? [] : [new Paragraph({ children: textRuns(part.caption, looks.quiet) })]),
        tableOf(part),
      ]
    case 'bars': {
      const transformation = { width: 600, height: Math.round((part.rows.length * 26 + 24) * (600 / 640)) }
      const alternative = { name: 'times', title: part.caption, description: barsText(part) }
      const data = Buffer.from(barsSvg(part, colour))
      const image = new ImageRun({
        type: 'svg',
        data,
        fallback: { type: 'png', data: clearPixel },
        transformation,
        altText: alternative,
      })
      return [new Paragraph({ children: [image] })]
    }
  }
}
