import { expect } from 'vitest'
import { type Command, commandSchema } from '../../shared/session/commands.ts'
import { beginSession } from '../../shared/session/create.ts'
import { decide } from '../../shared/session/decide.ts'
import type { Context, Decision, RefusalCode } from '../../shared/session/decision.ts'
import { type Event, eventSchema } from '../../shared/session/events.ts'
import { evolve } from '../../shared/session/evolve.ts'
import { emptySession, type Session, sessionState } from '../../shared/session/session.ts'

export const minute = 60_000
/** When the example session is planned to begin, and does: epoch ms. */
export const start = Date.UTC(2026, 2, 10, 9)
const cases = ['a', 'b', 'c'] as const

/** The session that a log makes. */
export function fold(...events: readonly (Event | readonly Event[])[]): Session {
  return events.flat().reduce<Session>(evolve, emptySession)
}

export function joined(personId: string): Event {
  return { type: 'people.joined', personId, at: start }
}

/** Three cases in 180 minutes with impulse and break; nobody has joined. */
export function emptyDraft(change: Partial<Parameters<typeof beginSession>[0]> = {}): Event[] {
  const profiles = cases.map((id) => ({
    id,
    municipality: `Stadt ${id}`,
    quarter: 'Nord',
    question: '',
    population: 9,
  }))
  const wish = { minutes: 180, impulse: true, break: true }
  return beginSession({ title: 'T', topic: '', scheduledFor: start, ...wish, cases: profiles, ...change })
}

/**
 * A draft with its people: mod and mia moderate; anna, ben and cem present a, b and c; pia keeps the minutes; tom and
 * uta take part.
 */
export function draft(): Event[] {
  return [
    ...emptyDraft(),
    ...['mod', 'mia', 'anna', 'ben', 'cem', 'pia', 'tom', 'uta'].map(joined),
    ...['mod', 'mia'].map((personId): Event => ({ type: 'people.moderatorSet', personId, on: true })),
    { type: 'people.presenterSet', personId: 'anna', caseId: 'a', on: true },
    { type: 'people.presenterSet', personId: 'ben', caseId: 'b', on: true },
    { type: 'people.presenterSet', personId: 'cem', caseId: 'c', on: true },
    { type: 'people.minuteTakerSet', personId: 'pia', on: true },
  ]
}

/** The draft, begun on time and led step by step, each taking what was planned, to the beginning of this step. */
export function live(to = 'welcome'): Event[] {
  const events: Event[] = [...draft(), { type: 'session.started', at: start }]
  let at = start
  for (const step of fold(events).steps) {
    events.push({ type: 'step.started', stepId: step.id, at })
    if (step.id === to) break
    at += step.seconds * 1000
  }
  return events
}

/** When {@link live} enters this step, epoch ms. */
export function startOf(stepId: string): number {
  return fold(live(stepId)).timer.runningSince ?? start
}

function lastInstant(events: readonly Event[]): number {
  return events.reduce((latest, event) => ('at' in event ? Math.max(latest, event.at) : latest), start)
}

/** The context of a command; pseudonyms are readable here, and as on the server different for every card. */
export function contextOf(by: string, now: number, moderatorsAwayMs = 0): Context {
  const pseudonym = (noteId: string) => `veil-${by}-${noteId.replace('!', '_')}`
  return { by, now, id: 'command', pseudonym, moderatorsAwayMs }
}

class Outcome {
  readonly decision: Decision<Event>
  /** the session after the command */
  readonly session: Session

  constructor(decision: Decision<Event>, session: Session) {
    this.decision = decision
    this.session = session
  }

  thenEvents(...events: readonly unknown[]): this {
    expect(this.decision).toEqual({ ok: true, events })
    return this
  }

  /** Accepted, with events of these types. */
  thenTypes(...types: readonly Event['type'][]): this {
    expect(this.decision.ok ? this.decision.events.map((event) => event.type) : this.decision).toEqual(types)
    return this
  }

  /** Accepted, and nothing happened. */
  thenNothing(): this {
    return this.thenEvents()
  }

  thenRefused(code: RefusalCode, detail?: Record<string, string | number>): this {
    expect(this.decision).toEqual(detail ? { ok: false, code, detail } : { ok: false, code })
    return this
  }
}

interface Sender {
  readonly by?: string
  readonly now?: number
  readonly moderatorsAwayMs?: number
}

/** Given this log, when a command comes (from mod, at the last instant of the log, unless told), then … */
export function given(...log: readonly (Event | readonly Event[])[]) {
  const events = log.flat()
  const session = fold(events)
  return {
    session,
    when(command: Command, { by = 'mod', now = lastInstant(events), moderatorsAwayMs = 0 }: Sender = {}): Outcome {
      const decision = decide(session, commandSchema.parse(command), contextOf(by, now, moderatorsAwayMs))
      const happened = decision.ok ? decision.events : []
      for (const event of happened) expect(eventSchema.parse(event)).toEqual(event)
      const after = happened.reduce(evolve, session)
      expect(sessionState.parse(after)).toEqual(after)
      return new Outcome(decision, after)
    },
  }
}
