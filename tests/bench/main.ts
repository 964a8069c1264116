/** `npm run bench`: prints a table and writes `.bench/latest.json`. Speeds are ratios taken in one run. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fanOutFigures } from './fanOut.ts'
import { table } from './figures.ts'
import { chunkFigures } from './firstLoad.ts'
import { joiningFigures } from './joining.ts'
import { panelFigures } from './panelInBrowser.ts'

const folder = join(import.meta.dirname, '../../.bench')
const figures = [...(await fanOutFigures()), ...(await joiningFigures()), ...(await panelFigures()), ...chunkFigures()]
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'latest.json'), `${JSON.stringify(figures, null, 2)}\n`)
process.stdout.write(`${table(figures)}\n`)
