import type { ServerFrame } from '../../shared/protocol/frames.ts'
import type { LinkListener } from '../../tab/live/transport.ts'
import { readFrame } from '../../tab/live/webSocketTransport.ts'
import type { Network } from './network.ts'
import type { ServerProcess } from './serverProcess.ts'

/** After this long a server notices by its own pings that nobody answers. */
const serverNoticesMs = 60_000

const read = new WeakMap<Buffer, ServerFrame>()

/** The frame in these bytes, through the same check as in the tab; once for all who get the same bytes. */
function frameIn(bytes: Buffer): ServerFrame {
  const frame = read.get(bytes) ?? readFrame(bytes.toString())
  if (!frame) throw new Error(`the server sent what is no frame: ${bytes.toString()}`)
  read.set(bytes, frame)
  return frame
}

/** One connection: what arrives keeps its order, until the connection breaks or goes silent. */
export class Wire {
  server: ServerProcess | null = null
  /** the panel has closed it, or was told that it is closed */
  over = false
  #serverGone = false
  #silent = false
  readonly #last = { up: 0, down: 0 }
  readonly #network: Network
  readonly #listener: LinkListener
  readonly #left: () => void

  /** `left` tells the server's side that the panel is gone. */
  constructor(network: Network, listener: LinkListener, left: () => void) {
    this.#network = network
    this.#listener = listener
    this.#left = left
    network.wires.add(this)
  }

  /** Carries something to the server; a server that has died answers with a reset. */
  up(call: () => void): void {
    this.#carry('up', () => {
      if (this.server?.died) this.closeForPanel()
      else call()
    })
  }

  /** Carries a frame to the panel. */
  down(bytes: Buffer): void {
    if (this.server?.died) return
    this.#carry('down', () => {
      const frame = frameIn(bytes)
      const isLost = frame.type === 'events' && this.#network.random.chance(this.#network.loses)
      if (!this.over && !isLost) this.#listener.frame(frame)
    })
  }

  closeForPanel(): void {
    this.#carry('down', () => this.closed())
  }

  /** Answers that come beside the connection, by a request of their own. */
  beside(frame: ServerFrame): void {
    if (!this.over) this.#listener.frame(frame)
  }

  closed(): void {
    this.#network.wires.delete(this)
    if (this.over) return
    this.over = true
    this.#listener.closed()
  }

  leftByPanel(): void {
    this.over = true
    this.#carry('up', () => this.#gone())
  }

  /** The server's side ended by itself: it needs no news of the panel. */
  endedByServer(): void {
    this.#serverGone = true
    this.closeForPanel()
  }

  /** Breaks: what is on the way is lost, and each side notices in its own time. */
  break(): void {
    const { timeline, random } = this.#network
    this.#silent = true
    timeline.after(random.between(0, 2_000), () => this.closed())
    timeline.after(random.between(0, 5_000), () => this.#gone())
  }

  /** The simulation is over. */
  end(): void {
    this.over = true
    this.#gone()
  }

  /** The process at the other end is dead: its system says so, or the machine is gone and nobody does. */
  serverDied(): void {
    if (!this.server?.died) return
    this.#serverGone = true
    if (this.#network.random.chance(0.7)) this.closeForPanel()
    else this.#silent = true
  }

  #carry(direction: 'up' | 'down', call: () => void): void {
    const { timeline } = this.#network
    if (this.#silent) return
    if (this.#network.cut) {
      this.#goSilent()
      return
    }
    const at = Math.max(this.#last[direction], timeline.now + this.#network.delay())
    this.#last[direction] = at
    timeline.after(at - timeline.now, () => {
      if (this.#silent) return
      if (this.#network.cut) this.#goSilent()
      else call()
    })
  }

  #goSilent(): void {
    this.#silent = true
    this.#network.timeline.after(serverNoticesMs, () => this.#gone())
  }

  #gone(): void {
    this.#network.wires.delete(this)
    if (this.#serverGone) return
    this.#serverGone = true
    if (!this.server?.died) this.#left()
  }
}
