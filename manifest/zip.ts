import { zipSync } from 'fflate'

/** A zip knows no time zone, so this is the same in all of them. */
const anyDay = new Date(2000, 0, 1, 12)

/** A zip of these files. The same files make the same bytes, whenever and wherever they are packed. */
export function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
  return zipSync(sorted, { level: 9, mtime: anyDay })
}
