import { inflateSync } from 'node:zlib'

interface Png {
  readonly width: number
  readonly height: number
  /** red, green, blue and opacity of the pixel there */
  readonly at: (x: number, y: number) => readonly number[]
  readonly all: readonly (readonly number[])[]
}

function chunksOf(file: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = []
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const start = at + 8
    if (file.toString('latin1', at + 4, start) === wanted)
      found.push(file.subarray(start, start + file.readUInt32BE(at)))
  }
  return found
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  return [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? Number.NaN
}

function unfiltered(packed: Buffer, rowLength: number): Buffer[] {
  const rows: Buffer[] = []
  for (let start = 0; start < packed.length; start += rowLength + 1) {
    const [filter = 0, ...row] = packed.subarray(start, start + rowLength + 1)
    const above = rows.at(-1)
    const own = Buffer.alloc(rowLength)
    row.forEach((byte, x) => {
      own[x] = byte + predicted(filter, own[x - 4] ?? 0, above?.[x] ?? 0, above?.[x - 4] ?? 0)
    })
    rows.push(own)
  }
  return rows
}

/** Reads a PNG of eight bits a channel with opacity, by nothing but its specification. */
export function readPng(bytes: Uint8Array): Png {
  const file = Buffer.from(bytes)
  const [header] = chunksOf(file, 'IHDR')
  if (file.toString('latin1', 1, 4) !== 'PNG' || !header) throw new Error('not a PNG')
  if (header.readUInt16BE(8) !== 0x0806 || header[12] !== 0) throw new Error('not eight bits a channel with opacity')
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const rows = unfiltered(inflateSync(Buffer.concat(chunksOf(file, 'IDAT'))), width * 4)
  const at = (x: number, y: number) => [...(rows[y]?.subarray(x * 4, x * 4 + 4) ?? [])]
  return {
    width,
    height,
    at,
    all: rows.flatMap((row, y) => Array.from({ length: row.length / 4 }, (_, x) => at(x, y))),
  }
}
