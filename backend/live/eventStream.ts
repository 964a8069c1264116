import type { ServerResponse } from 'node:http'
import type { ByeCode } from '../../shared/protocol/frames.ts'
import { limits } from '../../shared/protocol/limits.ts'
import type { Link } from './link.ts'
import type { LiveParts } from './liveParts.ts'
import { Outgoing } from './outgoing.ts'

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // nginx would hold the events back otherwise
  'x-accel-buffering': 'no',
}

const nothingNew = new Outgoing({ type: 'events', events: [] })

/** The frames of the server as server-sent events (HTML standard), for networks that block WebSockets. */
export class EventStream implements Link {
  readonly kind = 'stream'
  readonly personId: string
  hidden = false
  #over = false
  readonly #response: ServerResponse
  readonly #parts: Pick<LiveParts, 'rooms' | 'metrics'>
  readonly #sessionId: string
  readonly #heartbeat: NodeJS.Timeout

  constructor(
    response: ServerResponse,
    parts: Pick<LiveParts, 'rooms' | 'metrics'>,
    sessionId: string,
    personId: string,
  ) {
    this.#response = response
    this.#parts = parts
    this.#sessionId = sessionId
    this.personId = personId
    response.writeHead(200, headers)
    response.flushHeaders()
    response.on('close', () => this.#stop())
    // Keeps proxies from closing what they take for idle. A frame and not a comment: EventSource shows no comments, and
    // the reader has no other sign that its stream is alive, as its own requests go another way.
    this.#heartbeat = setInterval(() => this.send(nothingNew), limits.heartbeatSeconds * 1000)
  }

  send(frame: Outgoing): void {
    this.#write(frame.serverSent)
  }

  /** Node's responses put the small writes of a tick together by themselves. */
  hold(): void {}

  end(code: ByeCode): void {
    if (this.#over) return
    this.#stop()
    this.#parts.metrics.goodbye(this.kind, code)
    this.#response.write(new Outgoing({ type: 'bye', code }).serverSent)
    this.#response.end()
    if (code === 'tooSlow') this.#response.destroy()
  }

  #write(chunk: Buffer | string): void {
    if (this.#over) return
    this.#response.write(chunk)
    if (this.#response.writableLength > limits.unreadBytes) this.end('tooSlow')
  }

  #stop(): void {
    this.#over = true
    clearInterval(this.#heartbeat)
    this.#parts.rooms.leave(this.#sessionId, this)
  }
}
