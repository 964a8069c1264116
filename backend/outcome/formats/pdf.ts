import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { documentOf } from '../document/documentOf.ts'
import { coverageOf, showable } from './fontCoverage.ts'
import type { Format, Rendering } from './format.ts'

const template = readFileSync(join(import.meta.dirname, 'outcome.typ'), 'utf8')
const fontsIn = (name: string) => {
  const manifest = createRequire(import.meta.url).resolve(`@expo-google-fonts/${name}/package.json`)
  return (style: string) => join(dirname(manifest), style)
}
const letters = fontsIn('source-sans-3')
const folders = [
  ...['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map(letters),
  fontsIn('noto-emoji')('400Regular'),
]
const measuredFonts = [
  join(letters('400Regular'), 'SourceSans3_400Regular.ttf'),
  join(fontsIn('noto-emoji')('400Regular'), 'NotoEmoji_400Regular.ttf'),
]
/** what stands for a character of a script that the fonts do not have: PDF/UA forbids an empty box */
const standIn = '?'
/** documents whose intermediate results are remembered */
const remembered = 4

/** Thrown where a document cannot be set; names what Typst says of the template, and nothing of the document. */
class Unset extends Error {
  override readonly name = 'Unset'
}

let shared: NodeCompiler | null = null
let covered: ReadonlySet<number> | null = null

/** One compiler for all: opening the fonts takes longer than setting a page. */
function compiler(): NodeCompiler {
  const fontArgs = folders.map((folder) => ({ fontPaths: [folder] }))
  shared ??= NodeCompiler.create({ workspace: import.meta.dirname, fontArgs })
  return shared
}

const logoPath = join(import.meta.dirname, 'logo.png')

function set({ outcome, language, look }: Rendering): Uint8Array {
  const typst = compiler()
  if (look.logo) typst.mapShadow(logoPath, Buffer.from(look.logo))
  covered ??= coverageOf(measuredFonts)
  const shown = covered
  const document = JSON.stringify(documentOf(outcome, language), (_key, value: unknown) =>
    typeof value === 'string' ? showable(value, shown, standIn) : value,
  )
  const inputs = { document, colour: look.colour, logo: look.logo ? 'yes' : 'no' }
  const compiled = typst.compile({ mainFileContent: template, inputs, resetRead: true })
  if (!compiled.result) {
    const faults = compiled.takeError()
    throw new Unset(faults ? JSON.stringify(typst.fetchDiagnostics(faults)) : 'no document')
  }
  const pdf = typst.pdf(compiled.result, { pdfStandard: 'ua-1' })
  typst.evictCache(remembered)
  return pdf
}

/** PDF/UA-1, set by Typst in this process: tagged, with a title, a language and headers of tables. */
export const pdf: Format = {
  contentType: 'application/pdf',
  async render(rendering) {
    return set(rendering)
  },
}
