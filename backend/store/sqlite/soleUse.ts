import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const lockName = 'fallrunde.lock'

/**
 * Takes a data directory for this server alone; gives how to let it go. A lock of SQLite, since the system takes it off
 * also when the process is killed. Throws where another server has it: each would tell its own people only.
 */
export function takeAlone(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const file = join(dataDir, lockName)
  closeSync(openSync(file, 'a', 0o600))
  const lock = new DatabaseSync(file, { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new Error(`another server is using the data in ${dataDir}`)
  }
  return () => lock.close()
}
