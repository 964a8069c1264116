import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Figure, figure } from './figures.ts'

const root = join(import.meta.dirname, '../../.build/tab')
export const kilobyte = 1024

/** Bytes of a file of the built tab as a browser gets it with gzip; `path` begins at the tab's root. */
export function gzipBytes(file: string): number {
  const path = join(root, file)
  return existsSync(`${path}.gz`) ? statSync(`${path}.gz`).size : readFileSync(path).length
}

/** Kilobytes (gzip) of every script and style that the tab is made of, largest first. */
export function chunkFigures(): Figure[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|css)$/.test(file))
  return files
    .map((file) => ({ file, size: gzipBytes(file) / kilobyte }))
    .toSorted((a, b) => b.size - a.size)
    .map(({ file, size }) => figure(`chunk ${file}`, [size], { unit: 'KB gzip', goal: null, better: 'lower' }))
}
