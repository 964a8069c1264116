import pino from 'pino'
import type { WebSocket } from 'ws'
import { Tickets } from '../../backend/identity/tickets.ts'
import { Allowances } from '../../backend/live/allowance.ts'
import { askSession } from '../../backend/live/askSession.ts'
import { Connection } from '../../backend/live/connection.ts'
import type { Link } from '../../backend/live/link.ts'
import type { Outgoing } from '../../backend/live/outgoing.ts'
import { Rooms } from '../../backend/live/rooms.ts'
import { Metrics } from '../../backend/metrics/metrics.ts'
import type { SessionClock } from '../../backend/sessions/clock.ts'
import type { Outcome, Sent } from '../../backend/sessions/decideGroup.ts'
import { Sessions } from '../../backend/sessions/sessions.ts'
import type { EventStore, PeopleStore } from '../../backend/store/eventStore.ts'
import type { Timeline } from './timeline.ts'

const log = pino({ level: 'silent' })
const metrics = new Metrics()

/** The edge of a WebSocket that `Connection` uses. */
export interface ServerSocket {
  readonly bufferedAmount: number
  on(name: 'message' | 'close' | 'error', call: (...given: never[]) => void): unknown
  send(bytes: Buffer): void
  close(): void
  terminate(): void
}

interface ProcessParts {
  readonly sessionId: string
  readonly timeline: Timeline
  readonly clock: SessionClock
  readonly storeOf: (life: { readonly died: boolean }) => EventStore
}

/** One life of the server, of the real parts, from its start to `kill -9`. What a dead process does, nobody hears. */
export class ServerProcess {
  died = false
  readonly sessions: Sessions
  readonly #rooms: Rooms
  readonly #tickets: Tickets
  readonly #allowances: Allowances
  readonly #parts: ProcessParts

  constructor(parts: ProcessParts) {
    const { clock } = parts
    const monotonic = () => parts.timeline.now
    this.#parts = parts
    this.sessions = new Sessions({
      store: parts.storeOf(this),
      clock,
      moderatorsAwayMs: (sessionId) => this.#rooms.moderatorsAwayMs(sessionId),
    })
    const people = { people: async () => [] } as Pick<PeopleStore, 'people'> as PeopleStore
    this.#rooms = new Rooms({ sessions: this.sessions, storage: { people }, clock, log })
    this.#tickets = new Tickets(monotonic)
    this.#allowances = new Allowances(monotonic)
  }

  ticket(personId: string): string {
    return this.#tickets.issue(this.#parts.sessionId, personId)
  }

  redeem(ticket: string): string | null {
    return this.#tickets.redeem(this.#parts.sessionId, ticket)
  }

  accept(socket: ServerSocket): void {
    const { clock, timeline } = this.#parts
    const [sessions, rooms, tickets] = [this.sessions, this.#rooms, this.#tickets]
    const parts = { sessions, rooms, tickets, clock, log, metrics, monotonic: () => timeline.now }
    const writer = { write: (frame: Outgoing) => socket.send(frame.bytes), hold: () => undefined }
    new Connection(socket as unknown as WebSocket, writer, parts)
  }

  stream(link: Link, lastSeq: number | null): void {
    void this.#rooms.enter(this.#parts.sessionId, link, lastSeq, () => undefined)
  }

  leave(link: Link): void {
    this.#rooms.leave(this.#parts.sessionId, link)
  }

  now(): number {
    return Math.round(this.#parts.clock.now())
  }

  /** A command by POST, as the route takes it. */
  async post(sent: Sent): Promise<Outcome> {
    if (sent.by !== 'server' && !this.#allowances.take(sent.by)) return { ok: false, code: 'tooFast' }
    return askSession({ sessions: this.sessions, log }, this.#parts.sessionId, sent)
  }

  /** Says goodbye to everybody, as a server does that is being restarted. */
  sayGoodbye(): void {
    this.#rooms.endAll('restarting')
  }
}
