import type { Document } from '../document/blocks.ts'
import { escaped } from './markup.ts'
import { namespaces } from './odtNamespaces.ts'

const country = { de: 'DE', en: 'GB' } as const

const text = (size: number, more = '') => `<style:text-properties fo:font-size="${size}pt" ${more}/>`
const space = (above: number, below: number, more = '') =>
  `<style:paragraph-properties fo:margin-top="${above}cm" fo:margin-bottom="${below}cm" ${more}/>`
const style = (name: string, xml: string, family = 'paragraph', more = '') =>
  `<style:style style:name="${name}" style:family="${family}" ${more}>${xml}</style:style>`

function paragraphs(colour: string): string {
  const bold = `fo:font-weight="bold" fo:color="${colour}"`
  const heading = (level: number, size: number, above: number) =>
    style(
      `Heading_20_${level}`,
      space(above, 0.2, 'fo:keep-with-next="always"') + text(size, bold),
      'paragraph',
      `style:display-name="Heading ${level}" style:default-outline-level="${level}"`,
    )
  return [
    style('Title', space(0.1, 0.3) + text(24, bold), 'paragraph', 'style:class="chapter"'),
    ...[heading(1, 15, 0.7), heading(2, 12, 0.4), heading(3, 11, 0.3)],
    style('Body', space(0, 0.15)),
    style('ContentsHead', space(0.4, 0.15) + text(12, bold)),
    style('Entry', space(0, 0.08)),
    style('Caption', space(0.2, 0.1, 'fo:keep-with-next="always"') + text(9, 'fo:color="#595959"')),
    style('Field', space(0, 0.05) + text(9.5)),
    style('FieldHead', space(0, 0.05) + text(9.5, 'fo:font-weight="bold"')),
    style('Strong', text(10.5, 'fo:font-weight="bold"'), 'text'),
    style('Quiet', text(9, 'fo:color="#595959"'), 'text'),
  ].join('')
}

const tableWidth = 16.6

/** The name of the style of a column that has this share of its table. */
export function columnStyle(share: number, widths: readonly number[]): string {
  return `Column${Math.round((share / widths.reduce((sum, width) => sum + width, 0)) * 1000)}`
}

/** Tables, cells and columns: readers take their looks from the text's own styles only. */
export function odtTableStyles({ blocks }: Document): string {
  const box = (name: string, more: string) =>
    style(
      name,
      `<style:table-cell-properties fo:padding="0.1cm" fo:border-bottom="0.5pt solid #c8c8c8" ${more}/>`,
      'table-cell',
    )
  const names = blocks.flatMap((part) =>
    part.kind === 'table' ? part.widths.map((share) => columnStyle(share, part.widths)) : [],
  )
  const column = (name: string) => {
    const width = ((Number(name.slice('Column'.length)) / 1000) * tableWidth).toFixed(2)
    return style(name, `<style:table-column-properties style:column-width="${width}cm"/>`, 'table-column')
  }
  return [
    style('Grid', `<style:table-properties style:width="${tableWidth}cm" table:align="margins"/>`, 'table'),
    ...[box('BoxField', ''), box('BoxFieldHead', 'fo:background-color="#eef3f8"')],
    ...[...new Set(names)].map(column),
  ].join('')
}

function bullets(): string {
  const level = (depth: number) =>
    `<text:list-level-style-bullet text:level="${depth}" text:bullet-char="${depth === 1 ? '•' : '–'}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:margin-left="${depth * 0.6}cm" fo:text-indent="-0.5cm"/></style:list-level-properties></text:list-level-style-bullet>`
  return `<text:list-style style:name="Bullets">${level(1)}${level(2)}</text:list-style>`
}

function footer({ title, status, pageAlone }: Document): string {
  const numbers = escaped(pageAlone).replace('{page}', '<text:page-number/>')
  return `<style:footer><text:p text:style-name="Caption">${escaped(title)} · ${escaped(status)} · ${numbers}</text:p></style:footer>`
}

/** The styles of the document: A4, the organiser's colour, page numbers. */
export function odtStyles(doc: Document, colour: string): string {
  const language = `fo:language="${doc.language}" fo:country="${country[doc.language]}"`
  const base = `<style:default-style style:family="paragraph"><style:text-properties fo:font-family="'Source Sans 3', 'Liberation Sans', Arial, sans-serif" fo:font-size="10.5pt" ${language} fo:hyphenate="true"/></style:default-style>`
  const layout =
    '<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.2cm"/><style:footer-style/></style:page-layout>'
  const master = `<style:master-page style:name="Standard" style:page-layout-name="A4">${footer(doc)}</style:master-page>`
  return `<office:document-styles ${namespaces}><office:styles>${base}${paragraphs(colour)}${bullets()}</office:styles><office:automatic-styles>${layout}</office:automatic-styles><office:master-styles>${master}</office:master-styles></office:document-styles>`
}
