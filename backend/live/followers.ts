import type { Envelope } from '../../shared/protocol/frames.ts'
import type { Link } from './link.ts'
import { Outgoing } from './outgoing.ts'

/** How far a link is: the seq up to which it has the events; `null` and what passed meanwhile, until it is welcomed. */
interface Place {
  seq: number | null
  readonly missed: Envelope[]
}

/** The links that follow a log, and how far each of them is: every event reaches each once and in order. */
export class Followers {
  readonly #places = new Map<Link, Place>()

  get size(): number {
    return this.#places.size
  }

  get links(): readonly Link[] {
    return [...this.#places.keys()]
  }

  get welcomed(): readonly Link[] {
    return [...this.#places].filter(([, { seq }]) => seq !== null).map(([link]) => link)
  }

  /** From now on no event passes this link by. */
  add(link: Link): void {
    this.#places.set(link, { seq: null, missed: [] })
  }

  has(link: Link): boolean {
    return this.#places.has(link)
  }

  /** Whether it was one of them. */
  remove(link: Link): boolean {
    return this.#places.delete(link)
  }

  /** The link has everything up to `seq`: sends it what came since. */
  welcome(link: Link, seq: number): void {
    const place = this.#places.get(link)
    if (!place) return
    place.seq = seq
    this.#catchUp(link, place, place.missed.splice(0))
  }

  /** Sends the events of one group to everybody, serialised once. */
  send(events: readonly Envelope[]): void {
    const [first, last] = [events[0], events.at(-1)]
    if (!first || !last) return
    const frame = new Outgoing({ type: 'events', events: [...events] })
    for (const [link, place] of this.#places) {
      if (place.seq === null) place.missed.push(...events)
      else if (place.seq >= first.seq) this.#catchUp(link, place, events)
      else {
        place.seq = last.seq
        link.send(frame)
      }
    }
  }

  /** Sends a frame that is no part of the log to everybody who has been welcomed. */
  broadcast(frame: Outgoing): void {
    for (const [link, { seq }] of this.#places) if (seq !== null) link.send(frame)
  }

  /** Sends those of the events that a link does not have yet. */
  #catchUp(link: Link, place: Place, events: readonly Envelope[]): void {
    const { seq } = place
    const missing = events.filter((envelope) => seq !== null && envelope.seq > seq)
    const last = missing.at(-1)
    if (!last) return
    place.seq = last.seq
    link.send(new Outgoing({ type: 'events', events: missing }))
  }
}
