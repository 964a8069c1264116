import type { Envelope, Profile, ServerFrame } from '../../shared/protocol/frames.ts'
import { limits } from '../../shared/protocol/limits.ts'
import type { Session } from '../../shared/session/session.ts'
import { Followers } from './followers.ts'
import type { Link } from './link.ts'
import { Outgoing } from './outgoing.ts'
import { RoomPresence } from './presence.ts'

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
  readonly #followers = new Followers()
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
    return this.#followers.size === 0
  }

  get links(): readonly Link[] {
    return this.#followers.links
  }

  /** Takes a link in, before it is welcomed: from now on no event passes it by. */
  add(link: Link): void {
    this.#followers.add(link)
    const own = this.links.filter(({ personId }) => personId === link.personId)
    if (own.length > limits.socketsPerPerson) own[0]?.end('tooManySockets')
    if (this.#followers.size > limits.socketsPerSession) link.end('tooManySockets')
  }

  /** Sends the first frame, and after it what was committed since its `seq`. */
  welcome(link: Link, beginning: Beginning): void {
    if (!this.#followers.has(link)) return
    this.presence.setLinks(new Set([...this.#followers.welcomed, link]))
    const own = { you: link.personId, people: this.#profiles, presence: this.presence.view() }
    link.send(new Outgoing({ type: 'welcome', ...beginning, ...own } as ServerFrame))
    this.#followers.welcome(link, beginning.seq)
    this.#presenceMoved()
  }

  remove(link: Link): void {
    if (this.#followers.remove(link)) this.#presenceMoved()
  }

  setHidden(link: Link, hidden: boolean): void {
    if (link.hidden === hidden) return
    link.hidden = hidden
    this.#presenceMoved()
  }

  /** Takes what was committed. It goes out as soon as the committing is done: nobody waits for another tick. */
  push(events: readonly Envelope[]): void {
    this.#events.push(...events)
    for (const envelope of events) {
      if (this.presence.follow(envelope)) this.#presenceMoved()
    }
    queueMicrotask(() => this.flush())
  }

  /** Sends an answer after the events that are waiting to go out. */
  reply(link: Link, frame: Outgoing): void {
    if (this.#scheduled || this.#events.length > 0) this.#replies.push({ link, frame })
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
    const replies = this.#replies.splice(0)
    // who sent a command gets its events and the answer in one write
    for (const { link } of replies) link.hold()
    this.#followers.send(this.#events.splice(0))
    for (const { link, frame } of replies) link.send(frame)
    if (this.#peopleChanged) this.#broadcast({ type: 'people', people: [...this.#profiles] })
    if (this.#presenceChanged) this.#broadcast({ type: 'presence', presence: this.presence.view() })
    this.#peopleChanged = false
    this.#presenceChanged = false
  }

  #broadcast(frame: ServerFrame): void {
    this.#followers.broadcast(new Outgoing(frame))
  }

  #presenceMoved(): void {
    this.presence.setLinks(new Set(this.#followers.welcomed))
    this.#presenceChanged = true
    this.#schedule()
  }

  #schedule(): void {
    if (this.#scheduled) return
    this.#scheduled = true
    setImmediate(() => this.flush())
  }
}
