import type { Log } from '../../log.ts'
import { Maker } from './maker.ts'
import type { Made, Order } from './order.ts'

/** Documents that wait or are being made; who comes then is to try again. */
const mostOrders = 30
/** The longest meeting that there can be takes some five seconds on an idle machine. */
const longestMs = 120_000
/** For so long the document that is being made may go on when the server stops. */
const finishMs = 2_000

/** Why there is no document. `documentsBusy`: it can be asked for again. */
export class NotMade extends Error {
  override readonly name = 'NotMade'
  readonly code: 'documentsBusy' | 'documentTooSlow' | 'failed'

  constructor(code: NotMade['code']) {
    super(code)
    this.code = code
  }
}

interface DocumentsParts {
  readonly log: Log
  /** after so many ms a document is given up; two minutes unless given */
  readonly longestMs?: number
}

/**
 * Has documents made, one at a time, by a process of its own, so that a long one keeps nobody waiting who wants
 * something else of the server. It is started with the first document and again after it has died. OUTCOME-8
 */
export class Documents {
  readonly #log: Log
  readonly #longestMs: number
  #maker: Maker | null = null
  #last: Promise<unknown> = Promise.resolve()
  #orders = 0
  #stopped = false
  #hurried = false

  constructor(parts: DocumentsParts) {
    this.#log = parts.log
    this.#longestMs = parts.longestMs ?? longestMs
  }

  /** Rejects with `NotMade`. */
  async make(order: Order): Promise<Made> {
    if (this.#stopped || this.#orders >= mostOrders) throw new NotMade('documentsBusy')
    this.#orders += 1
    const made = this.#last.then(() => this.#makeNow(order))
    this.#last = made.catch(() => {})
    try {
      return await made
    } finally {
      this.#orders -= 1
    }
  }

  /** Takes nothing new, finishes what it can in two seconds, and ends the process. */
  async stop(): Promise<void> {
    this.#stopped = true
    const hurry = setTimeout(() => {
      this.#hurried = true
      void this.#maker?.end()
    }, finishMs)
    await this.#last
    clearTimeout(hurry)
    await this.#maker?.end()
  }

  async #makeNow(order: Order): Promise<Made> {
    if (this.#hurried) throw new NotMade('documentsBusy')
    const maker = this.#running()
    let isTooSlow = false
    const limit = setTimeout(() => {
      isTooSlow = true
      void maker.end()
    }, this.#longestMs)
    const answer = await maker.ask(order)
    clearTimeout(limit)
    if (answer && 'made' in answer) return answer.made
    const code = isTooSlow ? 'documentTooSlow' : this.#hurried ? 'documentsBusy' : 'failed'
    this.#log.error({ format: order.format, code, ...answer?.fault }, 'a document could not be made')
    throw new NotMade(code)
  }

  #running(): Maker {
    if (this.#maker) return this.#maker
    const maker = new Maker()
    this.#log.info({ pid: maker.pid }, 'documents are made')
    void maker.gone.then(() => {
      if (this.#maker === maker) this.#maker = null
    })
    this.#maker = maker
    return maker
  }
}
