import type { Envelope, Presence } from '../../shared/protocol/frames.ts'
import type { Session } from '../../shared/session/session.ts'
import type { Link } from './link.ts'

/** Who is here: each person once, however many panels they have open. */
export class RoomPresence {
  readonly #now: () => number
  readonly #moderators = new Set<string>()
  #links: ReadonlySet<Link> = new Set()
  #moderatorsAwaySince: number | null
  #seq = 0

  /** `now`: session time, epoch ms */
  constructor(now: () => number) {
    this.#now = now
    this.#moderatorsAwaySince = Math.round(now())
  }

  /** Takes the moderators from a session as it stood at `seq`; older news than one has are no news. */
  setModerators(session: Session, seq: number): void {
    if (seq < this.#seq) return
    this.#seq = seq
    this.#moderators.clear()
    for (const { id, moderator, removed } of session.people) if (moderator && !removed) this.#moderators.add(id)
    this.#noteAbsence()
  }

  /** Follows an event; `true` where it changed who moderates. */
  follow({ seq, event }: Envelope): boolean {
    if (seq <= this.#seq) return false
    this.#seq = seq
    if (event.type === 'people.moderatorSet' && event.on) this.#moderators.add(event.personId)
    else if (event.type === 'people.moderatorSet' || event.type === 'people.removed') {
      this.#moderators.delete(event.personId)
    } else return false
    this.#noteAbsence()
    return true
  }

  setLinks(links: ReadonlySet<Link>): void {
    this.#links = links
    this.#noteAbsence()
  }

  isModerator(personId: string): boolean {
    return this.#moderators.has(personId)
  }

  isHere(personId: string): boolean {
    for (const link of this.#links) if (link.personId === personId) return true
    return false
  }

  /** for how long (session ms) no moderator has been connected; 0 while one is */
  moderatorsAwayMs(): number {
    return this.#moderatorsAwaySince === null ? 0 : Math.max(0, this.#now() - this.#moderatorsAwaySince)
  }

  view(): Presence {
    const shown = new Set<string>()
    const here = new Set<string>()
    for (const { personId, hidden } of this.#links) {
      here.add(personId)
      if (!hidden) shown.add(personId)
    }
    return {
      here: [...here],
      hidden: [...here].filter((personId) => !shown.has(personId)),
      moderatorsAwaySince: this.#moderatorsAwaySince,
    }
  }

  #noteAbsence(): void {
    for (const { personId } of this.#links) {
      if (this.#moderators.has(personId)) {
        this.#moderatorsAwaySince = null
        return
      }
    }
    this.#moderatorsAwaySince ??= Math.round(this.#now())
  }
}
