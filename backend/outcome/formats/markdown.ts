import type { Block, Cell, Item, Run } from '../document/blocks.ts'
import { documentOf } from '../document/documentOf.ts'
import { barsText } from './barsSvg.ts'
import type { Format } from './format.ts'

/** One line of text: what CommonMark, its tables and autolinks give a meaning stands behind a backslash. */
function words(line: string): string {
  return line
    .trim()
    .replace(/[\\`*_[\]<>|~#$@{}]|&(?=#|\w)|!(?=\[)/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/^[-+=]|^\d+(?=[.)])/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
}

const onOneLine = (text: string) => words(text.replace(/\s*[\r\n]+\s*/g, ' '))
/** Lines stay lines, and what an empty line parts stays apart. */
const onLines = (text: string) =>
  text
    .split(/\n{2,}/)
    .map((part) => part.split('\n').map(words).join('\\\n'))
    .join('\n\n')

const marks = { plain: '', strong: '**', quiet: '' } as const

function runs(all: readonly Run[], write: (text: string) => string): string {
  return all
    .map(({ text, style }) => {
      const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
      return `${before}${marks[style]}${write(core)}${marks[style]}${after}`
    })
    .join('')
}

function list(items: readonly Item[], depth = 0): string {
  return items
    .map(({ runs: said, children }) => `${'  '.repeat(depth)}- ${runs(said, onOneLine)}\n${list(children, depth + 1)}`)
    .join('')
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
const cell = (paragraphs: Cell) => paragraphs.map(onOneLine).join(' <br> ')

function table({ header, rows }: Extract<Block, { kind: 'table' }>): string {
  return row(header.map(onOneLine)) + row(header.map(() => '---')) + rows.map((cells) => row(cells.map(cell))).join('')
}

function block(part: Block): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level + 1)} ${onOneLine(part.text)}\n`
    case 'paragraph':
      return `${runs(part.runs, onLines)}\n`
    case 'list':
      return list(part.items)
    case 'table':
      return table(part)
    case 'bars':
      return `${onOneLine(barsText(part))}\n`
  }
}

/** Markdown (CommonMark with tables), for wikis and forges. */
export const markdown: Format = {
  contentType: 'text/markdown; charset=utf-8',
  async render({ outcome, language, keptUntil }) {
    const doc = documentOf(outcome, language, keptUntil)
    const facts = doc.facts.map(([name, value]) => `- **${onOneLine(name)}**: ${onOneLine(value)}\n`).join('')
    const top = `# ${onOneLine(doc.title)}\n\n${onOneLine(doc.cover)}, ${onOneLine(doc.status)}\n`
    const topic = doc.topic === '' ? [] : [`${onLines(doc.topic)}\n`]
    return Buffer.from([top, ...topic, facts, ...doc.blocks.map(block)].join('\n'))
  },
}
