import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type RunningServer, type ServerOptions, startServer } from '../../../backend/app.ts'
import { readConfig } from '../../../backend/config.ts'
import { createLog } from '../../../backend/log.ts'

/** 9 March 2026, 14:00 in Berlin. */
const beginning = Date.UTC(2026, 2, 9, 13)

export class TestServer {
  readonly clock = { at: beginning, rate: 1, now: () => this.clock.at }
  /** ms of the monotonic clock that tickets and allowances go by, where `drivenTicks` is set */
  ticks = 0
  readonly log: string[] = []
  readonly dataDir: string
  #running: RunningServer | null = null

  constructor(dataDir: string) {
    this.dataDir = dataDir
  }

  get url(): string {
    return this.running.url
  }

  get running(): RunningServer {
    if (!this.#running) throw new Error('not started')
    return this.#running
  }

  async start(
    options: Partial<ServerOptions> & { readonly env?: Readonly<Record<string, string>> } = {},
  ): Promise<void> {
    const { env, ...others } = options
    const read = readConfig({ PORT: '0', DATA_DIR: this.dataDir, LOG_LEVEL: 'trace', DEMO: '0', ...env })
    if (!read.ok) throw new Error(read.problems.join(' '))
    const log = createLog('trace', { write: (line) => void this.log.push(line) })
    this.#running = await startServer({ config: read.config, clock: this.clock, log, ...others })
  }

  async stop(): Promise<void> {
    const running = this.#running
    this.#running = null
    await running?.close()
  }
}

/** A server of its own on a free port and fresh data, gone after the test. */
export async function testServer(options: Parameters<TestServer['start']>[0] = {}): Promise<TestServer> {
  const server = new TestServer(await mkdtemp(join(tmpdir(), 'fallrunde-test-')))
  onTestFinished(async () => {
    await server.stop()
    await rm(server.dataDir, { recursive: true, force: true })
  })
  await server.start(options)
  return server
}
