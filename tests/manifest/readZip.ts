import { crc32, inflateRawSync } from 'node:zlib'

interface ZippedFile {
  readonly name: string
  readonly modified: string
  readonly content: Buffer
}

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50

function contentOf(zip: Buffer, entry: number): Buffer {
  const local = zip.readUInt32LE(entry + 42)
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const packed = zip.subarray(start, start + zip.readUInt32LE(entry + 20))
  const content = zip.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed)
  if (crc32(content) !== zip.readUInt32LE(entry + 16)) throw new Error('a file in the zip is damaged')
  return content
}

function dateOf(zip: Buffer, entry: number): string {
  const date = zip.readUInt16LE(entry + 14)
  return [(date >> 9) + 1980, (date >> 5) & 15, date & 31].join('-')
}

/** Reads a zip by its directory, without the library that wrote it. */
export function readZip(bytes: Uint8Array): ZippedFile[] {
  const zip = Buffer.from(bytes)
  const end = zip.length - 22
  if (zip.readUInt32LE(end) !== endOfDirectory) throw new Error('not a zip')
  const files: ZippedFile[] = []
  let entry = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(entry) !== directoryEntry) throw new Error('the directory of the zip is damaged')
    const nameEnd = entry + 46 + zip.readUInt16LE(entry + 28)
    const name = zip.toString('utf8', entry + 46, nameEnd)
    files.push({ name, modified: dateOf(zip, entry), content: contentOf(zip, entry) })
    entry = nameEnd + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32)
  }
  return files
}
