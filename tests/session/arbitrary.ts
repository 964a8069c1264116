import fc from 'fast-check'
import { aspects } from '../../shared/method/aspects.ts'
import type { Command } from '../../shared/session/commands.ts'
import { entryKinds, type Session } from '../../shared/session/session.ts'
import { commandExamples } from './examples.ts'

/** A command as somebody would send it who sees this session: mostly sensible, sometimes stale. */
type Make = (session: Session) => Command

export interface Say {
  readonly by: string
  readonly afterMs: number
  readonly moderatorsAwayMs: number
  readonly command: Make
}

/** Who leads says more than the others, so that meetings get somewhere. */
export const people = [
  ...['mod', 'mod', 'mod', 'mod', 'mod', 'mia', 'mia', 'mia', 'server'],
  ...['anna', 'ben', 'cem', 'pia', 'tom', 'uta', 'nobody'],
]

const caseIds = fc.constantFrom('a', 'b', 'c', 'd', 'zz')
const members = fc.constantFrom('mod', 'mia', 'anna', 'ben', 'tom', 'uta', 'nobody')
const noteIds = fc.constantFrom('n1', 'n2', 'n3')
const entryIds = fc.constantFrom('e1', 'e2', 'e3')
const stepIds = fc.constantFrom(
  'welcome',
  'welcome',
  'talk-a',
  'questions-a',
  'talk-b',
  'questions-c',
  'discussion',
  'summary',
)
const place = {
  aspect: fc.oneof(fc.constant('tip' as const), fc.constantFrom(...aspects)),
  caseId: fc.constantFrom(null, 'a', 'b', 'c'),
  parentId: fc.oneof(fc.constant(null), noteIds),
}
const current = (session: Session) => session.timer.current ?? 'none'

const moving: fc.Arbitrary<Make> = fc.oneof(
  fc.constantFrom<Make>(
    (session) => ({ type: 'timer.next', whileCurrent: current(session) }),
    (session) => ({ type: 'timer.back', whileCurrent: current(session) }),
    (session) => ({ type: 'timer.pause', whileCurrent: current(session) }),
    (session) => ({ type: 'timer.resume', whileCurrent: current(session) }),
    (session) => ({ type: 'plan.respread', whileCurrent: current(session) }),
    (session) => ({ type: 'introduction.next', whileCurrent: session.introductions.current?.personId ?? null }),
    (session) => ({ type: 'introduction.postpone', whileCurrent: session.introductions.current?.personId ?? 'none' }),
    (session) => ({ type: 'closing.write', text: 'Wir', whileRevision: session.closing.revision }),
    () => ({ type: 'plan.undoRespread' }),
    () => ({ type: 'session.reopen' }),
    (session) => ({ type: 'session.close', whileCurrent: current(session) }),
  ),
  stepIds.map(
    (to): Make =>
      (session) => ({ type: 'timer.jump', whileCurrent: current(session), to }),
  ),
  fc.constantFrom(60 as const, -60 as const).map(
    (seconds): Make =>
      (session) => ({ type: 'timer.adjust', whileCurrent: current(session), seconds }),
  ),
)

const always = <T extends Command>(command: fc.Arbitrary<T>): fc.Arbitrary<Make> =>
  command.map(
    (fixed): Make =>
      () =>
        fixed,
  )
const typed = <T extends Command['type']>(type: T) => fc.constant(type)

const listing = fc.oneof(
  fc.constantFrom<Make>(
    (session) => ({ type: 'speakers.call', entryId: null, whileCurrent: session.speakers.current?.id ?? null }),
    (session) => ({ type: 'speakers.finish', whileCurrent: session.speakers.current?.id ?? 'none' }),
  ),
  always(
    fc.record({
      type: typed('speakers.raise'),
      entryId: entryIds,
      kind: fc.constantFrom(...entryKinds),
      personId: fc.oneof(fc.constant(null), members),
    }),
  ),
  always(fc.record({ type: typed('speakers.defer'), entryId: entryIds })),
  always(fc.record({ type: typed('speakers.skip'), entryId: entryIds })),
  fc.constant<Make>((session) => ({ type: 'speakers.readd', entryId: session.speakers.skipped[0]?.id ?? 'none' })),
  always(fc.record({ type: typed('speakers.withdraw'), entryId: entryIds })),
  always(fc.record({ type: typed('speakers.changeKind'), entryId: entryIds, kind: fc.constantFrom(...entryKinds) })),
  always(fc.record({ type: typed('speakers.setNewVoicesFirst'), on: fc.boolean() })),
  always(fc.record({ type: typed('speakers.setOpen'), open: fc.boolean() })),
)

const noting = fc.oneof(
  always(
    fc.record({
      type: typed('note.add'),
      noteId: noteIds,
      ...place,
      text: fc.constantFrom('x', 'y'),
      anonymous: fc.boolean(),
    }),
  ),
  always(fc.record({ type: typed('note.move'), noteId: noteIds, ...place })),
  always(fc.record({ type: typed('note.edit'), noteId: noteIds, text: fc.constantFrom('x', 'y') })),
  always(fc.record({ type: typed('note.delete'), noteId: noteIds })),
  always(fc.record({ type: typed('note.restore'), noteId: noteIds })),
  always(fc.record({ type: typed('note.support'), noteId: noteIds, on: fc.boolean() })),
)

const arranging = fc.oneof(
  always(fc.record({ type: typed('case.move'), caseId: caseIds, before: fc.oneof(fc.constant(null), caseIds) })),
  always(fc.record({ type: typed('case.postpone'), caseId: caseIds })),
  always(fc.record({ type: typed('case.remove'), caseId: caseIds })),
  always(fc.record({ type: typed('case.finish'), caseId: caseIds })),
  always(fc.record({ type: typed('case.setSlide'), caseId: caseIds, slide: fc.integer({ min: 1, max: 5 }) })),
  always(fc.record({ type: typed('people.remove'), personId: members })),
  always(fc.record({ type: typed('people.handOver'), personId: members })),
  always(fc.record({ type: typed('people.makeModerator'), personId: members })),
)

const coming = fc.oneof(
  always(
    fc.record({
      type: typed('people.join'),
      personId: members,
      seat: fc.constantFrom({ role: 'participant' as const }, { role: 'moderator' as const }),
    }),
  ),
  always(fc.record({ type: typed('people.moderatorReturned') })),
)

const lineIds = fc.constantFrom('n1', 'n2', 'n3', 'l1', 'l2')
const beforeLine = fc.oneof(fc.constant(null), lineIds)
const exchangeIds = fc.constantFrom('x1', 'x2')
const terms = {
  people: fc.subarray(['anna', 'ben', 'uta']),
  others: fc.constantFrom('', 'Stadtwerke'),
  until: fc.constantFrom(null, '2026-11-22'),
}

const summing = fc.oneof(
  fc.constant<Make>(() => ({ type: 'closing.gather' })),
  always(
    fc.record({ type: typed('closing.addLine'), lineId: lineIds, text: fc.constantFrom('x', 'y'), before: beforeLine }),
  ),
  lineIds.map(
    (lineId): Make =>
      ({ closing }) => {
        const whileRevision = closing.lines.find((line) => line.id === lineId)?.revision ?? 0
        return { type: 'closing.editLine', lineId, text: 'neu', whileRevision }
      },
  ),
  always(fc.record({ type: typed('closing.moveLine'), lineId: lineIds, before: beforeLine })),
  always(fc.record({ type: typed('closing.removeLine'), lineId: lineIds })),
  always(fc.record({ type: typed('closing.restoreLine'), lineId: lineIds })),
  always(
    fc.record({
      type: typed('agreement.add'),
      noteId: noteIds,
      sourceId: fc.oneof(fc.constant(null), noteIds),
      caseId: place.caseId,
      text: fc.constantFrom('x', 'y'),
      ...terms,
    }),
  ),
  always(fc.record({ type: typed('agreement.edit'), noteId: noteIds, ...terms })),
)

const exchanging = fc.oneof(
  always(
    fc.record({
      type: typed('exchange.wish'),
      exchangeId: exchangeIds,
      to: members,
      subject: fc.constant('Stammtisch'),
    }),
  ),
  always(fc.record({ type: typed('exchange.answer'), exchangeId: exchangeIds, agree: fc.boolean() })),
  always(fc.record({ type: typed('exchange.withdraw'), exchangeId: exchangeIds })),
  always(
    fc.record({
      type: typed('feedback.give'),
      helped: fc.integer({ min: 1, max: 4 }),
      heard: fc.integer({ min: 1, max: 4 }),
      again: fc.integer({ min: 1, max: 4 }),
    }),
  ),
)

/** Anything there is, often enough the things that make a meeting move. */
export const anyCommand: fc.Arbitrary<Make> = fc.oneof(
  { arbitrary: moving, weight: 4 },
  { arbitrary: listing, weight: 2 },
  { arbitrary: noting, weight: 2 },
  { arbitrary: summing, weight: 2 },
  { arbitrary: exchanging, weight: 2 },
  { arbitrary: arranging, weight: 1 },
  { arbitrary: coming, weight: 1 },
  { arbitrary: always(fc.constantFrom(...commandExamples)), weight: 2 },
)
