/** The objects of a PDF as Typst writes it: one classic table of offsets, no object streams. A character is a byte. */
export interface PdfObjects {
  /** what stands before the first object */
  readonly head: string
  /** by their numbers, in the order of the file, each from `n 0 obj` on */
  readonly objects: ReadonlyMap<number, string>
  /** from `trailer` up to the offset of the table */
  readonly trailer: string
}

/** Reads it; throws where it is no such file. */
export function readPdfObjects(pdf: Uint8Array): PdfObjects {
  const source = Buffer.from(pdf).toString('latin1')
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)?.[1])
  const [, lines = '', trailer] = /^xref\s+0 \d+\s+([\s\S]*?)(trailer[\s\S]*?)startxref/.exec(source.slice(at)) ?? []
  if (!trailer) throw new Error('the PDF has no classic table of objects')
  const used = lines
    .trim()
    .split(/[\r\n]+/)
    .flatMap((line, number) => (line.trim().endsWith('n') ? [{ number, offset: Number(line.slice(0, 10)) }] : []))
    .toSorted((a, b) => a.offset - b.offset)
  const objects = new Map(
    used.map(({ number, offset }, index) => [number, source.slice(offset, used[index + 1]?.offset ?? at)]),
  )
  return { head: source.slice(0, used[0]?.offset ?? at), objects, trailer }
}

/** Writes the file anew, with a table that fits what the objects have become. */
export function writePdfObjects({ head, objects, trailer }: PdfObjects): Uint8Array {
  const offsets = new Map<number, number>()
  let at = head.length
  for (const [number, text] of objects) {
    offsets.set(number, at)
    at += text.length
  }
  const size = Math.max(...objects.keys()) + 1
  // an entry is 20 bytes long, its end included
  const lines = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number)
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${size}\n${lines.join('')}${trailer}startxref\n${at}\n%%EOF\n`
  return Buffer.from([head, ...objects.values(), table].join(''), 'latin1')
}
