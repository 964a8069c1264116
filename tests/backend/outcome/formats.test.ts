import { strFromU8, unzipSync } from 'fflate'
import { parseOffice } from 'officeparser'
import { describe, expect, test } from 'vitest'
import { documentOf } from '../../../backend/outcome/document/documentOf.ts'
import { pagesOf } from '../../../backend/outcome/document/length.ts'
import { formats } from '../../../backend/outcome/formats/formats.ts'
import type { Outcome } from '../../../shared/outcome/outcome.ts'
import { readOutcome, writeOutcome } from '../../../shared/outcome/outcomeText.ts'
import { formatsOf, type OutcomeFormat, outcomeFormats } from '../../../shared/protocol/outcome.ts'
import { corpus, exampleOutcome, outcomeSaying, plainLook } from './hostile.ts'

async function bytesOf(format: OutcomeFormat, outcome: Outcome, language: 'de' | 'en' = 'de'): Promise<Uint8Array> {
  return new Uint8Array(await formats[format].render({ outcome, language, look: plainLook }))
}

async function textOf(format: OutcomeFormat, outcome: Outcome, language: 'de' | 'en' = 'de'): Promise<string> {
  return Buffer.from(await bytesOf(format, outcome, language)).toString('utf8')
}

async function partOf(format: OutcomeFormat, outcome: Outcome, path: string): Promise<string> {
  return strFromU8(unzipSync(await bytesOf(format, outcome))[path] ?? new Uint8Array())
}

/** The elements of XML or HTML, without what is in them. */
const tagsOf = (source: string) => source.match(/<\/?[\w:!?-]+/g)

/** What an independent reader of office files finds in it. */
async function readByOthers(format: OutcomeFormat, outcome: Outcome): Promise<string> {
  const read = await parseOffice(Buffer.from(await bytesOf(format, outcome)))
  return (await read.to('text')).value.toString()
}

const said = ['Streubesitz: 412 Eigentümerinnen', 'Stadtwerke Lindenau', 'Annegret Thiel']

test.each(outcomeFormats)('FORMAT-1: %s of a full meeting is written', async (format) => {
  const bytes = await bytesOf(format, exampleOutcome())
  expect(bytes.length).toBeGreaterThan(500)
})

test.each(['html', 'md', 'csv', 'json'] as const)('FORMAT-1: %s is complete', async (format) => {
  const text = (await textOf(format, exampleOutcome())).replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
  for (const words of said) expect(text).toContain(words)
})

test.each(['odt', 'docx', 'xlsx'] as const)('FORMAT-1: %s is read by an independent reader', async (format) => {
  const text = await readByOthers(format, exampleOutcome())
  for (const words of said) expect(text).toContain(words)
  expect(text).toContain('2026')
})

test('FORMAT-1: English is English throughout', async () => {
  const outcome = outcomeSaying('plain')
  const text = await textOf('html', outcome, 'en')
  expect(text).toContain('<html lang="en">')
  for (const words of ['Summary', 'Agreements', 'Planned and actual times', '24/04/2026']) expect(text).toContain(words)
  expect(text).not.toMatch(/Vereinbarungen|Hemmnisse|Fazit|undefined|null|\{\w+\}/)
})

describe('what people wrote is text', () => {
  const harmless = outcomeSaying('harmlos')

  test.each(corpus)('FORMAT-2: in HTML: %j', async (text) => {
    const source = await textOf('html', outcomeSaying(text))
    const plain = (tags: readonly string[] | null) => tags?.filter((tag) => tag !== '<br')
    expect(plain(tagsOf(source))).toEqual(plain(tagsOf(await textOf('html', harmless))))
    expect(source).not.toMatch(/<(script|img|link|iframe)\b|\shref="(?!#)/)
  })

  test.each(corpus)('FORMAT-2: in ODT: %j', async (text) => {
    for (const path of ['content.xml', 'styles.xml', 'meta.xml']) {
      const [hostile, plain] = [await partOf('odt', outcomeSaying(text), path), await partOf('odt', harmless, path)]
      const structure = (source: string) =>
        tagsOf(source)?.filter((tag) => !/text:(?:line-break|tab|s|span)$/.test(tag))
      expect(structure(hostile)).toEqual(structure(plain))
    }
  })

  test.each(corpus)('FORMAT-2: in DOCX: %j', async (text) => {
    const structure = async (outcome: Outcome) =>
      tagsOf(await partOf('docx', outcome, 'word/document.xml'))?.filter((tag) =>
        /w:(?:p|tbl|tr|tc|drawing|hyperlink)$/.test(tag),
      )
    expect(await structure(outcomeSaying(text))).toEqual(await structure(harmless))
  })

  test.each(corpus)('FORMAT-2: in Markdown: %j', async (text) => {
    const marks = (source: string) => source.split('\n').flatMap((line) => /^(?: *- |#+ |\| )/.exec(line)?.[0] ?? [])
    const source = await textOf('md', outcomeSaying(text))
    expect(marks(source)).toEqual(marks(await textOf('md', harmless)))
    const rest = source.replace(/\\[\s\S]| <br> |\*\*|^\|.*?---.*$|^#+ |(?:^| )\|(?= |$)/gm, '')
    expect(rest).not.toMatch(/[<>`[\]*\\$|~]|https?:\/\/|&#|^\d+[.)] /m)
  })

  test.each(corpus)('FORMAT-3: no cell of CSV and XLSX is a formula: %j', async (text) => {
    const outcome = outcomeSaying(text)
    const source = await textOf('csv', outcome)
    const fields = [...source.matchAll(/"((?:[^"]|"")*)"/g)].map(([, field = '']) => field)
    expect(fields.length).toBeGreaterThan(100)
    expect(fields.filter((field) => /^\s*[=+\-@]|^[\t\r]/.test(field))).toEqual([])
    const sheet = await partOf('xlsx', outcome, 'xl/worksheets/sheet1.xml')
    expect(sheet).not.toContain('<f')
    expect(tagsOf(sheet)).toEqual(tagsOf(await partOf('xlsx', harmless, 'xl/worksheets/sheet1.xml')))
    expect(sheet).not.toMatch(/<t xml:space="preserve">[=+\-@\t\r]/)
  })

  test.each(corpus)('FORMAT-2: in ICS: %j', async (text) => {
    const lines = async (outcome: Outcome) => (await textOf('ics', outcome)).replace(/\r\n /g, '').split('\r\n')
    const names = (all: readonly string[]) => all.map((line) => line.split(/[:;]/)[0])
    const hostile = await lines(outcomeSaying(text))
    expect(names(hostile)).toEqual(names(await lines(harmless)))
    expect(hostile.filter((line) => line.startsWith('BEGIN:'))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT'])
  })
})

describe('contents', () => {
  test('FORMAT-8: a long document begins with its contents, a short one has none', async () => {
    const long = exampleOutcome()
    const short = { ...long, cases: [], general: [], times: [] }
    const marks = [
      ['html', '', 'aria-labelledby="contents"'],
      ['odt', 'content.xml', '<text:table-of-content '],
      ['docx', 'word/document.xml', '<w:sdt>'],
    ] as const
    for (const [format, path, mark] of marks) {
      const written = (outcome: Outcome) => (path === '' ? textOf(format, outcome) : partOf(format, outcome, path))
      expect([(await written(long)).includes(mark), (await written(short)).includes(mark)]).toEqual([true, false])
    }
  })

  test('FORMAT-8: how long it is, is told to within a page or two of ten', async () => {
    const sentence = 'Streubesitz: 412 Eigentümerinnen und Eigentümer, ein Drittel wohnt nicht in der Stadt. '
    const long = exampleOutcome()
    const some = [long, { ...long, cases: [] }, { ...long, cases: [], general: [], times: [] }]
    for (const outcome of [...some, outcomeSaying('kurz'), outcomeSaying(sentence.repeat(3))]) {
      const pages = Number(/\/Count (\d+)/.exec(Buffer.from(await bytesOf('pdf', outcome)).toString('latin1'))?.[1])
      expect(Math.abs(pagesOf(documentOf(outcome, 'de')) - pages)).toBeLessThanOrEqual(1 + pages / 10)
    }
  })
})

describe('HTML', () => {
  test('FORMAT-4: one file, no script, headings in order, real tables, and a picture with a text', async () => {
    const source = await textOf('html', exampleOutcome())
    expect(source).toContain("default-src 'none'")
    expect(source).not.toMatch(/<script|\ssrc="http|url\(|@import/)
    const levels = [...source.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels.every((level, index) => level - (levels[index - 1] ?? 0) <= 1)).toBe(true)
    expect(source).toMatch(/<th scope="col">.*<th scope="row">/s)
    expect(source).toMatch(/<svg [^>]*role="img" aria-label="Begrüßung: geplant 10 Min., tatsächlich 12 Min.;/)
  })
})

describe('ODT', () => {
  test('FORMAT-5: its type is found at a fixed place, headings and header rows are real, pages are numbered', async () => {
    const bytes = Buffer.from(await bytesOf('odt', exampleOutcome()))
    expect(bytes.subarray(30, 38).toString()).toBe('mimetype')
    expect(bytes.subarray(38, 77).toString()).toBe('application/vnd.oasis.opendocument.text')
    const content = await partOf('odt', exampleOutcome(), 'content.xml')
    expect(content.match(/<text:h /g)?.length).toBeGreaterThan(20)
    expect(content.match(/<table:table-header-rows>/g)).toHaveLength(4)
    expect(content.match(/<table:table-header-columns>/g)).toHaveLength(3)
    expect(content).toMatch(/<svg:title>Begrüßung: geplant/)
    const links = [...content.matchAll(/xlink:href="#(\w+)"/g)].map(([, name]) => name)
    expect(links).toHaveLength(10)
    for (const name of links) expect(content).toContain(`<text:bookmark text:name="${name}"/>`)
    expect(await partOf('odt', exampleOutcome(), 'styles.xml')).toContain('<text:page-number/>')
  })
})

describe('JSON', () => {
  test('FORMAT-6: export, import and export again are the same bytes', async () => {
    const released = { ...exampleOutcome(), release: { number: 1, at: '2026-03-11T08:00:00.000Z', changes: [] } }
    for (const outcome of [released, ...corpus.map(outcomeSaying)]) {
      const written = await textOf('json', outcome)
      expect(writeOutcome(readOutcome(written))).toBe(written)
    }
  })
})

describe('ICS', () => {
  test('FORMAT-7: an agreement with a day is an event of that day, and the same one in every version', async () => {
    const outcome = exampleOutcome()
    const source = await textOf('ics', outcome)
    expect(source).toContain('DTSTART;VALUE=DATE:20260424\r\nDTEND;VALUE=DATE:20260425\r\n')
    expect(source.replace(/\r\n /g, '')).toContain('Wer: Annegret Thiel\\, Fatima El Amrani\\, Stadtwerke Lindenau')
    for (const line of source.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const uid = (text: string) => /UID:(\S+)/.exec(text)?.[1]
    const later = { ...outcome, release: { number: 2, at: '2026-03-12T08:00:00.000Z', changes: [] } }
    const next = await textOf('ics', later)
    expect(uid(next)).toBe(uid(source))
    expect(next).toContain('SEQUENCE:2')
    expect(next).toContain('DTSTAMP:20260312T080000Z')
  })

  test('FORMAT-7: on the last day that can be written a whole day is meant, and no day of the year 10000', async () => {
    const plain = exampleOutcome()
    const agreements = plain.agreements.map((each) => ({ ...each, until: '9999-12-31' }))
    const source = await textOf('ics', { ...plain, agreements })
    expect(source).toContain('DTSTART;VALUE=DATE:99991231\r\nSUMMARY')
    expect(source.match(/^DTEND.*/gm)).toBeNull()
  })

  test('FORMAT-7: without a day there is nothing for a calendar, and so no file', () => {
    const outcome = exampleOutcome()
    expect(formatsOf(outcome)).toEqual(outcomeFormats)
    const undated = outcome.agreements.map((agreement) => ({ ...agreement, until: null }))
    expect(formatsOf({ agreements: undated })).toEqual(outcomeFormats.filter((format) => format !== 'ics'))
  })
})
