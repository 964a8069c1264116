import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defaultTabDir, type RunningServer, startServer } from './app.ts'
import { type Config, readConfig } from './config.ts'

const lastResortMs = 9_000

function giveUp(problems: readonly string[]): never {
  process.stderr.write(`Fallrunde cannot start:\n${problems.map((problem) => `  ${problem}\n`).join('')}`)
  process.exit(1)
}

function demandConfig(): Config {
  const read = readConfig(process.env)
  return read.ok ? read.config : giveUp(read.problems)
}

/** The faults of an installation in words: the port is taken, the directory cannot be written. */
function whyNotStarted(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return 'PORT is taken by another program.'
  // only what has to do with files names one
  if (error instanceof Error && 'path' in error) return `DATA_DIR cannot be written. ${error.message}`
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') return 'HOST and PORT cannot be listened on.'
  return error instanceof Error ? error.message : 'The reason is not known.'
}

/** Finishes what was begun and ends, also where a connection does not let go. */
async function stop(server: RunningServer): Promise<void> {
  setTimeout(() => process.exit(1), lastResortMs).unref()
  await server.close()
  process.exit(0)
}

const config = demandConfig()
if (!existsSync(join(defaultTabDir, 'index.html'))) {
  process.stderr.write('The pages are not built yet. `npm start` builds them and starts the server.\n')
}
const server = await startServer({ config }).catch((error: unknown) => giveUp([whyNotStarted(error)]))
// before the URL is told: whoever reads it may stop us at once
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(server))
process.stdout.write(`Fallrunde: ${server.url}\n`)
const onOff = (part: object | null) => (part ? 'on' : 'off')
process.stdout.write(`Teams: ${onOff(config.teams)}, Zoom: ${onOff(config.zoom)}, mail: ${onOff(config.mail)}\n`)
if (config.demo) process.stdout.write(`Example meeting: ${server.url}/example\n`)
