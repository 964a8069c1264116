import type { Envelope, Profile, ServerFrame } from '../../shared/protocol/frames.ts'
import { limits } from '../../shared/protocol/limits.ts'
import type { Session } from '../../shared/session/session.ts'
import type { Link } from './link.ts'
import { Outgoing } from './outgoing.ts'
import { RoomPresence } from './presence.ts'

/** How far a link is: the seq up to which it has the events; `null` and what passed meanwhile, until it is welcomed. */
interface Place {
  seq: number | null
  readonly missed: Envelope[]
}

interface Reply {
  readonly link: Link
  readonly frame: Outgoing
}

/** What the first frame of a link carries besides the room's own: a whole state, or the events it has missed. */
export interface Beginning {
  readonly seq: number
  readonly rate: number
  readonly now: number
  readonly session: Session | null
  readonly events: readonly Envelope[] | null
}

/** The links of one session. What arrives in one tick goes out in one frame; events before the answers to them. */
export class Room {
  readonly presence: RoomPresence
  readonly #links = new Map<Link, Place>()
  #profiles: readonly Profile[] = []
  #loads = 0
  #loaded = 0
  #events: Envelope[] = []
  #replies: Reply[] = []
  #peopleChanged = false
  #presenceChanged = false
  #scheduled = false

  /** `now`: session time, epoch ms */
  constructor(now: () => number) {
    this.presence = new RoomPresence(now)
  }

  get empty(): boolean {
    return this.#links.size === 0
  }

  get links(): readonly Link[] {
    return [...this.#links.keys()]
  }

  /** Takes a link in, before it is welcomed: from now on no event passes it by. */
  add(link: Link): void {
    this.#links.set(link, { seq: null, missed: [] })
    const own = this.links.filter(({ personId }) => personId === link.personId)
    if (own.length > limits.socketsPerPerson) own[0]?.end('tooManySockets')
    if (this.#links.size > limits.socketsPerSession) link.end('tooManySockets')
  }

  /** Sends the first frame, and after it what was committed since its `seq`. */
  welcome(link: Link, beginning: Beginning): void {
    const place = this.#links.get(link)
    if (!place) return
    place.seq = beginning.seq
    this.#presenceMoved()
    const own = { you: link.personId, people: this.#profiles, presence: this.presence.view() }
    link.send(new Outgoing({ type: 'welcome', ...beginning, ...own } as ServerFrame))
    this.#catchUp(link, place, place.missed.splice(0))
  }

  remove(link: Link): void {
    if (this.#links.delete(link)) this.#presenceMoved()
  }

  setHidden(link: Link, hidden: boolean): void {
    if (link.hidden === hidden) return
    link.hidden = hidden
    this.#presenceMoved()
  }

  push(events: readonly Envelope[]): void {
    this.#events.push(...events)
    for (const envelope of events) {
      if (this.presence.follow(envelope)) this.#presenceMoved()
    }
    this.#schedule()
  }

  /** Sends an answer after the events that are waiting to go out. */
  reply(link: Link, frame: Outgoing): void {
    if (this.#scheduled) this.#replies.push({ link, frame })
    else link.send(frame)
  }

  /** The number of a reading of the names that begins now. */
  beginLoad(): number {
    this.#loads += 1
    return this.#loads
  }

  /** Takes the names as read, unless a later reading was faster; tells everybody where that is wished. */
  setProfiles(profiles: readonly Profile[], load: number, { tell }: { readonly tell: boolean }): void {
    if (load > this.#loaded) {
      this.#loaded = load
      this.#profiles = profiles
    }
    if (!tell) return
    this.#peopleChanged = true
    this.#schedule()
  }

  /** Sends what is waiting now. */
  flush(): void {
    this.#scheduled = false
    this.#flushEvents(this.#events.splice(0))
    for (const { link, frame } of this.#replies.splice(0)) link.send(frame)
    if (this.#peopleChanged) this.#broadcast({ type: 'people', people: [...this.#profiles] })
    if (this.#presenceChanged) this.#broadcast({ type: 'presence', presence: this.presence.view() })
    this.#peopleChanged = false
    this.#presenceChanged = false
  }

  #flushEvents(events: Envelope[]): void {
    const [first, last] = [events[0], events.at(-1)]
    if (!first || !last) return
    const frame = new Outgoing({ type: 'events', events })
    for (const [link, place] of this.#links) {
      if (place.seq === null) place.missed.push(...events)
      else if (place.seq >= first.seq) this.#catchUp(link, place, events)
      else {
        place.seq = last.seq
        link.send(frame)
      }
    }
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

  #broadcast(frame: ServerFrame): void {
    const outgoing = new Outgoing(frame)
    for (const [link, { seq }] of this.#links) if (seq !== null) link.send(outgoing)
  }

  #presenceMoved(): void {
    const welcomed = [...this.#links].filter(([, { seq }]) => seq !== null).map(([link]) => link)
    this.presence.setLinks(new Set(welcomed))
    this.#presenceChanged = true
    this.#schedule()
  }

  #schedule(): void {
    if (this.#scheduled) return
    this.#scheduled = true
    setImmediate(() => this.flush())
  }
}
