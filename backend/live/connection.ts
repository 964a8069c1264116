import type { WebSocket } from 'ws'
import type { ByeCode, ClientFrame, ServerFrame } from '../../shared/protocol/frames.ts'
import { limits } from '../../shared/protocol/limits.ts'
import { never } from '../../shared/session/decision.ts'
import type { Outcome } from '../sessions/decideGroup.ts'
import { Allowance } from './allowance.ts'
import { askSession } from './askSession.ts'
import { closeCodes } from './closeCodes.ts'
import { type Incoming, readIncoming } from './incoming.ts'
import type { Link } from './link.ts'
import type { LiveParts } from './liveParts.ts'
import { Outgoing } from './outgoing.ts'
import type { SocketWriter } from './socketWriter.ts'

/** One WebSocket, from its hello to its end. */
export class Connection implements Link {
  readonly kind = 'socket'
  hidden = false
  personId = ''
  #sessionId = ''
  #phase: 'new' | 'entering' | 'open' | 'ended' = 'new'
  readonly #socket: WebSocket
  readonly #writer: SocketWriter
  readonly #parts: LiveParts
  readonly #allowance: Allowance
  readonly #helloTimer: NodeJS.Timeout

  constructor(socket: WebSocket, writer: SocketWriter, parts: LiveParts) {
    this.#socket = socket
    this.#writer = writer
    this.#parts = parts
    this.#allowance = new Allowance(parts.monotonic)
    this.#helloTimer = setTimeout(() => this.end('badFrame'), limits.helloSeconds * 1000)
    socket.on('message', (data, isBinary) => this.#receive(readIncoming(data, isBinary)))
    socket.on('close', () => this.#ended())
    // ws closes by itself, with 1007 or 1009; without a listener the error would end the process.
    socket.on('error', () => this.#ended())
  }

  send(frame: Outgoing): void {
    if (this.#phase === 'ended') return
    this.#writer.write(frame)
    if (this.#socket.bufferedAmount > limits.unreadBytes) this.end('tooSlow')
  }

  hold(): void {
    this.#writer.hold()
  }

  end(code: ByeCode): void {
    if (this.#phase === 'ended') return
    this.#ended()
    this.#parts.log.info({ session: this.#sessionId, person: this.personId, code }, 'goodbye')
    this.#parts.metrics.goodbye(this.kind, code)
    this.#socket.send(new Outgoing({ type: 'bye', code }).bytes, { binary: false })
    this.#socket.close(closeCodes[code], code)
    // Who does not read would not read this either.
    if (code === 'tooSlow') this.#socket.terminate()
  }

  #ended(): void {
    clearTimeout(this.#helloTimer)
    this.#phase = 'ended'
    this.#parts.rooms.leave(this.#sessionId, this)
  }

  #receive(incoming: Incoming): void {
    if (this.#phase === 'ended') return
    if (incoming.kind === 'outdated') this.end('outdated')
    else if (incoming.kind === 'bad') this.end('badFrame')
    else if (this.#phase !== 'open' && !isHello(incoming)) this.end('badFrame')
    else if (incoming.kind === 'malformed') this.#malformed(incoming)
    else this.#handle(incoming.frame)
  }

  #malformed({ id, refusal }: Incoming & { kind: 'malformed' }): void {
    this.#answer(id, { ok: false, ...(this.#allowance.take() ? refusal : { code: 'tooFast' }) })
  }

  #hello({ session, ticket, lastSeq, client }: ClientFrame & { type: 'hello' }): void {
    const personId = this.#phase === 'new' ? this.#parts.tickets.redeem(session, ticket) : null
    if (this.#phase !== 'new') this.end('badFrame')
    else if (personId === null) this.end('badTicket')
    else {
      this.#parts.log.info({ session, person: personId, client, lastSeq }, 'hello')
      this.#enter(session, personId, lastSeq)
    }
  }

  #enter(sessionId: string, personId: string, lastSeq: number | null): void {
    clearTimeout(this.#helloTimer)
    this.personId = personId
    this.#sessionId = sessionId
    this.#phase = 'entering'
    const welcomed = () => {
      if (this.#phase === 'entering') this.#phase = 'open'
    }
    void this.#parts.rooms.enter(sessionId, this, lastSeq, welcomed)
  }

  #handle(frame: ClientFrame): void {
    switch (frame.type) {
      case 'hello':
        this.#hello(frame)
        break
      case 'presence':
        this.#parts.rooms.setHidden(this.#sessionId, this, frame.hidden)
        break
      case 'do':
        void this.#do(frame)
        break
      case 'ping':
        this.send(new Outgoing({ type: 'pong', at: frame.at, now: Math.round(this.#parts.clock.now()) }))
        break
      default:
        never(frame)
    }
  }

  async #do({ id, command }: ClientFrame & { type: 'do' }): Promise<void> {
    const sent = { by: this.personId, id, command }
    const outcome: Outcome = this.#allowance.take()
      ? await askSession(this.#parts, this.#sessionId, sent)
      : { ok: false, code: 'tooFast' }
    this.#answer(id, outcome)
  }

  #answer(id: string, outcome: Outcome): void {
    this.#parts.metrics.commanded(outcome)
    if (outcome.ok) this.#reply({ type: 'done', id, seq: outcome.seq })
    else this.#reply({ type: 'refused', id, code: outcome.code, ...(outcome.detail ? { detail: outcome.detail } : {}) })
  }

  #reply(frame: ServerFrame): void {
    this.#parts.rooms.reply(this.#sessionId, this, new Outgoing(frame))
  }
}

function isHello(incoming: Incoming): boolean {
  return incoming.kind === 'frame' && incoming.frame.type === 'hello'
}
