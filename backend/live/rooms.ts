import type { ByeCode, Envelope } from '../../shared/protocol/frames.ts'
import { traceOf } from '../log.ts'
import type { Link } from './link.ts'
import type { Outgoing } from './outgoing.ts'
import { Room } from './room.ts'
import { loadProfiles, moderatorReturned, type RoomsParts, welcome } from './welcome.ts'

/** The rooms of this process, one for each session that somebody has open. */
export class Rooms {
  readonly #parts: RoomsParts
  readonly #rooms = new Map<string, Room>()

  constructor(parts: RoomsParts) {
    this.#parts = parts
    parts.sessions.subscribe((sessionId, events) => this.#publish(sessionId, events))
  }

  /** Takes a link in and welcomes it, then calls `welcomed`. Never rejects; a link that cannot be served is ended. */
  async enter(sessionId: string, link: Link, lastSeq: number | null, welcomed: () => void): Promise<void> {
    const room = this.#roomOf(sessionId)
    room.add(link)
    try {
      const open = await welcome(this.#parts, sessionId, room, link, lastSeq)
      welcomed()
      if (open) await moderatorReturned(this.#parts, open, room, link)
    } catch (error) {
      this.#parts.log.error({ session: sessionId, ...traceOf(error) }, 'a link could not be welcomed')
      link.end('restarting')
    }
  }

  /** How many sessions somebody has open. */
  get size(): number {
    return this.#rooms.size
  }

  /** How many links there are of each kind. */
  countLinks(): Readonly<Record<Link['kind'], number>> {
    const counts = { socket: 0, stream: 0 }
    for (const { links } of this.#rooms.values()) for (const { kind } of links) counts[kind] += 1
    return counts
  }

  leave(sessionId: string, link: Link): void {
    const room = this.#rooms.get(sessionId)
    room?.remove(link)
    if (room?.empty) this.#rooms.delete(sessionId)
  }

  setHidden(sessionId: string, link: Link, hidden: boolean): void {
    this.#rooms.get(sessionId)?.setHidden(link, hidden)
  }

  /** Says for all event streams of a person whether they are hidden. */
  setStreamsHidden(sessionId: string, personId: string, hidden: boolean): void {
    const room = this.#rooms.get(sessionId)
    for (const link of room?.links ?? []) {
      if (link.personId === personId && link.kind === 'stream') room?.setHidden(link, hidden)
    }
  }

  reply(sessionId: string, link: Link, frame: Outgoing): void {
    this.#rooms.get(sessionId)?.reply(link, frame)
  }

  /** Somebody has another name, or none any more: tells everybody. */
  async peopleChanged(sessionId: string): Promise<void> {
    const room = this.#rooms.get(sessionId)
    if (room) await loadProfiles(this.#parts, sessionId, room, { tell: true })
  }

  isHere(sessionId: string, personId: string): boolean {
    return this.#rooms.get(sessionId)?.presence.isHere(personId) ?? false
  }

  /** for how long (session ms) no moderator of this session has been connected; 0 while one is, or nobody is */
  moderatorsAwayMs(sessionId: string): number {
    return this.#rooms.get(sessionId)?.presence.moderatorsAwayMs() ?? 0
  }

  /** Ends every link, after it got what was waiting for it. */
  endAll(code: ByeCode): void {
    for (const sessionId of [...this.#rooms.keys()]) this.end(sessionId, code)
  }

  /** Says goodbye to everybody who has this session open. */
  end(sessionId: string, code: ByeCode): void {
    const room = this.#rooms.get(sessionId)
    room?.flush()
    for (const link of [...(room?.links ?? [])]) link.end(code)
  }

  #roomOf(sessionId: string): Room {
    const known = this.#rooms.get(sessionId)
    if (known) return known
    const fresh = new Room(() => this.#parts.clock.now())
    this.#rooms.set(sessionId, fresh)
    return fresh
  }

  #publish(sessionId: string, events: readonly Envelope[]): void {
    const room = this.#rooms.get(sessionId)
    if (!room) return
    room.push(events)
    for (const { event } of events) {
      if (event.type === 'people.joined') this.#tellNames(sessionId)
      else if (event.type === 'people.removed') this.#sayGoodbye(room, event.personId)
    }
  }

  #tellNames(sessionId: string): void {
    this.peopleChanged(sessionId).catch((error: unknown) => {
      this.#parts.log.error({ session: sessionId, ...traceOf(error) }, 'names could not be read')
    })
  }

  #sayGoodbye(room: Room, personId: string): void {
    room.flush()
    for (const link of room.links) if (link.personId === personId) link.end('removed')
  }
}
