import { beforehand, cases } from '../../backend/example/cases.ts'
import { exampleBeginning } from '../../backend/example/content.ts'
import type { Deed, Line } from '../../backend/example/deeds.ts'
import { everybody, moderators } from '../../backend/example/people.ts'
import { script } from '../../backend/example/script.ts'
import type { Profile } from '../../shared/protocol/frames.ts'
import { type Command, commandSchema } from '../../shared/session/commands.ts'
import { beginSession } from '../../shared/session/create.ts'
import { decide } from '../../shared/session/decide.ts'
import type { Event } from '../../shared/session/events.ts'
import { evolve } from '../../shared/session/evolve.ts'
import { emptySession, type Session } from '../../shared/session/session.ts'
import { contextOf } from '../session/given.ts'

/** 10 March 2026, 14:00 in Berlin. */
const begins = Date.UTC(2026, 2, 10, 13)

/** The people of the example by their keys, which are their ids here. */
export const exampleProfiles: ReadonlyMap<string, Profile> = new Map(
  everybody.map(({ key, name, organisation }) => [key, { id: key, name, organisation, function: null }]),
)

/** A session to which things are done one after the other; what is refused fails. */
export class Played {
  session: Session = emptySession
  now = begins

  happen(...events: readonly Event[]): void {
    this.session = events.reduce(evolve, this.session)
  }

  do(by: string, command: Command): void {
    const decision = decide(this.session, command, contextOf(by, this.now))
    if (!decision.ok) throw new Error(`${command.type} by ${by}: ${decision.code}`)
    this.happen(...decision.events)
  }
}

function seats(): Event[] {
  const isModerator = (key: string) => moderators.some((moderator) => moderator.key === key)
  return everybody.flatMap((person): Event[] => [
    { type: 'people.joined', personId: person.key, at: begins },
    ...(isModerator(person.key) ? [{ type: 'people.moderatorSet', personId: person.key, on: true } as const] : []),
    ...(person.minuteTaker ? [{ type: 'people.minuteTakerSet', personId: person.key, on: true } as const] : []),
    ...(person.presents
      ? [{ type: 'people.presenterSet', personId: person.key, caseId: person.presents, on: true } as const]
      : []),
  ])
}

/** The command of a deed at this moment, as {@link playMeeting} makes it. */
function commandOf(deed: Deed, { timer, speakers, introductions, closing }: Session): Command {
  const current = deed.type.startsWith('speakers.')
    ? (speakers.current?.id ?? null)
    : deed.type.startsWith('introduction.')
      ? (introductions.current?.personId ?? null)
      : timer.current
  return commandSchema.parse({ ...deed, whileCurrent: current, whileRevision: closing.revision })
}

function play(played: Played, lines: readonly Line[], from: number): void {
  for (const { at, by, deed } of lines) {
    played.now = from + at * 1000
    played.do(by, commandOf(deed, played.session))
  }
}

/** What people do at the end, for which the example has no lines. */
function conclude(played: Played): void {
  const until = '2026-04-24'
  played.do('ewa', { type: 'closing.gather' })
  const deal = played.session.notes.find(({ id }) => id === 'agreement-tender')
  if (deal) {
    const terms = { people: ['annegret', 'fatima'], others: 'Stadtwerke Lindenau', until }
    played.do('katrin', { type: 'agreement.edit', noteId: deal.id, ...terms })
  }
  played.do('amara', { type: 'exchange.wish', exchangeId: 'x1', to: 'helga', subject: 'Stammtisch je Block' })
  played.do('helga', { type: 'exchange.answer', exchangeId: 'x1', agree: true })
  played.do('ole', { type: 'exchange.wish', exchangeId: 'x2', to: 'mirko', subject: 'Contracting' })
}

/** The example meeting from its making to its end, decided in memory: a full meeting as people would have it. */
export function exampleMeeting(): Played {
  const played = new Played()
  played.happen(...beginSession({ ...exampleBeginning, cases }), ...seats())
  for (const { by, deed } of beforehand) played.do(by, commandOf(deed, played.session))
  for (const { step, lines, end } of script) {
    const from = played.now
    play(played, lines, from)
    if (step === 'summary') conclude(played)
    play(played, [end], from)
  }
  return played
}
