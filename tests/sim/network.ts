import type { Random } from './random.ts'
import type { ServerProcess } from './serverProcess.ts'
import type { Timeline } from './timeline.ts'
import type { Wire } from './wire.ts'

const giveUpMs = 10_000

/** The way from one panel to the server, with all that can go wrong on it. */
export class Network {
  /** nothing arrives, in neither direction, and nobody is told */
  cut = false
  /** something on the way lets no WebSocket pass */
  socketsBlocked = false
  /** how likely a frame of events is lost inside a connection: worse than TCP, so that a gap has to be noticed */
  loses = 0
  readonly wires = new Set<Wire>()
  readonly timeline: Timeline
  readonly random: Random
  readonly server: () => ServerProcess | null

  constructor(timeline: Timeline, random: Random, server: () => ServerProcess | null) {
    this.timeline = timeline
    this.random = random
    this.server = server
  }

  heal(): void {
    this.cut = false
    this.socketsBlocked = false
    this.loses = 0
  }

  delay(): number {
    return this.random.chance(0.05) ? this.random.between(100, 2_000) : this.random.between(1, 60)
  }

  /** A request of its own: overtakes and is overtaken. Answers `undefined` where none came. */
  request<T>(ask: (server: ServerProcess) => T | Promise<T>, answer: (got: T | undefined) => void): void {
    let open = true
    const finish = (got: T | undefined) => {
      if (open) answer(got)
      open = false
    }
    this.timeline.after(giveUpMs, () => finish(undefined))
    this.#pass(() => {
      const server = this.server()
      if (!server) return this.#pass(() => finish(undefined))
      void Promise.resolve(ask(server)).then((got) => {
        if (!server.died) this.#pass(() => finish(got))
      })
    })
  }

  #pass(call: () => void): void {
    if (this.cut) return
    this.timeline.after(this.delay(), () => {
      if (!this.cut) call()
    })
  }
}
