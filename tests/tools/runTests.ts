/**
 * `npm test`: checks (types, lint, rules), then all tests. Ends with „N passed, N failed", where a failed check counts as
 * one failed test, and exits with 1 when anything failed or nothing ran.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
  readonly success: boolean
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0
}

function runVitest(): VitestReport {
  const folder = mkdtempSync(join(tmpdir(), 'fallrunde-report-'))
  const file = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const success = run('vitest', ['run', '--config', 'tests/vitest.config.ts', ...reporters, ...process.argv.slice(2)])
  try {
    return { ...(JSON.parse(readFileSync(file, 'utf8')) as VitestReport), success }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const checked = run('npm', ['run', '--silent', 'check'])
const report = runVitest()
// A file that cannot be loaded fails without a single failed test.
const unexplained = report.success || report.numFailedTests > 0 ? 0 : 1
const failed = report.numFailedTests + unexplained + (checked ? 0 : 1)
const passed = report.numPassedTests + (checked ? 1 : 0)
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 || report.numPassedTests === 0 ? 1 : 0
