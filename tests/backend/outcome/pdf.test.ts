import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from 'pdf-lib'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { pdf } from '../../../backend/outcome/formats/pdf.ts'
import type { Outcome } from '../../../shared/outcome/outcome.ts'
import { corpus, exampleOutcome, outcomeSaying, plainLook } from './hostile.ts'

interface Tagged {
  readonly role?: string
  readonly children?: readonly Tagged[]
}

function rolesIn({ role, children = [] }: Tagged): string[] {
  return [...(role ? [role] : []), ...children.flatMap(rolesIn)]
}

async function read(
  outcome: Outcome,
  language: 'de' | 'en' = 'de',
  look: Parameters<typeof pdf.render>[0]['look'] = plainLook,
) {
  const bytes = await pdf.render({ outcome, language, look })
  const source = Buffer.from(bytes).toString('latin1')
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false })
  const file = await task.promise
  const pages = await Promise.all(Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1)))
  const texts = await Promise.all(
    pages.map(async (page) => {
      const { items } = await page.getTextContent()
      return items.flatMap((item) => ('str' in item ? item.str : [])).join(' ')
    }),
  )
  const trees = await Promise.all(pages.map((page) => page.getStructTree()))
  const roles = trees.flatMap((tree) => (tree ? rolesIn(tree as Tagged) : []))
  const metadata = await file.getMetadata()
  const marked = await file.getMarkInfo()
  await task.destroy()
  return { bytes, source, texts, roles, metadata, marked, pages: file.numPages }
}

function summarised(text: string): Outcome {
  const plain = exampleOutcome()
  return { ...plain, summary: { text: { key: 'summary', text, edited: false }, lines: [] } }
}

const squeezed = (text: string) => text.replace(/[\s\u00ad\u200b-]+/g, '')

test('PDF-1: an independent reader finds PDF/UA-1, the language, the title and the tags', async () => {
  const { source, roles, metadata, marked, texts } = await read(exampleOutcome())
  expect(source).toMatch(/pdfuaid:part>1</)
  expect(metadata.info).toMatchObject({ Title: 'Quartiere im Dialog', Language: 'de' })
  expect(marked).toContainEqual(['Marked', true])
  const count = (role: string) => roles.filter((found) => found === role).length
  expect(count('H1')).toBeGreaterThanOrEqual(10)
  expect(count('H2')).toBeGreaterThan(15)
  const tagged = (role: string) => source.match(new RegExp(`/S /${role}\\b`, 'g'))?.length
  const { head, times } = exampleOutcome()
  // columns of four tables, and rows of three: aspects, steps, people
  const rows = 5 + times.length + head.people.filter(({ present }) => present).length
  expect([tagged('Table'), tagged('TH')]).toEqual([4, 14 + rows])
  // told of each page again where a table goes on
  expect(count('TH')).toBeGreaterThanOrEqual(14 + rows)
  expect(count('Figure')).toBe(1)
  const text = squeezed(texts.join(' '))
  for (const said of ['10.03.2026,14:01', 'StadtwerkeLindenau', '24.04.2026', 'AnnegretThiel', 'Seite1von']) {
    expect(text).toContain(said)
  }
})

interface Cell {
  readonly kind: string | undefined
  readonly scope: string | undefined
  readonly id: string | undefined
  readonly headers: readonly (string | undefined)[]
}

/** The rows of all tables, as another reader finds them in the tree of the document. */
async function rowsOf(bytes: Uint8Array): Promise<Cell[][]> {
  const { context, catalog } = await PDFDocument.load(bytes, { updateMetadata: false })
  const kids = (element: PDFDict) => (element.lookupMaybe(PDFName.of('K'), PDFArray)?.asArray() ?? []).map(dictOf)
  const dictOf = (object: PDFObject) => {
    const found = context.lookup(object)
    return found instanceof PDFDict ? found : undefined
  }
  const nameOf = (dict: PDFDict | undefined, key: string) => dict?.lookupMaybe(PDFName.of(key), PDFName)?.decodeText()
  const textOf = (object: PDFObject | undefined) =>
    object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined
  const cellOf = (cell: PDFDict): Cell => {
    const sets = cell.lookupMaybe(PDFName.of('A'), PDFArray)?.asArray().map(dictOf) ?? []
    const table = sets.find((set) => nameOf(set, 'O') === 'Table')
    const headers = table?.lookupMaybe(PDFName.of('Headers'), PDFArray)?.asArray().map(textOf) ?? []
    return { kind: nameOf(cell, 'S'), scope: nameOf(table, 'Scope'), id: textOf(cell.get(PDFName.of('ID'))), headers }
  }
  const all = (element: PDFDict): Cell[][] => {
    const under = kids(element).filter((kid) => kid !== undefined)
    return nameOf(element, 'S') === 'TR' ? [under.map(cellOf)] : under.flatMap(all)
  }
  return all(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict))
}

test('PDF-1: another reader finds headers of columns and rows, and each cell refers to those that exist', async () => {
  const { bytes } = await read(exampleOutcome())
  const rows = await rowsOf(bytes)
  const cells = rows.flat()
  const ids = new Set(cells.flatMap(({ id }) => id ?? []))
  expect(cells.filter(({ kind }) => kind !== 'TD' && kind !== 'TH')).toEqual([])
  expect(cells.flatMap(({ headers }) => headers).filter((id) => id === undefined || !ids.has(id))).toEqual([])
  const named = rows.filter(([first]) => first?.scope === 'Row')
  expect(named.length).toBeGreaterThan(20)
  for (const [first, ...others] of named) {
    expect(first?.kind).toBe('TH')
    for (const { kind, headers } of others) expect([kind, headers.length, headers[1]]).toEqual(['TD', 2, first?.id])
  }
  // who agreed to what is no name of a row
  expect(rows.filter((row) => row.every(({ kind }) => kind === 'TD'))).toHaveLength(4)
})

test('PDF-1: in English it says so, and a table of contents comes with the fifth page', async () => {
  const english = await read(exampleOutcome(), 'en')
  expect(english.metadata.info).toMatchObject({ Language: 'en' })
  expect(english.pages).toBeGreaterThanOrEqual(5)
  expect(english.roles).toContain('TOC')
  const outcome = exampleOutcome()
  const short = await read({ ...outcome, cases: [], general: [], times: [] })
  expect(short.pages).toBeLessThan(5)
  expect(short.roles).not.toContain('TOC')
})

test('PDF-1: the picture of the times has a text, and so has the logo', async () => {
  const logo = readFileSync(join(import.meta.dirname, '../../../docs/panel.png'))
  const { roles } = await read(exampleOutcome(), 'de', { colour: '#7a0019', logo })
  expect(roles.filter((role) => role === 'Figure')).toHaveLength(2)
})

test.each(corpus)('PDF-2: %j is text, and changes no tag', async (text) => {
  const [hostile, harmless] = [await read(outcomeSaying(text)), await read(outcomeSaying('harmlos'))]
  const structure = (roles: readonly string[]) =>
    ['H1', 'H2', 'Table', 'TH', 'Figure', 'Link', 'Formula'].map(
      (role) => roles.filter((found) => found === role).length > 0,
    )
  expect(structure(hostile.roles)).toEqual(structure(harmless.roles))
  expect(hostile.source).not.toMatch(/\/URI|\/JavaScript|\/Launch/)
  const visible = squeezed(text).slice(0, 12)
  const isPlain = /^[\x20-\x7eÀ-ÿ]*$/.test(visible)
  expect(squeezed(hostile.texts.join(' '))).toContain(isPlain ? visible : '漢字')
})

const note = 'lassen sich einzelne Schriftzeichen nicht zeigen'

test.each(['Київ', 'Ελλάδα', 'Dvořák Nguyễn Thùy', '漢字かな', '한국어', 'ქართული', 'Հայերեն', 'ไทย'])(
  'PDF-4: %s is shown as it was written',
  async (text) => {
    const { texts } = await read(outcomeSaying(text))
    const shown = squeezed(texts.join(' '))
    expect(shown).toContain(squeezed(text).normalize('NFC'))
    expect(shown).not.toContain(squeezed(note))
    expect(shown).not.toMatch(/[?□\ufffd]/)
  },
)

test.each([
  ['Arabic', 'عبد الله', /\p{Script=Arabic}/u],
  ['Hebrew', 'שלום', /\p{Script=Hebrew}/u],
])('PDF-4: %s has its letters, however a reader orders them', async (_script, text, letters) => {
  const { texts } = await read(outcomeSaying(text))
  const shown = texts.join(' ')
  expect(shown).toMatch(letters)
  expect(squeezed(shown)).not.toContain(squeezed(note))
})

test('PDF-4: a character that no font has leaves a box, and the document says where it is to be had', async () => {
  const { texts } = await read(outcomeSaying('Zeichen \u{13000} hier'))
  const shown = squeezed(texts.join(' '))
  expect(shown).toContain('Zeichen□hier')
  expect(shown).toContain(squeezed(note))
})

test('PDF-4: whatever characters people write, a document comes of it', async () => {
  const example = { ...exampleOutcome(), cases: [], general: [], agreements: [], times: [] }
  for (let start = 0xa0; start < 0x20000; start += 0x4000) {
    const points = Array.from({ length: 0x4000 }, (_, index) => start + index)
    const some = points.filter((point) => point % 3 === 0 && (point < 0xd800 || point > 0xdfff))
    const text = some.map((p) => String.fromCodePoint(p) + (p % 5 ? '' : '\u0301') + (p % 7 ? '' : ' ')).join('')
    const summary = { text: { key: 'summary', text, edited: false }, lines: [] }
    const bytes = await pdf.render({ outcome: { ...example, summary }, language: 'de', look: plainLook })
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
  }
})

test('PDF-5: a long word that no language parts stays on its page', async () => {
  const bytes = await pdf.render({ outcome: outcomeSaying('x7'.repeat(60)), language: 'de', look: plainLook })
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false })
  const file = await task.promise
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const [, , width = 0] = page.view
    const { items } = await page.getTextContent()
    const ends = items.flatMap((item) => ('str' in item ? [Number(item.transform[4]) + item.width] : []))
    expect(Math.max(...ends)).toBeLessThanOrEqual(width - 40)
  }
  await task.destroy()
})

// six thousand letters in a row once took as long as a minute, and nobody else was served meanwhile
test.each(['A', `${'A'.repeat(60)} `, 'https://lindenau.example/a-b?c=d&', 'a\u200b'])(
  'PDF-1: words without an end, %j, are set as fast as a page of others',
  async (word) => {
    const endless = word.repeat(Math.ceil(6_000 / word.length))
    const bytes = await pdf.render({ outcome: summarised(endless), language: 'de', look: plainLook })
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
  },
  15_000,
)

test('PDF-1: an outcome whose title was edited away before that was refused has the title of its kind', async () => {
  const plain = exampleOutcome()
  const untitled = { ...plain, head: { ...plain.head, title: { key: 'title', text: '', edited: true } } }
  expect((await read(untitled)).metadata.info).toMatchObject({ Title: 'Ergebnisse der kollegialen Fallberatung' })
})

test('PDF-5: a heading and a caption stand where their table begins, however long the page before is', async () => {
  const apart: number[] = []
  for (const lines of [40, 44, 48, 52, 56]) {
    const { texts } = await read(summarised('Wir treffen uns wieder.\n'.repeat(lines)))
    const page = texts.find((text) => text.includes('je Feld die Karten')) ?? ''
    if (!/Fälle im Vergleich .*je Feld die Karten.* Aspekt .*Projektziele/.test(page)) apart.push(lines)
  }
  expect(apart).toEqual([])
})

test('PDF-1: a released version is the same file whenever it is made: it was made when it was released', async () => {
  const release = { number: 1, at: '2026-03-11T08:00:00.000Z', changes: [] }
  const { metadata } = await read({ ...exampleOutcome(), release })
  expect(metadata.info).toMatchObject({ CreationDate: 'D:20260311080000Z', ModDate: 'D:20260311080000Z' })
})
