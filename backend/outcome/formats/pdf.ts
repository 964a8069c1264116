import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '../../../shared/outcome/outcome.ts'
import type { Document } from '../document/blocks.ts'
import { documentOf } from '../document/documentOf.ts'
import { showable } from './fontCoverage.ts'
import type { Format, Rendering } from './format.ts'
import { type Typesetter, usualTypesetter, wideTypesetter } from './pdfFonts.ts'
import { withRowHeaders } from './pdfRowHeaders.ts'

const template = readFileSync(join(import.meta.dirname, 'outcome.typ'), 'utf8')
/** what stands for a character that no font has; the document then says so. PDF/UA forbids a box that is no character */
const standIn = '\u25a1'
/** what no text has: so it is known whether anything had to be replaced */
const gap = '\u0000'
/** stretches that may be parted at every letter, see `may-part` in the template */
const stretch = /[^\s\u200b]{24,}/gu
/** From so many places to break a line in one text on, weighing them all against each other would take minutes. */
const mostPlaces = 1_500
/** documents whose intermediate results are remembered */
const remembered = 4

/** Thrown where a document cannot be set; names what Typst says of the template, and nothing of the document. */
class Unset extends Error {
  override readonly name = 'Unset'
}

const logoPath = join(import.meta.dirname, 'logo.png')

/** The document as JSON, with gaps where the fonts have no character. */
function shownBy({ fonts }: Typesetter, document: Document): string {
  return JSON.stringify(document, (_key, value: unknown) =>
    typeof value === 'string' ? showable(value, fonts, gap) : value,
  )
}

function placesToBreak(text: string): number {
  const parted = text.match(stretch) ?? []
  return text.split(/\s/).length + parted.reduce((sum, { length }) => sum + length, 0)
}

function isUnwieldy(value: unknown): boolean {
  if (typeof value === 'string') return value.length > mostPlaces && placesToBreak(value) > mostPlaces
  return typeof value === 'object' && value !== null && Object.values(value).some(isUnwieldy)
}

const gapInJson = JSON.stringify(gap).slice(1, -1)

/** Who sets it, and what: the fonts for other scripts are asked only where the usual ones do not do. */
function prepared(document: Document): { readonly typesetter: Typesetter; readonly text: string } {
  const usual = usualTypesetter()
  const text = shownBy(usual, document)
  if (!text.includes(gapInJson)) return { typesetter: usual, text }
  const wide = wideTypesetter()
  const again = shownBy(wide, document)
  const noted = again.includes(gapInJson) ? shownBy(wide, { ...document, note: document.noteOfGaps }) : again
  return { typesetter: wide, text: noted.replaceAll(gapInJson, standIn) }
}

/** A released version is the same file whenever it is made: what is sent can be held against what is downloaded. */
function madeAt({ release }: Outcome): { readonly creationTimestamp?: number } {
  return release ? { creationTimestamp: Math.floor(Date.parse(release.at) / 1000) } : {}
}

function set({ outcome, language, look, keptUntil }: Rendering): Uint8Array {
  const document = documentOf(outcome, language, keptUntil)
  const { typesetter, text } = prepared(document)
  const { typst } = typesetter
  if (look.logo) typst.mapShadow(logoPath, Buffer.from(look.logo))
  const linebreaks = isUnwieldy(document) ? 'simple' : 'optimized'
  const inputs = { document: text, colour: look.colour, logo: look.logo ? 'yes' : 'no', linebreaks }
  const compiled = typst.compile({ mainFileContent: template, inputs, resetRead: true })
  if (!compiled.result) {
    const faults = compiled.takeError()
    throw new Unset(faults ? JSON.stringify(typst.fetchDiagnostics(faults)) : 'no document')
  }
  const pdf = typst.pdf(compiled.result, { pdfStandard: 'ua-1', ...madeAt(outcome) })
  typst.evictCache(remembered)
  return withRowHeaders(pdf)
}

/** PDF/UA-1, set by Typst in this process: tagged, with a title, a language and headers of columns and rows. */
export const pdf: Format = {
  contentType: 'application/pdf',
  async render(rendering) {
    return set(rendering)
  },
}
