import { strToU8, zipSync } from 'fflate'
import { wordsOf } from '../document/words.ts'
import type { Format } from './format.ts'
import { escaped } from './markup.ts'
import { agreementSheet, cardSheet, inertCell, type Sheet } from './rows.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** styles of cells, as in {@link stylesXml} */
const [wrapped, bold] = [0, 1]

/** Texts are inline strings: no spreadsheet calculates them, whatever they begin with. */
function cellXml(value: string | number, style: number): string {
  const inert = inertCell(value)
  if (typeof inert === 'number') return `<c s="${style}"><v>${inert}</v></c>`
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(inert)}</t></is></c>`
}

function sheetXml({ header, rows }: Sheet): string {
  const rowXml = (cells: Sheet['rows'][number], style: number) =>
    `<row>${cells.map((value) => cellXml(value, style)).join('')}</row>`
  const widths = header.map(
    (_, index) => `<col min="${index + 1}" max="${index + 1}" width="${index === 0 ? 8 : 32}" customWidth="1"/>`,
  )
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>'
  return `${declaration}<worksheet xmlns="${main}">${frozen}<cols>${widths.join('')}</cols><sheetData>${rowXml(header, bold)}${rows.map((row) => rowXml(row, wrapped)).join('')}</sheetData></worksheet>`
}

const stylesXml = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`

function workbookXml(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="sheet${index + 1}"/>`,
  )
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${entries.join('')}</sheets></workbook>`
}

function relationsXml(relations: readonly (readonly [id: string, type: string, target: string])[]): string {
  const entries = relations.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `${declaration}<Relationships xmlns="${packages}/relationships">${entries.join('')}</Relationships>`
}

function typesXml(count: number): string {
  const override = (path: string, type: string) =>
    `<Override PartName="${path}" ContentType="${contentType}.${type}+xml"/>`
  const sheets = Array.from({ length: count }, (_, index) =>
    override(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet'),
  )
  return `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/styles.xml', 'styles')}${sheets.join('')}</Types>`
}

/** A workbook with a sheet of cards and one of agreements. */
export const xlsx: Format = {
  contentType: `${contentType}.sheet`,
  async render({ outcome, language }) {
    const words = wordsOf(outcome, language)
    const sheets = [cardSheet(words), agreementSheet(words)]
    const own = sheets.map(
      (_, index) => [`sheet${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
    )
    const files = {
      '[Content_Types].xml': typesXml(sheets.length),
      '_rels/.rels': relationsXml([['workbook', 'officeDocument', 'xl/workbook.xml']]),
      'xl/workbook.xml': workbookXml(sheets),
      'xl/_rels/workbook.xml.rels': relationsXml([...own, ['styles', 'styles', 'styles.xml']]),
      'xl/styles.xml': stylesXml,
      ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)])),
    }
    return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
  },
}
