import { strToU8 } from 'fflate'
import type { Block, Cell, Document, Item, Run } from '../document/blocks.ts'
import { hasContents } from '../document/length.ts'
import { barsSvg, barsText } from './barsSvg.ts'
import type { Look } from './format.ts'
import { escaped } from './markup.ts'
import { columnStyle } from './odtStyles.ts'

interface Body {
  readonly xml: string
  /** by their paths */
  readonly pictures: Readonly<Record<string, Uint8Array>>
}

/** Runs of blanks and line breaks have elements of their own. */
function inline(text: string): string {
  return escaped(text)
    .replace(/ {2,}/g, (blanks) => ` <text:s text:c="${blanks.length - 1}"/>`)
    .replaceAll('\t', '<text:tab/>')
    .replaceAll('\n', '<text:line-break/>')
}

const paragraph = (style: string, xml: string) => `<text:p text:style-name="${style}">${xml}</text:p>`
const styleOf = { plain: null, strong: 'Strong', quiet: 'Quiet' } as const

function runs(all: readonly Run[]): string {
  return all
    .map(({ text, style }) => {
      const name = styleOf[style]
      return name ? `<text:span text:style-name="${name}">${inline(text)}</text:span>` : inline(text)
    })
    .join('')
}

function list(items: readonly Item[]): string {
  const one = ({ runs: said, children }: Item) =>
    `<text:list-item>${paragraph('Entry', runs(said))}${children.length > 0 ? list(children) : ''}</text:list-item>`
  return `<text:list text:style-name="Bullets">${items.map(one).join('')}</text:list>`
}

function cell(paragraphs: Cell, style: 'Field' | 'FieldHead'): string {
  const xml = paragraphs.map((text) => paragraph(style, inline(text))).join('')
  return `<table:table-cell table:style-name="Box${style}" office:value-type="string">${xml}</table:table-cell>`
}

function table(
  { caption, header, rows, rowHeaders, widths }: Extract<Block, { kind: 'table' }>,
  index: number,
): string {
  const [first = '', ...others] = widths.map(
    (share) => `<table:table-column table:style-name="${columnStyle(share, widths)}"/>`,
  )
  const named = rowHeaders ? `<table:table-header-columns>${first}</table:table-header-columns>` : first
  const columns = named + others.join('')
  const head = header.map((text) => cell([text], 'FieldHead')).join('')
  const body = rows.map((row) => {
    const cells = row.map((content, at) => cell(content, at === 0 && rowHeaders ? 'FieldHead' : 'Field'))
    return `<table:table-row>${cells.join('')}</table:table-row>`
  })
  const title = caption === '' ? '' : paragraph('Caption', inline(caption))
  return `${title}<table:table table:name="Table${index}" table:style-name="Grid">${columns}<table:table-header-rows><table:table-row>${head}</table:table-row></table:table-header-rows>${body.join('')}</table:table>`
}

function picture(path: string, size: string, alternative: string): string {
  return `<draw:frame draw:name="${path}" text:anchor-type="as-char" ${size}><draw:image xlink:href="${path}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:title>${escaped(alternative)}</svg:title><svg:desc>${escaped(alternative)}</svg:desc></draw:frame>`
}

const barsPath = 'Pictures/times.svg'
const logoPath = 'Pictures/logo.png'

const bookmark = (index: number) => `part${index}`

/** The headings of the first level, each leading to its place; readers add the pages when they renew it. */
function contents({ blocks, contents: title }: Document): string {
  const entries = blocks.flatMap((part, index) =>
    part.kind === 'heading' && part.level === 1
      ? [
          paragraph(
            'Entry',
            `<text:a xlink:type="simple" xlink:href="#${bookmark(index)}">${inline(part.text)}</text:a>`,
          ),
        ]
      : [],
  )
  const head = `<text:index-title text:name="ContentsTitle">${paragraph('ContentsHead', inline(title))}</text:index-title>`
  const source = '<text:table-of-content-source text:outline-level="1"/>'
  return `<text:table-of-content text:name="Contents" text:protected="true">${source}<text:index-body>${head}${entries.join('')}</text:index-body></text:table-of-content>`
}

function block(part: Block, index: number): string {
  switch (part.kind) {
    case 'heading':
      return `<text:h text:style-name="Heading_20_${part.level}" text:outline-level="${part.level}"><text:bookmark text:name="${bookmark(index)}"/>${inline(part.text)}</text:h>`
    case 'paragraph':
      return paragraph('Body', runs(part.runs))
    case 'list':
      return list(part.items)
    case 'table':
      return table(part, index)
    case 'bars': {
      const height = (part.rows.length * 26 + 24) * (16 / 640)
      const image = picture(barsPath, `svg:width="16cm" svg:height="${height.toFixed(2)}cm"`, barsText(part))
      return paragraph('Caption', inline(part.caption)) + paragraph('Body', image)
    }
  }
}

function cover(doc: Document, { logo }: Look): string {
  const facts = doc.facts.map(([name, value]) =>
    paragraph('Body', `<text:span text:style-name="Strong">${inline(name)}: </text:span>${inline(value)}`),
  )
  return [
    logo ? paragraph('Body', picture(logoPath, 'svg:height="1.5cm"', doc.logoText)) : '',
    paragraph('Caption', inline(doc.cover)),
    paragraph('Title', inline(doc.title)),
    doc.topic === '' ? '' : paragraph('Body', inline(doc.topic)),
    paragraph('Body', `<text:span text:style-name="Strong">${inline(doc.status)}</text:span>`),
    ...facts,
  ].join('')
}

/** The text of the document, and the pictures in it. */
export function odtBody(doc: Document, look: Look): Body {
  const bars = doc.blocks.find((part) => part.kind === 'bars')
  const pictures = {
    ...(bars ? { [barsPath]: strToU8(barsSvg(bars, look.colour)) } : {}),
    ...(look.logo ? { [logoPath]: look.logo } : {}),
  }
  const xml = `<office:body><office:text>${cover(doc, look)}${hasContents(doc) ? contents(doc) : ''}${doc.blocks.map(block).join('')}</office:text></office:body>`
  return { xml, pictures }
}
