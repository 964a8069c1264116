import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { type IconKind, type Picture, problemsOfIcon } from './iconRules.ts'

/** Both icons as PNG files. */
export type Icons = Readonly<Record<IconKind, Uint8Array>>

let renderer: Promise<void> | undefined

/** The renderer may be started once in a process only. */
function startRenderer(): Promise<void> {
  renderer ??= initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))))
  return renderer
}

function draw(kind: IconKind): Picture & { readonly png: Uint8Array } {
  const source = readFileSync(new URL(`icons/${kind}.svg`, import.meta.url), 'utf8')
  const width = kind === 'color' ? 192 : 32
  const image = new Resvg(source, { fitTo: { mode: 'width', value: width } }).render()
  return { width: image.width, height: image.height, pixels: image.pixels, png: image.asPng() }
}

function drawChecked(kind: IconKind): Uint8Array {
  const picture = draw(kind)
  const problems = problemsOfIcon(kind, picture)
  if (problems.length > 0) throw new Error(`manifest/icons/${kind}.svg: ${problems.join(' ')}`)
  return picture.png
}

/** Draws the icons from `manifest/icons/*.svg`. Fails on one that Teams would not show. */
export async function drawIcons(): Promise<Icons> {
  await startRenderer()
  return { color: drawChecked('color'), outline: drawChecked('outline') }
}
