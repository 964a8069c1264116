import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elapsedMs, predictedEnd, remainingMs } from '../../shared/session/clock.ts'
import type { Command } from '../../shared/session/commands.ts'
import { decide } from '../../shared/session/decide.ts'
import { type Event, eventSchema } from '../../shared/session/events.ts'
import { evolve } from '../../shared/session/evolve.ts'
import { waitingForIntroduction } from '../../shared/session/introductions.ts'
import { byId, type Session, sessionState } from '../../shared/session/session.ts'
import { speakingOrder } from '../../shared/session/speakers.ts'
import { seeded } from '../tools/seeded.ts'
import { anyCommand, people, type Say } from './arbitrary.ts'
import { contextOf, draft, fold, minute, start } from './given.ts'

const says: fc.Arbitrary<Say[]> = fc.array(
  fc.record({
    by: fc.constantFrom(...people),
    afterMs: fc.integer({ min: 0, max: 9 * minute }),
    moderatorsAwayMs: fc.constantFrom(0, 2 * minute),
    command: anyCommand,
  }),
  { minLength: 60, maxLength: 150, size: 'max' },
)

interface Moment {
  readonly before: Session
  readonly after: Session
  readonly command: Command
  readonly by: string
  readonly now: number
  readonly away: number
  readonly events: readonly Event[]
}

/** Lets people say these things one after the other; what is refused changes nothing and is left out. */
function* play(list: readonly Say[]): Generator<Moment> {
  let session = fold(
    draft(),
    { type: 'session.started', at: start },
    { type: 'step.started', stepId: 'welcome', at: start },
  )
  let now = start
  for (const { by, afterMs, moderatorsAwayMs: away, command: make } of list) {
    now += afterMs
    const command = make(session)
    const decision = decide(session, command, contextOf(by, now, away))
    if (!decision.ok) continue
    const before = session
    session = decision.events.reduce(evolve, session)
    yield { before, after: session, command, by, now, away, events: decision.events }
  }
}

const always = (holds: (moment: Moment) => void, runs = 100) =>
  seeded(
    fc.property(says, (list) => {
      for (const moment of play(list)) holds(moment)
    }),
    runs,
  )

test('every random meeting gets somewhere: all concerns of the session are reached', () => {
  const seen = new Set<string>()
  always(({ events }) => {
    for (const event of events) seen.add(event.type)
  }, 1000)
  const reachable = eventSchema._zod.def.options.map((option) => option._zod.def.shape.type._zod.def.values[0] ?? '')
  // only of a draft, which these meetings have left behind, or after more patience than they have
  const elsewhere = ['session.created', 'session.started', 'plan.fitted', 'introduction.roundDone']
  expect(reachable.filter((type) => !seen.has(type) && !elsewhere.includes(type))).toEqual([])
})

describe('a log', () => {
  test('every event and every state has the form that the wire promises', () => {
    always(({ events, after }) => {
      for (const event of events) expect(eventSchema.parse(event)).toEqual(event)
      expect(sessionState.parse(after)).toEqual(after)
    }, 40)
  })

  test('a session written as JSON and read again goes on identically', () => {
    always(({ before, after, events }) => {
      const read: Session = sessionState.parse(JSON.parse(JSON.stringify(before)))
      expect(JSON.parse(JSON.stringify(events)).reduce(evolve, read)).toEqual(after)
    }, 40)
  })

  test('a command decided again after its own events changes nothing or is refused', () => {
    // these say „once more", and are told apart by the id of the command
    const cumulative = ['timer.adjust', 'speakers.defer', 'note.edit', 'introduction.postpone']
    always(({ after, command, by, now, away }) => {
      if (cumulative.includes(command.type)) return
      const again = decide(after, command, contextOf(by, now, away))
      if (again.ok) expect(again.events.reduce(evolve, after), command.type).toEqual(after)
    })
  })
})

describe('time', () => {
  test('TIMER-1 one truth: elapsed and remaining add up for every step at every instant', () => {
    always(({ after, now }) => {
      for (const step of after.steps) {
        expect(elapsedMs(after, step, now) + remainingMs(after, step, now)).toBe(step.seconds * 1000)
      }
    })
  })

  test('TIMER-1 no more time is used than has passed', () => {
    always(({ after, now }) => {
      const used = after.steps.reduce((sum, step) => sum + elapsedMs(after, step, now), 0)
      expect(used).toBeLessThanOrEqual(now - start)
    })
  })

  test('TIMER-7 the predicted end never comes nearer by waiting', () => {
    always(({ after, now }) => {
      const ends = [0, 1, 60, 600, 6000].map((seconds) => predictedEnd(after, now + seconds * 1000))
      expect(ends).toEqual(ends.toSorted((a, b) => a - b))
    })
  })

  test('TIMER-8 while a session is live, exactly one step is on', () => {
    always(({ after }) => {
      const on = byId(after.steps, after.timer.current)
      expect(on !== undefined).toBe(after.status.kind === 'live')
      if (on) expect(on.endedAt).toBeNull()
    })
  })
})

describe('ausgleichen', () => {
  const leader = (now: number) => contextOf('mod', now)

  test('PLAN-5 never touches a talk, never goes below the floors, and PLAN-7 undo restores the exact lengths', () => {
    let spread = 0
    always(({ after, now }) => {
      const command = { type: 'plan.respread', whileCurrent: after.timer.current ?? 'none' } as const
      const decision = decide(after, command, leader(now))
      if (!decision.ok) return
      spread += 1
      const changed = decision.events.reduce(evolve, after)
      for (const [index, step] of changed.steps.entries()) {
        const before = after.steps[index]
        if (step.kind === 'caseTalk') expect(step.seconds).toBe(before?.seconds)
        const floor = { discussion: 1200, break: 300, summary: 300 }[step.kind as string] ?? 60
        expect(step.seconds).toBeGreaterThanOrEqual(Math.min(floor, before?.seconds ?? 0))
      }
      expect(evolve(changed, { type: 'plan.respreadUndone' }).steps).toEqual(after.steps)
    })
    expect(spread).toBeGreaterThan(50)
  })

  test('PLAN-4 no talk ever has more than five minutes', () => {
    always(({ after }) => {
      expect(after.steps.filter((step) => step.kind === 'caseTalk' && step.seconds > 300)).toEqual([])
    })
  })
})

describe('lists', () => {
  test('SPEAK-2 the order is total: a permutation of the list, whatever the order it was stored in', () => {
    always(({ after: { speakers } }) => {
      const order = speakingOrder(speakers)
      expect(order.toSorted((a, b) => a.arrival - b.arrival)).toEqual(
        speakers.queue.toSorted((a, b) => a.arrival - b.arrival),
      )
      expect(speakingOrder({ ...speakers, queue: speakers.queue.toReversed() })).toEqual(order)
    })
  })

  test('SPEAK-1 nobody is on the list twice, and nobody on it was removed', () => {
    always(({ after }) => {
      const listed = after.speakers.queue.map((entry) => entry.personId)
      expect(new Set(listed).size).toBe(listed.length)
      expect(listed.filter((personId) => byId(after.people, personId)?.removed !== false)).toEqual([])
    })
  })

  test('NOTES-3 an answer has no answers, and lies in the case of its card', () => {
    always(({ after: { notes } }) => {
      for (const note of notes) {
        const parent = byId(notes, note.parentId)
        if (parent) expect([parent.parentId, parent.caseId]).toEqual([null, note.caseId])
      }
    })
  })

  test('ROUND-1 no moderator waits in the round, and nobody twice', () => {
    always(({ after }) => {
      const waiting = waitingForIntroduction(after)
      expect(new Set(waiting).size).toBe(waiting.length)
      expect(waiting.filter((personId) => byId(after.people, personId)?.moderator)).toEqual([])
    })
  })

  test('PEOPLE-4 nobody but the server, for somebody who is erased, takes the last moderator away', () => {
    const moderated = (session: Session) => session.people.some((person) => person.moderator && !person.removed)
    always(({ before, after, by }) => {
      if (by !== 'server' && moderated(before)) expect(moderated(after)).toBe(true)
    })
  })

  test('CASES-1 every case has its talk and its questions, side by side', () => {
    always(({ after: { steps, cases } }) => {
      for (const { id } of cases) {
        const talk = steps.findIndex((step) => step.id === `talk-${id}`)
        expect(steps[talk + 1]?.id).toBe(`questions-${id}`)
      }
      expect(steps.filter((step) => step.caseId !== null)).toHaveLength(cases.length * 2)
    })
  })
})
