import type { ExampleMeeting, Invitation, OwnSeat } from '../../shared/protocol/rest.ts'
import type { Command } from '../../shared/session/commands.ts'
import type { Seat } from '../../shared/session/people.ts'
import { renewCode } from '../identity/codes.ts'
import { mintInvitation } from '../identity/invitations.ts'
import { joinPerson } from '../identity/people.ts'
import { mintId } from '../identity/secrets.ts'
import type { SessionClock } from '../sessions/clock.ts'
import type { Sessions } from '../sessions/sessions.ts'
import type { Storage } from '../store/eventStore.ts'
import { beforehand, cases } from './cases.ts'
import { exampleBeginning } from './content.ts'
import { everybody, moderators, type PersonKey } from './people.ts'

export interface ExampleParts {
  readonly storage: Pick<Storage, 'people' | 'events' | 'codes'>
  readonly sessions: Sessions
  readonly clock: SessionClock
}

/** The seats of the invented people, for those who play them. */
export type Cast = ReadonlyMap<PersonKey, OwnSeat>

interface Staged {
  readonly meeting: ExampleMeeting
  readonly cast: Cast
}

const dayMs = 24 * 60 * 60 * 1000

function isModerator(key: PersonKey): boolean {
  return moderators.some((moderator) => moderator.key === key)
}

function seatOf(person: (typeof everybody)[number]): Seat {
  if (isModerator(person.key)) return { role: 'moderator' }
  if (person.presents) return { role: 'presenter', caseId: person.presents }
  return person.minuteTaker ? { role: 'minuteTaker' } : { role: 'participant' }
}

/** The example meeting: one for all visitors, with its case sheets filled and its people in it. */
export class Example {
  readonly #parts: ExampleParts
  #staged: Promise<Staged | null> = Promise.resolve(null)

  constructor(parts: ExampleParts) {
    this.#parts = parts
  }

  /** The meeting and an invitation for each role. Made at the first call, and anew when it is over or a day old. */
  async current(): Promise<ExampleMeeting> {
    return (await this.staged()).meeting
  }

  /** Like {@link current}, with the seats of the people in it. Calls at the same time get the same meeting. */
  staged(): Promise<Staged> {
    const staged = this.#staged.then((known) => this.#freshOrNew(known))
    // A meeting that could not be made must not stick: the next call tries again.
    this.#staged = staged.catch(() => null)
    return staged
  }

  async #freshOrNew(known: Staged | null): Promise<Staged> {
    if (known) return (await this.#isFresh(known.meeting.sessionId)) ? known : this.#make()
    const earlier = await this.#parts.storage.events.newestExample()
    return earlier !== null && (await this.#isFresh(earlier)) ? this.#resume(earlier) : this.#make()
  }

  /** After a restart visitors meet those who are still there; the seats of the invented people are not known any more. */
  async #resume(sessionId: string): Promise<Staged> {
    return { meeting: await this.#meetingOf(sessionId), cast: new Map() }
  }

  async #meetingOf(sessionId: string): Promise<ExampleMeeting> {
    const caseNames = Object.fromEntries(exampleBeginning.cases.map(({ id, quarter }) => [id, quarter]))
    return { sessionId, title: exampleBeginning.title, caseNames, invitations: await this.#invite(sessionId) }
  }

  async #isFresh(sessionId: string): Promise<boolean> {
    const open = await this.#parts.sessions.open(sessionId)
    if (!open || open.state.status.kind === 'closed') return false
    return this.#parts.clock.now() - open.record.createdAt < dayMs
  }

  async #make(): Promise<Staged> {
    const sessionId = await this.#parts.sessions.create(exampleBeginning, { example: true })
    const cast = await this.#fill(sessionId)
    await renewCode(this.#parts.storage, sessionId)
    for (const { by, deed } of beforehand) await this.#submit(sessionId, cast, by, deed)
    return { meeting: await this.#meetingOf(sessionId), cast }
  }

  async #fill(sessionId: string): Promise<Cast> {
    const { storage, sessions, clock } = this.#parts
    const cast = new Map<PersonKey, OwnSeat>()
    for (const person of everybody) {
      const parts = { storage, sessions, now: Math.round(clock.now()) }
      const joined = await joinPerson(parts, sessionId, seatOf(person), person)
      if (!joined?.ok) throw new Error(`the example's ${person.key} could not join: ${joined?.code ?? 'no session'}`)
      cast.set(person.key, joined.seat)
    }
    return cast
  }

  async #submit(sessionId: string, cast: Cast, key: PersonKey, command: Command): Promise<void> {
    const by = cast.get(key)?.personId ?? ''
    const outcome = await this.#parts.sessions.submit(sessionId, { by, id: mintId(), command })
    if (!outcome?.ok) throw new Error(`the example's ${command.type} was refused: ${outcome?.code ?? 'no session'}`)
  }

  async #invite(sessionId: string): Promise<Invitation[]> {
    const { storage, clock } = this.#parts
    const presenters = cases.map(({ id }): Seat => ({ role: 'presenter', caseId: id }))
    const seats: readonly Seat[] = [{ role: 'moderator' }, { role: 'participant' }, ...presenters]
    const invitations: Invitation[] = []
    for (const seat of seats) {
      const secret = await mintInvitation(storage, sessionId, seat, Math.round(clock.now()))
      invitations.push({ seat, secret })
    }
    return invitations
  }
}
