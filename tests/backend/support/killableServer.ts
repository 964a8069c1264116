import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

const main = join(import.meta.dirname, '../../../backend/main.ts')

/** The server as a process of its own, started as an operator would. */
export class KillableServer {
  readonly url: string
  readonly #child: ChildProcess

  private constructor(child: ChildProcess, url: string) {
    this.#child = child
    this.url = url
  }

  static async start(dataDir: string, more: Readonly<Record<string, string>> = {}): Promise<KillableServer> {
    const env = { PATH: process.env.PATH, PORT: '0', DATA_DIR: dataDir, DEMO: '0', LOG_LEVEL: 'silent', ...more }
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'ignore'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    const [line] = await once(createInterface(child.stdout), 'line')
    return new KillableServer(child, String(line).replace('Fallrunde: ', ''))
  }

  /** Ends the process by a signal; resolves with its exit code, `null` where the signal ended it. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const gone = once(this.#child, 'exit')
    this.#child.kill(signal)
    const [code] = await gone
    return code
  }
}
