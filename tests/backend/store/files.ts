import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** The path of a database that does not exist yet; its directory goes when the test is over. */
export function freshFile(): string {
  const directory = mkdtempSync(join(tmpdir(), 'fallrunde-store-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  return join(directory, 'test.sqlite')
}

/** All bytes of a database: the file and its WAL. */
export function bytesOf(file: string): Buffer {
  return Buffer.concat([file, `${file}-wal`].filter((path) => existsSync(path)).map((path) => readFileSync(path)))
}

const walHeader = 32
const frameHeader = 24

/**
 * Transactions in the WAL since it was last reset: frames that end one carry the size of the database.
 * https://www.sqlite.org/fileformat.html#walformat
 */
export function commitsInWal(file: string): number {
  const wal = readFileSync(`${file}-wal`)
  if (wal.length < walHeader) return 0
  const frame = frameHeader + wal.readUInt32BE(8)
  const salt = wal.readBigUInt64BE(16)
  let commits = 0
  for (let at = walHeader; at + frame <= wal.length && wal.readBigUInt64BE(at + 8) === salt; at += frame) {
    if (wal.readUInt32BE(at + 4) > 0) commits += 1
  }
  return commits
}
