import type { ExampleMeeting, Invitation } from '../../shared/protocol/rest.ts'
import type { Seat } from '../../shared/session/people.ts'
import type { DrivenServer } from './drivenServer.ts'
import { accepted, apiOf, type Guest, joinAs } from './guest.ts'

const minute = 60_000
const summary =
  'Alle drei Quartiere brauchen Handwerksbetriebe: Die Ausschreibungen werden abgestimmt.\n\nBrückenau besucht Lindenau im Mai.'

/** The example meeting with people in it and a past, brought step by step to wherever it is to be looked at. */
export class SeededMeeting {
  readonly example: ExampleMeeting
  readonly moderator: Guest
  /** one for each case, in their order */
  readonly presenters: readonly [Guest, Guest, Guest]
  readonly participants: readonly [Guest, Guest, Guest, Guest, Guest]
  readonly #server: DrivenServer
  #step: string | null = null

  private constructor(
    server: DrivenServer,
    example: ExampleMeeting,
    people: Pick<SeededMeeting, 'moderator' | 'presenters' | 'participants'>,
  ) {
    this.#server = server
    this.example = example
    this.moderator = people.moderator
    this.presenters = people.presenters
    this.participants = people.participants
  }

  static async open(server: DrivenServer): Promise<SeededMeeting> {
    const example = accepted(await apiOf(server.url).example())
    const join = (seat: Seat['role'], name: string, organisation: string, place = 0) =>
      joinAs(server.url, example.sessionId, invitationFor(example, seat, place), { name, organisation })
    const moderator = await join('moderator', 'Katrin Vogel', 'Landesagentur Quartier')
    const presenters: SeededMeeting['presenters'] = [
      await join('presenter', 'Jana Brandt', 'Lindenau', 0),
      await join('presenter', 'Aylin Yilmaz', 'Brückenau am Fluss', 1),
      await join('presenter', 'Nils Petersen', 'Westerode', 2),
    ]
    const participants: SeededMeeting['participants'] = [
      await join('participant', 'Sibel Kaya', 'Lindenau'),
      await join('participant', 'Jörg Petersen', 'Brückenau am Fluss'),
      await join('participant', 'Dr. Annegret Hohenstein-Wiesengrund', 'Samtgemeinde Oberes Westertal'),
      await join('participant', 'Mehmet Öztürk', 'Westerode'),
      await join('participant', 'Lene Wöhrmann', 'Hafenstadt Nord'),
    ]
    return new SeededMeeting(server, example, { moderator, presenters, participants })
  }

  get caseIds(): string[] {
    return this.example.invitations.flatMap(({ seat }) => (seat.role === 'presenter' ? [seat.caseId] : []))
  }

  async start(): Promise<void> {
    await this.moderator.act({ type: 'timer.start' })
    this.#step = 'welcome'
  }

  /** Calls the first person of the round of introductions. */
  async introduceFirst(): Promise<void> {
    await this.moderator.act({ type: 'introduction.next', whileCurrent: null })
  }

  /** Goes to a step after `minutes` of the present one. */
  async jump(to: string, minutes: number): Promise<void> {
    await this.#server.advance(minutes * minute)
    await this.moderator.act({ type: 'timer.jump', whileCurrent: this.#step ?? 'welcome', to })
    this.#step = to
  }

  async raise(guest: Guest, kind: 'procedure' | 'direct' | 'question' | 'contribution'): Promise<void> {
    await guest.act({ type: 'speakers.raise', entryId: `${kind}-${guest.personId}`.slice(0, 40), kind, personId: null })
  }

  /** Writes the Fazit and ends the session. */
  async close(): Promise<void> {
    await this.moderator.act({ type: 'closing.write', text: summary, whileRevision: 0 })
    await this.moderator.act({ type: 'session.close', whileCurrent: this.#step ?? 'summary' })
  }
}

/** The invitation of a role; of several presenters' invitations, the one at `place`. */
export function invitationFor(example: ExampleMeeting, role: Seat['role'], place = 0): Invitation {
  const found = example.invitations.filter(({ seat }) => seat.role === role)[place]
  if (!found) throw new Error(`no invitation for ${role}`)
  return found
}
