import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Answer, Order } from './order.ts'

const program = new URL('./makerProcess.ts', import.meta.url)

/**
 * The process that makes documents. No thread: Typst is native code, in which a thread cannot be ended, and a fault of
 * which would take the server along.
 */
export class Maker {
  readonly #child: ChildProcess
  readonly gone: Promise<unknown>

  constructor() {
    // it gets what it is asked to make, and no secret of the server
    const env = { PATH: process.env.PATH }
    this.#child = fork(program, {
      env,
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    // an error: it could not be started, or not be ended
    this.gone = new Promise((resolve) => this.#child.once('exit', resolve).on('error', resolve))
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  /** `null`: it has died over it. Takes one order at a time. */
  async ask(order: Order): Promise<Answer | null> {
    const over = new AbortController()
    const answered = once(this.#child, 'message', { signal: over.signal }).then(
      ([answer]) => answer as Answer,
      () => null,
    )
    this.#child.send(order, () => {})
    const answer = await Promise.race([answered, this.gone.then(() => null)])
    over.abort()
    return answer
  }

  async end(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.gone
  }
}
