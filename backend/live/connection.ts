import type { RawData, WebSocket } from 'ws'
import {
  type ByeCode,
  type ClientFrame,
  clientFrame,
  type ServerFrame,
  wireVersion,
} from '../../shared/protocol/frames.ts'
import { limits } from '../../shared/protocol/limits.ts'
import { refusalOf } from '../../shared/protocol/refusals.ts'
import { never, type Refusal } from '../../shared/session/decision.ts'
import { id as idSchema } from '../../shared/session/ids.ts'
import type { Tickets } from '../identity/tickets.ts'
import type { Log } from '../log.ts'
import type { SessionClock } from '../sessions/clock.ts'
import type { Sessions } from '../sessions/sessions.ts'
import type { Outcome } from '../sessions/sessionWriter.ts'
import { Allowance } from './allowance.ts'
import { askSession } from './askSession.ts'
import type { Link } from './link.ts'
import { Outgoing } from './outgoing.ts'
import type { Rooms } from './rooms.ts'

export interface LiveParts {
  readonly sessions: Sessions
  readonly rooms: Rooms
  readonly tickets: Tickets
  readonly clock: SessionClock
  readonly log: Log
  /** ms that never jump */
  readonly monotonic: () => number
}

/** WebSocket close codes (RFC 6455 and its registry): policy violation, service restart, try again later. */
const closeCodes: Readonly<Record<ByeCode, number>> = {
  outdated: 1008,
  badTicket: 1008,
  badFrame: 1008,
  tooManySockets: 1008,
  removed: 1008,
  restarting: 1012,
  tooSlow: 1013,
}

/** One WebSocket, from its hello to its end. */
export class Connection implements Link {
  readonly kind = 'socket'
  hidden = false
  personId = ''
  #sessionId = ''
  #phase: 'new' | 'entering' | 'open' | 'ended' = 'new'
  readonly #socket: WebSocket
  readonly #parts: LiveParts
  readonly #allowance: Allowance
  readonly #helloTimer: NodeJS.Timeout

  constructor(socket: WebSocket, parts: LiveParts) {
    this.#socket = socket
    this.#parts = parts
    this.#allowance = new Allowance(parts.monotonic)
    this.#helloTimer = setTimeout(() => this.end('badFrame'), limits.helloSeconds * 1000)
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary))
    socket.on('close', () => this.#ended())
    // ws closes by itself, with 1007 or 1009; without a listener the error would end the process.
    socket.on('error', () => this.#ended())
  }

  send(frame: Outgoing): void {
    if (this.#phase === 'ended') return
    this.#socket.send(frame.bytes, { binary: false })
    if (this.#socket.bufferedAmount > limits.unreadBytes) this.end('tooSlow')
  }

  end(code: ByeCode): void {
    if (this.#phase === 'ended') return
    this.#ended()
    this.#parts.log.info({ session: this.#sessionId, person: this.personId, code }, 'goodbye')
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

  #receive(data: RawData, isBinary: boolean): void {
    if (this.#phase === 'ended') return
    const raw = isBinary ? undefined : readJson(data)
    const read = clientFrame.safeParse(raw)
    if (!read.success) this.#unreadable(raw, refusalOf(read.error))
    else if (read.data.type === 'hello') this.#hello(read.data)
    else if (this.#phase === 'open') this.#handle(read.data)
    else this.end('badFrame')
  }

  /** An older tab is told to reload, a command that is not well-formed is refused; anything else is not our protocol. */
  #unreadable(raw: unknown, refusal: Refusal): void {
    const frame = isRecord(raw) ? raw : {}
    const id = frame.type === 'do' ? idSchema.safeParse(frame.id) : undefined
    const isOtherWire = frame.type === 'hello' && Number.isInteger(frame.wire) && frame.wire !== wireVersion
    if (isOtherWire) this.end('outdated')
    else if (this.#phase !== 'open' || !id?.success) this.end('badFrame')
    else this.#refuse(id.data, this.#allowance.take() ? refusal : { code: 'tooFast' })
  }

  #hello({ wire, session, ticket, lastSeq, client }: ClientFrame & { type: 'hello' }): void {
    const personId = this.#phase === 'new' ? this.#parts.tickets.redeem(session, ticket) : null
    if (wire !== wireVersion) this.end('outdated')
    else if (this.#phase !== 'new') this.end('badFrame')
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

  #handle(frame: Exclude<ClientFrame, { type: 'hello' }>): void {
    switch (frame.type) {
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
    if (outcome.ok) this.#reply({ type: 'done', id, seq: outcome.seq })
    else this.#refuse(id, outcome)
  }

  #refuse(id: string, { code, detail }: Refusal): void {
    this.#reply({ type: 'refused', id, code, ...(detail ? { detail } : {}) })
  }

  #reply(frame: ServerFrame): void {
    this.#parts.rooms.reply(this.#sessionId, this, new Outgoing(frame))
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function readJson(data: RawData): unknown {
  try {
    return JSON.parse(data.toString())
  } catch {
    return undefined
  }
}
