import { aspects } from '../../shared/method/aspects.ts'
import type { Command } from '../../shared/session/commands.ts'
import { leads } from '../../shared/session/decision.ts'
import { closingPoints, entryKinds, type Session } from '../../shared/session/session.ts'
import type { Random } from './random.ts'

type Maker = (session: Session, me: string, random: Random, fresh: () => string) => Command

const idOf = (random: Random, list: readonly { readonly id: string }[]): string => random.from(list)?.id ?? 'nothing'
const maybe = (random: Random, id: string): string | null => (random.chance(0.5) ? id : null)

/** The step the sender sees, now and then one that it saw long ago. */
function step(session: Session, random: Random): string {
  const seen = session.timer.current
  return seen === null || random.chance(0.1) ? idOf(random, session.steps) : seen
}

function speaking(session: Session, random: Random): string | null {
  return random.chance(0.1) ? maybe(random, 'stale') : (session.speakers.current?.id ?? null)
}

const notePlace: Maker = (session, _me, random, fresh) => {
  const answers = random.chance(0.2)
  return {
    type: 'note.add',
    noteId: fresh(),
    aspect: answers ? 'tip' : random.pick(...aspects),
    caseId: maybe(random, idOf(random, session.cases)),
    parentId: answers ? idOf(random, session.notes) : null,
    text: `Karte ${random.between(0, 999)}`,
    anonymous: random.chance(0.25),
  }
}

const byAnybody: readonly (readonly [number, Maker])[] = [
  [14, notePlace],
  [4, (s, _, r) => ({ type: 'note.edit', noteId: idOf(r, s.notes), text: `Neu ${r.between(0, 99)}` })],
  [
    3,
    (s, _, r) => ({
      type: 'note.move',
      noteId: idOf(r, s.notes),
      aspect: r.pick(...aspects),
      caseId: maybe(r, idOf(r, s.cases)),
      parentId: r.chance(0.3) ? idOf(r, s.notes) : null,
    }),
  ],
  [2, (s, _, r) => ({ type: 'note.delete', noteId: idOf(r, s.notes) })],
  [2, (s, _, r) => ({ type: 'note.restore', noteId: idOf(r, s.notes) })],
  [5, (s, _, r) => ({ type: 'note.support', noteId: idOf(r, s.notes), on: r.chance(0.7) })],
  [
    8,
    (_s, _me, r, fresh) => ({ type: 'speakers.raise', entryId: fresh(), kind: r.pick(...entryKinds), personId: null }),
  ],
  [2, (s, _, r) => ({ type: 'speakers.changeKind', entryId: idOf(r, s.speakers.queue), kind: r.pick(...entryKinds) })],
  [1, (s, _, r) => ({ type: 'speakers.withdraw', entryId: idOf(r, s.speakers.queue) })],
  [1, (s, _, r) => ({ type: 'speakers.defer', entryId: idOf(r, s.speakers.queue) })],
  [2, (s) => ({ type: 'speakers.finish', whileCurrent: s.speakers.current?.id ?? 'nobody' })],
  [2, (s, _, r) => ({ type: 'case.setReady', caseId: idOf(r, s.cases), ready: r.chance(0.6) })],
  [2, (s, _, r) => ({ type: 'case.setSlide', caseId: idOf(r, s.cases), slide: r.between(1, 5) })],
  [1, (s, _, r) => ({ type: 'case.finish', caseId: idOf(r, s.cases) })],
  [
    2,
    (s, _, r, fresh) => ({
      type: 'agreement.add',
      noteId: fresh(),
      sourceId: maybe(r, idOf(r, s.notes)),
      caseId: maybe(r, idOf(r, s.cases)),
      text: `Vereinbarung ${r.between(0, 99)}`,
      ...terms(s, r),
    }),
  ],
  [2, (s, _, r) => ({ type: 'agreement.edit', noteId: idOf(r, s.notes), ...terms(s, r) })],
  [
    2,
    (s, _, r, fresh) => ({ type: 'exchange.wish', exchangeId: fresh(), to: idOf(r, s.people), subject: 'Stammtisch' }),
  ],
  [2, (s, _, r) => ({ type: 'exchange.answer', exchangeId: idOf(r, s.exchanges), agree: r.chance(0.7) })],
  [1, (s, _, r) => ({ type: 'exchange.withdraw', exchangeId: idOf(r, s.exchanges) })],
  [
    1,
    (_s, _me, r) => ({
      type: 'feedback.give',
      helped: r.between(1, 4),
      heard: r.between(1, 4),
      again: r.between(1, 4),
    }),
  ],
  [1, () => ({ type: 'people.takeOver' })],
]

const byLeaders: readonly (readonly [number, Maker])[] = [
  [8, (s, _, r) => ({ type: 'timer.next', whileCurrent: step(s, r) })],
  [2, (s, _, r) => ({ type: 'timer.back', whileCurrent: step(s, r) })],
  [2, (s, _, r) => ({ type: 'timer.jump', whileCurrent: step(s, r), to: idOf(r, s.steps) })],
  [3, (s, _, r) => ({ type: 'timer.pause', whileCurrent: step(s, r) })],
  [3, (s, _, r) => ({ type: 'timer.resume', whileCurrent: step(s, r) })],
  [4, (s, _, r) => ({ type: 'timer.adjust', whileCurrent: step(s, r), seconds: r.pick(-60, 60) })],
  [2, (s, _, r) => ({ type: 'plan.respread', whileCurrent: step(s, r) })],
  [1, () => ({ type: 'plan.undoRespread' })],
  [1, (s, _, r) => ({ type: 'plan.setLength', stepId: idOf(r, s.steps), seconds: r.between(1, 40) * 60 })],
  [1, (_s, _me, r) => ({ type: 'plan.rename', title: `Titel ${r.between(0, 99)}`, topic: '' })],
  [1, (_s, _me, r) => ({ type: 'plan.fit', minutes: 180, impulse: r.chance(0.5), break: r.chance(0.5) })],
  [3, (s) => ({ type: 'introduction.next', whileCurrent: s.introductions.current?.personId ?? null })],
  [1, (s) => ({ type: 'introduction.postpone', whileCurrent: s.introductions.current?.personId ?? 'nobody' })],
  [6, (s, _, r) => ({ type: 'speakers.call', entryId: null, whileCurrent: speaking(s, r) })],
  [2, (s, _, r) => ({ type: 'speakers.call', entryId: idOf(r, s.speakers.queue), whileCurrent: speaking(s, r) })],
  [2, (s, _, r) => ({ type: 'speakers.skip', entryId: idOf(r, s.speakers.queue) })],
  [2, (s, _, r) => ({ type: 'speakers.readd', entryId: idOf(r, s.speakers.skipped) })],
  [1, (_s, _me, r) => ({ type: 'speakers.setOpen', open: r.chance(0.7) })],
  [1, (_s, _me, r) => ({ type: 'speakers.setNewVoicesFirst', on: r.chance(0.5) })],
  [1, (_s, _me, r) => ({ type: 'speakers.setTime', seconds: r.pick(null, 60, 120) })],
  [1, (_s, _me, r, fresh) => ({ type: 'case.add', caseId: fresh(), ...quarter(r) })],
  [1, (s, _, r) => ({ type: 'case.edit', caseId: idOf(r, s.cases), ...quarter(r) })],
  [0.3, (s, _, r) => ({ type: 'case.remove', caseId: idOf(r, s.cases) })],
  [1, (s, _, r) => ({ type: 'case.move', caseId: idOf(r, s.cases), before: maybe(r, idOf(r, s.cases)) })],
  [1, (s, _, r) => ({ type: 'case.postpone', caseId: idOf(r, s.cases) })],
  [1, (s, _, r) => ({ type: 'people.makeModerator', personId: idOf(r, s.people) })],
  [0.5, (s, _, r) => ({ type: 'people.handOver', personId: idOf(r, s.people) })],
  [0.5, () => ({ type: 'people.stepDown' })],
  [1, (s, _, r) => ({ type: 'people.setMinuteTaker', personId: idOf(r, s.people), on: r.chance(0.6) })],
  [
    2,
    (s, _, r) => ({
      type: 'people.setPresenter',
      personId: idOf(r, s.people),
      caseId: idOf(r, s.cases),
      on: r.chance(0.7),
    }),
  ],
  [0.3, (s, _, r) => ({ type: 'people.remove', personId: idOf(r, s.people) })],
  [2, (s, _, r) => ({ type: 'closing.write', text: `Fazit ${r.between(0, 99)}`, whileRevision: s.closing.revision })],
  [1, (_s, _me, r) => ({ type: 'closing.check', point: r.pick(...closingPoints), on: r.chance(0.7) })],
  [2, () => ({ type: 'closing.gather' })],
  [
    1,
    (s, _, r, fresh) => ({
      type: 'closing.addLine',
      lineId: fresh(),
      text: `Zeile ${r.between(0, 99)}`,
      before: maybe(r, idOf(r, s.closing.lines)),
    }),
  ],
  [2, (s, _, r) => ({ type: 'closing.editLine', ...lineSeen(s, r), text: `Zeile ${r.between(0, 99)}` })],
  [
    2,
    (s, _, r) => ({
      type: 'closing.moveLine',
      lineId: idOf(r, s.closing.lines),
      before: maybe(r, idOf(r, s.closing.lines)),
    }),
  ],
  [1, (s, _, r) => ({ type: 'closing.removeLine', lineId: idOf(r, s.closing.lines) })],
  [1, (s, _, r) => ({ type: 'closing.restoreLine', lineId: idOf(r, s.closing.lines) })],
  [0.4, (s, _, r) => ({ type: 'session.close', whileCurrent: step(s, r) })],
]

function terms(session: Session, random: Random) {
  const people = random.chance(0.6) ? [idOf(random, session.people)] : []
  return { people, others: random.pick('', 'Stadtwerke'), until: random.pick(null, '2026-11-22') }
}

/** A line and its revision, now and then one that was seen long ago. */
function lineSeen(session: Session, random: Random) {
  const line = random.from(session.closing.lines)
  return { lineId: line?.id ?? 'nothing', whileRevision: random.chance(0.1) ? 0 : (line?.revision ?? 0) }
}

function quarter(random: Random) {
  return { municipality: 'Musterstadt', quarter: `Quartier ${random.between(1, 99)}`, question: '', population: null }
}

/** A note, made as a person would who is offline or not. */
export const randomNote = notePlace

/** Something that this person might do, seeing this session; sometimes what it may not, sometimes what is out of date. */
export function randomCommand(session: Session, me: string, random: Random, fresh: () => string): Command {
  const leading = leads(session, me)
  if (leading && session.status.kind === 'draft' && random.chance(0.2)) return { type: 'timer.start' }
  if (leading && session.status.kind === 'closed' && random.chance(0.3)) return { type: 'session.reopen' }
  const leads_ = leading ? random.chance(0.6) : random.chance(0.05)
  return random.weighted(leads_ ? byLeaders : byAnybody, notePlace)(session, me, random, fresh)
}
