/**
 * `npm run bench`: prints a table and writes `.bench/latest.json`. Speeds are ratios taken in one run.
 * `npm run bench -- panel chunks`: only these benchmarks.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { archiveFigures } from './archive.ts'
import { fanOutFigures } from './fanOut.ts'
import { type Figure, table } from './figures.ts'
import { chunkFigures } from './firstLoad.ts'
import { formatFigures } from './formats.ts'
import { joiningFigures } from './joining.ts'
import { panelFigures } from './panelInBrowser.ts'

const folder = join(import.meta.dirname, '../../.bench')
const benchmarks: Readonly<Record<string, () => Promise<Figure[]>>> = {
  fanOut: fanOutFigures,
  joining: joiningFigures,
  archive: archiveFigures,
  panel: panelFigures,
  chunks: async () => chunkFigures(),
  formats: formatFigures,
}

const wished = process.argv.slice(2)
const unknown = wished.filter((name) => !(name in benchmarks))
if (unknown.length > 0)
  throw new Error(`no benchmark ${unknown.join(', ')}; there are ${Object.keys(benchmarks).join(', ')}`)

const figures: Figure[] = []
for (const [name, measure] of Object.entries(benchmarks)) {
  if (wished.length === 0 || wished.includes(name)) figures.push(...(await measure()))
}
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'latest.json'), `${JSON.stringify(figures, null, 2)}\n`)
process.stdout.write(`${table(figures)}\n`)
