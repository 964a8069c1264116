import { inflateSync } from 'node:zlib'

interface Table {
  readonly tag: number
  readonly checksum: number
  readonly bytes: Uint8Array
}

/** Editors' own tables, and the names of pictures: nothing that is needed to set a text. */
const unneeded = new Set(['DSIG', 'FFTM', 'PfEd', 'TeX ', 'VDMX', 'prop', 'JSTF'])

function tagName(tag: number): string {
  return String.fromCharCode(tag >>> 24, (tag >>> 16) & 255, (tag >>> 8) & 255, tag & 255)
}

function tablesOf(view: DataView, bytes: Uint8Array): Table[] {
  return Array.from({ length: view.getUint16(12) }, (_, index) => {
    const at = 44 + index * 20
    const [offset, packed, whole] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)]
    const stored = bytes.subarray(offset, offset + packed)
    return {
      tag: view.getUint32(at),
      checksum: view.getUint32(at + 16),
      bytes: packed < whole ? new Uint8Array(inflateSync(stored)) : stored,
    }
  })
}

const padded = (length: number) => Math.ceil(length / 4) * 4

/** A font as it was before it was packed as WOFF 1 (https://www.w3.org/TR/WOFF/): Typst reads no packed ones. */
export function unpackedFont(woff: Uint8Array): Uint8Array {
  const source = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  const tables = tablesOf(source, woff).filter(({ tag }) => !unneeded.has(tagName(tag)))
  const head = 12 + tables.length * 16
  const font = new Uint8Array(tables.reduce((sum, { bytes }) => sum + padded(bytes.length), head))
  const view = new DataView(font.buffer)
  view.setUint32(0, source.getUint32(4))
  view.setUint16(4, tables.length)
  let end = head
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    for (const [place, value] of [tag, checksum, end, bytes.length].entries())
      view.setUint32(12 + index * 16 + place * 4, value)
    font.set(bytes, end)
    end += padded(bytes.length)
  }
  return font
}
