import { wordsOf } from '../document/words.ts'
import type { Format } from './format.ts'
import { agreementSheet, cardSheet, inertCell, type Sheet } from './rows.ts'

/** What spreadsheets of the language expect between the fields. */
const separators = { de: ';', en: ',' } as const

function linesOf({ header, rows }: Sheet, separator: string): string[] {
  const field = (value: string | number) => `"${String(inertCell(value)).replaceAll('"', '""')}"`
  return [header, ...rows].map((row) => row.map(field).join(separator))
}

/** Cards, an empty line, agreements (RFC 4180, UTF-8 with a mark so that Excel reads it as such). */
export const csv: Format = {
  contentType: 'text/csv; charset=utf-8',
  async render({ outcome, language }) {
    const words = wordsOf(outcome, language)
    const separator = separators[language]
    const lines = [...linesOf(cardSheet(words), separator), '', ...linesOf(agreementSheet(words), separator)]
    return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`)
  },
}
