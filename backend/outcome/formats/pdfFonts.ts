import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { coverageOf } from './fontCoverage.ts'
import { unpackedFont } from './woff.ts'

const resolve = createRequire(import.meta.url).resolve
const inPackage = (name: string, ...path: string[]) =>
  readFileSync(join(dirname(resolve(`${name}/package.json`)), ...path))
/** what these packages let nobody resolve is their manifest */
const besideMain = (name: string, ...path: string[]) => readFileSync(join(dirname(resolve(name)), ...path))

/** Typst with its fonts, and what each of them can show. */
export interface Typesetter {
  readonly typst: NodeCompiler
  readonly fonts: readonly ReadonlySet<number>[]
}

type Families = readonly (readonly Uint8Array[])[]

function typesetter(families: Families): Typesetter {
  const fontArgs = [{ fontBlobs: families.flat().map((bytes) => Buffer.from(bytes)) }]
  const typst = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs })
  return { typst, fonts: families.flatMap(([regular]) => (regular ? [coverageOf(regular)] : [])) }
}

/** Latin, Greek and Cyrillic letters, and pictures. */
function usualFamilies(): Families {
  const letters = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map((style) =>
    inPackage('@expo-google-fonts/source-sans-3', style, `SourceSans3_${style}.ttf`),
  )
  return [letters, [inPackage('@expo-google-fonts/noto-emoji', '400Regular', 'NotoEmoji_400Regular.ttf')]]
}

/** Arabic, Hebrew, and last a font of dots that has nearly every character of the basic plane of Unicode. */
function otherFamilies(): Families {
  const pair = (name: string, file: string) =>
    ['Regular', 'Bold'].map((style) => besideMain(name, '..', 'fonts', `${file}-${style}.ttf`))
  return [
    pair('@embedpdf/fonts-arabic', 'NotoNaskhArabic'),
    pair('@embedpdf/fonts-hebrew', 'NotoSansHebrew'),
    [unpackedFont(inPackage('@fontsource/unifontex', 'files', 'unifontex-latin-400-normal.woff'))],
  ]
}

let usual: Typesetter | null = null
let wide: Typesetter | null = null

/** One for all documents: opening the fonts takes longer than setting a page. */
export function usualTypesetter(): Typesetter {
  usual ??= typesetter(usualFamilies())
  return usual
}

/** With fonts for other scripts, which are opened with the first document that has such a text. */
export function wideTypesetter(): Typesetter {
  wide ??= typesetter([...usualFamilies(), ...otherFamilies()])
  return wide
}
