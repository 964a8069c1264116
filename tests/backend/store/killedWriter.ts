import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

const writer = fileURLToPath(new URL('appendUntilKilled.ts', import.meta.url))

/**
 * Runs a process that appends to the sessions `ids` in `file` as fast as it can, and kills it (-9) at the first
 * acknowledgement for which `isEnough` (of the number so far) holds; resolves with the last seq acknowledged for each.
 */
export async function writeUntil(
  file: string,
  ids: readonly string[],
  isEnough: (acknowledged: number) => boolean,
): Promise<Map<string, number>> {
  const child = spawn(process.execPath, [writer, file, ...ids], { stdio: ['ignore', 'pipe', 'inherit'] })
  const acknowledged = new Map<string, number>()
  let count = 0
  for await (const line of createInterface(child.stdout)) {
    const [id = '', seq] = line.split(' ')
    acknowledged.set(id, Number(seq))
    count += 1
    if (!child.killed && isEnough(count)) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  return acknowledged
}
