import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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
  return { source, texts, roles, metadata, marked, pages: file.numPages }
}

const squeezed = (text: string) => text.replace(/[\s\u00ad-]+/g, '')

test('PDF-1: an independent reader finds PDF/UA-1, the language, the title and the tags', async () => {
  const { source, roles, metadata, marked, texts } = await read(exampleOutcome())
  expect(source).toMatch(/pdfuaid:part>1</)
  expect(metadata.info).toMatchObject({ Title: 'Quartiere im Dialog', Language: 'de' })
  expect(marked).toContainEqual(['Marked', true])
  const count = (role: string) => roles.filter((found) => found === role).length
  expect(count('H1')).toBeGreaterThanOrEqual(10)
  expect(count('H2')).toBeGreaterThan(15)
  const tagged = (role: string) => source.match(new RegExp(`/S /${role}\\b`, 'g'))?.length
  expect([tagged('Table'), tagged('TH')]).toEqual([4, 14])
  expect(count('Figure')).toBe(1)
  const text = squeezed(texts.join(' '))
  for (const said of ['10.03.2026,14:01', 'StadtwerkeLindenau', '24.04.2026', 'AnnegretThiel', 'Seite1von']) {
    expect(text).toContain(said)
  }
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
  expect(squeezed(hostile.texts.join(' '))).toContain(isPlain ? visible : '🏘')
})

test('PDF-3: a full meeting is set in under a second', async () => {
  const outcome = outcomeSaying('Streubesitz: 412 Einzeleigentümer, ein Drittel wohnt nicht in der Stadt.')
  await pdf.render({ outcome, language: 'de', look: plainLook })
  const begin = performance.now()
  await pdf.render({ outcome: exampleOutcome(), language: 'de', look: plainLook })
  expect(performance.now() - begin).toBeLessThan(1_000)
})
