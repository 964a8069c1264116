import { join } from 'node:path'
import { openPrivate } from './database.ts'

const lockName = 'fallrunde.lock'

/**
 * Takes a data directory for this server alone; gives how to let it go. A lock of SQLite, since the system takes it off
 * also when the process is killed. Throws where another server has it: each would tell its own people only.
 */
export function takeAlone(dataDir: string): () => void {
  const lock = openPrivate(join(dataDir, lockName), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new Error(`another server is using the data in ${dataDir}`)
  }
  return () => lock.close()
}
