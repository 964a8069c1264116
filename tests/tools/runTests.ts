/**
 * `npm test`: checks (types, lint, rules) and all tests at the same time. Ends with „N passed, N failed", where a failed
 * check counts as one failed test, and exits with 1 when anything failed or nothing ran.
 */
import { type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
  readonly success: boolean
}

const enough = 2 ** 30

/** Where the tests' databases and browser profiles lie: in memory if there is enough, since waiting for a disk proves nothing. */
function scratchFolder(): string {
  const memory = '/dev/shm'
  try {
    const { bavail, bsize } = statfsSync(memory)
    if (bavail * bsize > enough) return mkdtempSync(join(memory, 'fallrunde-'))
  } catch {
    // there is none, or we may not write into it
  }
  return mkdtempSync(join(tmpdir(), 'fallrunde-'))
}

async function succeeds(child: ReturnType<typeof spawn>): Promise<boolean> {
  const [status] = await once(child, 'close')
  return status === 0
}

/** Says what it has found in one piece, when it is done. */
async function runChecks(): Promise<boolean> {
  const child = spawn('npm', ['run', '--silent', 'check'], { stdio: ['ignore', 'pipe', 'pipe'] })
  const [success, ...said] = await Promise.all([succeeds(child), text(child.stdout), text(child.stderr)])
  process.stdout.write(said.join(''))
  return success
}

async function runVitest(folder: string): Promise<VitestReport> {
  const file = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const options: SpawnOptions = { stdio: 'inherit', env: { ...process.env, TMPDIR: folder } }
  const args = ['run', '--config', 'tests/vitest.config.ts', ...reporters, ...process.argv.slice(2)]
  const success = await succeeds(spawn('vitest', args, options))
  return { ...(JSON.parse(readFileSync(file, 'utf8')) as VitestReport), success }
}

const folder = scratchFolder()
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const [checked, report] = await Promise.all([runChecks(), runVitest(folder)])
// A file that cannot be loaded fails without a single failed test.
const unexplained = report.success || report.numFailedTests > 0 ? 0 : 1
const failed = report.numFailedTests + unexplained + (checked ? 0 : 1)
const passed = report.numPassedTests + (checked ? 1 : 0)
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 || report.numPassedTests === 0 ? 1 : 0
