import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the parent tells the process: the session time, epoch ms. */
export interface SetTime {
  readonly now: number
}

/** The hosts that the server knows, and whatever else a test wants of its configuration. */
export interface DrivenHosts {
  readonly env: Readonly<Record<string, string>>
  /** it knows its own address, as on the net: mails have links */
  readonly isPublic?: true
  /** origin of a stand-in for Entra */
  readonly teamsKeys?: string
}

/** What the process tells: listening, or the time that it has taken over. */
export type Told = { readonly ready: string } | { readonly now: number }

const processFile = join(import.meta.dirname, 'drivenServerProcess.ts')
/** 9 March 2026, 14:00 in Berlin: an hour that every picture and every text can name. */
const beginning = Date.UTC(2026, 2, 9, 13, 0)

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

type Key = 'ready' | 'now'

async function nextTold(child: ChildProcess, key: Key, signal: AbortSignal): Promise<void> {
  for (;;) {
    const [message]: Told[] = await once(child, 'message', { signal })
    if (message && key in message) return
  }
}

async function failOnExit(child: ChildProcess, signal: AbortSignal): Promise<never> {
  const [code] = await once(child, 'exit', { signal })
  throw new Error(`the server ended with ${code}`)
}

/** Resolves when the process has told this, rejects when it ends before. */
async function told(child: ChildProcess, key: Key): Promise<void> {
  const done = new AbortController()
  try {
    await Promise.race([nextTold(child, key, done.signal), failOnExit(child, done.signal)])
  } finally {
    done.abort()
  }
}

/**
 * The real server in a process of its own, so that it can be killed and started again on the same port and data. Its
 * session time stands still unless `advance` moves it.
 */
export class DrivenServer {
  readonly port: number
  readonly dataDir: string
  readonly #hosts: DrivenHosts | undefined
  #child: ChildProcess | null = null
  #now = beginning

  private constructor(port: number, dataDir: string, hosts: DrivenHosts | undefined) {
    this.port = port
    this.dataDir = dataDir
    this.#hosts = hosts
  }

  static async start(hosts?: DrivenHosts): Promise<DrivenServer> {
    const server = new DrivenServer(await freePort(), await mkdtemp(join(tmpdir(), 'fallrunde-driven-')), hosts)
    await server.restart()
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** session time, epoch ms */
  get now(): number {
    return this.#now
  }

  /** Starts the process after a `kill`, with the session time it had. */
  async restart(): Promise<void> {
    const child = fork(processFile, {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        NODE_NO_WARNINGS: '1',
        DRIVEN_PORT: String(this.port),
        DRIVEN_DATA_DIR: this.dataDir,
        DRIVEN_NOW: String(this.#now),
        ...(this.#hosts ? { DRIVEN_HOSTS: JSON.stringify(this.#hosts) } : {}),
      },
    })
    this.#child = child
    await told(child, 'ready')
  }

  /** Moves the session time on; resolves when the server lives in it. */
  async advance(ms: number): Promise<void> {
    this.#now += ms
    const child = this.#child
    if (!child) return
    const taken = told(child, 'now')
    child.send({ now: this.#now } satisfies SetTime)
    await taken
  }

  /** kill -9: nothing of the process gets to say goodbye. */
  async kill(): Promise<void> {
    const child = this.#child
    if (!child) return
    this.#child = null
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  /** Ends the process and deletes its data. */
  async end(): Promise<void> {
    await this.kill()
    await rm(this.dataDir, { recursive: true, force: true })
  }
}
