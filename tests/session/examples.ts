import type { Command } from '../../shared/session/commands.ts'
import type { Event } from '../../shared/session/events.ts'
import { live, startOf } from './given.ts'

export const roles = [
  'moderator',
  'acting',
  'presenter',
  'otherPresenter',
  'minuteTaker',
  'participant',
  'removed',
  'stranger',
  'server',
] as const
export type Role = (typeof roles)[number]

export const personOf: Record<Role, string> = {
  moderator: 'mod',
  acting: 'standin',
  presenter: 'anna',
  otherPresenter: 'ben',
  minuteTaker: 'pia',
  participant: 'tom',
  removed: 'gone',
  stranger: 'nobody',
  server: 'server',
}

/**
 * Case a is on stage, presented by anna; „standin" stands in; pia has the floor; tom waits on the list and wrote the
 * card n and the agreement v; uta was skipped, and wishes for an exchange with tom. The Fazit has a line.
 */
export function busySession(): Event[] {
  const at = startOf('talk-a')
  const raised = (personId: string): Event => ({
    type: 'speakers.raised',
    entryId: `e-${personId}`,
    personId,
    kind: 'contribution',
  })
  const card = { aspect: 'goal', caseId: 'a', parentId: null, text: 'x', author: 'tom', anonymous: false, at } as const
  return [
    ...live('talk-a'),
    { type: 'people.joined', personId: 'standin', at },
    { type: 'people.tookOver', personId: 'standin' },
    { type: 'people.joined', personId: 'gone', at },
    { type: 'people.removed', personId: 'gone' },
    raised('pia'),
    { type: 'speakers.called', entryId: 'e-pia', at },
    raised('tom'),
    raised('uta'),
    { type: 'speakers.skipped', entryId: 'e-uta' },
    { type: 'note.added', noteId: 'n', ...card },
    { type: 'note.added', noteId: 'v', ...card, aspect: 'agreement' },
    { type: 'closing.lineAdded', lineId: 'l', text: 'Danke', before: null },
    { type: 'exchange.wished', exchangeId: 'x', from: 'uta', to: 'tom', subject: 'Stammtisch', at },
  ]
}

const leading = ['moderator', 'acting'] as const
const presenting = [...leading, 'presenter'] as const
const author = [...leading, 'participant'] as const
const minutes = [...leading, 'minuteTaker'] as const
const members = [...leading, 'presenter', 'otherPresenter', 'minuteTaker', 'participant'] as const

interface Row {
  /** makes sense in {@link busySession} */
  readonly command: Command
  readonly may: readonly Role[]
}
type Rows = { readonly [T in Command['type']]: Row & { readonly command: { readonly type: T } } }

const profile = { municipality: 'M', quarter: 'Q', question: '', population: null }
const whileCurrent = 'talk-a'
const terms = { people: ['tom'], others: 'Stadtwerke', until: '2026-11-22' }

/** An example of every command and the roles that may send it. The type fails where a command has no row. */
export const commandRows: Rows = {
  'plan.rename': { command: { type: 'plan.rename', title: 'T', topic: '' }, may: leading },
  'plan.fit': { command: { type: 'plan.fit', minutes: 180, impulse: true, break: true }, may: leading },
  'plan.setLength': { command: { type: 'plan.setLength', stepId: 'break', seconds: 300 }, may: leading },
  'plan.respread': { command: { type: 'plan.respread', whileCurrent }, may: leading },
  'plan.undoRespread': { command: { type: 'plan.undoRespread' }, may: leading },
  'timer.start': { command: { type: 'timer.start' }, may: leading },
  'timer.next': { command: { type: 'timer.next', whileCurrent }, may: leading },
  'timer.back': { command: { type: 'timer.back', whileCurrent }, may: leading },
  'timer.jump': { command: { type: 'timer.jump', whileCurrent, to: 'summary' }, may: leading },
  'timer.pause': { command: { type: 'timer.pause', whileCurrent }, may: leading },
  'timer.resume': { command: { type: 'timer.resume', whileCurrent }, may: leading },
  'timer.adjust': { command: { type: 'timer.adjust', whileCurrent, seconds: -60 }, may: leading },
  'introduction.next': { command: { type: 'introduction.next', whileCurrent: null }, may: leading },
  'introduction.postpone': { command: { type: 'introduction.postpone', whileCurrent: 'tom' }, may: leading },
  'case.add': { command: { type: 'case.add', caseId: 'd', ...profile }, may: leading },
  'case.edit': { command: { type: 'case.edit', caseId: 'a', ...profile }, may: presenting },
  'case.remove': { command: { type: 'case.remove', caseId: 'b' }, may: leading },
  'case.move': { command: { type: 'case.move', caseId: 'c', before: 'b' }, may: leading },
  'case.postpone': { command: { type: 'case.postpone', caseId: 'a' }, may: leading },
  'case.setReady': { command: { type: 'case.setReady', caseId: 'a', ready: true }, may: presenting },
  'case.setSlide': { command: { type: 'case.setSlide', caseId: 'a', slide: 2 }, may: presenting },
  'case.finish': { command: { type: 'case.finish', caseId: 'a' }, may: presenting },
  'speakers.raise': {
    command: { type: 'speakers.raise', entryId: 'e', kind: 'question', personId: null },
    may: members,
  },
  'speakers.changeKind': { command: { type: 'speakers.changeKind', entryId: 'e-tom', kind: 'question' }, may: author },
  'speakers.withdraw': { command: { type: 'speakers.withdraw', entryId: 'e-tom' }, may: author },
  'speakers.defer': { command: { type: 'speakers.defer', entryId: 'e-tom' }, may: author },
  'speakers.call': { command: { type: 'speakers.call', entryId: null, whileCurrent: 'e-pia' }, may: leading },
  'speakers.finish': {
    command: { type: 'speakers.finish', whileCurrent: 'e-pia' },
    may: [...leading, 'minuteTaker'],
  },
  'speakers.skip': { command: { type: 'speakers.skip', entryId: 'e-tom' }, may: leading },
  'speakers.readd': { command: { type: 'speakers.readd', entryId: 'e-uta' }, may: leading },
  'speakers.setOpen': { command: { type: 'speakers.setOpen', open: false }, may: leading },
  'speakers.setNewVoicesFirst': { command: { type: 'speakers.setNewVoicesFirst', on: true }, may: leading },
  'speakers.setTime': { command: { type: 'speakers.setTime', seconds: 60 }, may: leading },
  'note.add': {
    command: {
      type: 'note.add',
      noteId: 'm',
      aspect: 'tip',
      caseId: null,
      parentId: 'n',
      text: 'x',
      anonymous: true,
    },
    may: members,
  },
  'note.edit': { command: { type: 'note.edit', noteId: 'n', text: 'y' }, may: author },
  'note.move': {
    command: { type: 'note.move', noteId: 'n', aspect: 'goal', caseId: 'b', parentId: null },
    may: author,
  },
  'note.delete': { command: { type: 'note.delete', noteId: 'n' }, may: author },
  'note.restore': { command: { type: 'note.restore', noteId: 'n' }, may: author },
  // the participant is the author, whose support is refused as such
  'note.support': {
    command: { type: 'note.support', noteId: 'n', on: true },
    may: members.filter((role) => role !== 'participant'),
  },
  'agreement.add': {
    command: { type: 'agreement.add', noteId: 'w', sourceId: 'n', caseId: null, text: 'x', ...terms },
    may: members,
  },
  'agreement.edit': { command: { type: 'agreement.edit', noteId: 'v', ...terms }, may: author },
  'people.join': { command: { type: 'people.join', personId: 'x', seat: { role: 'participant' } }, may: ['server'] },
  'people.moderatorReturned': { command: { type: 'people.moderatorReturned' }, may: ['server'] },
  'people.makeModerator': { command: { type: 'people.makeModerator', personId: 'tom' }, may: ['moderator', 'server'] },
  'people.handOver': { command: { type: 'people.handOver', personId: 'tom' }, may: ['moderator', 'server'] },
  'people.stepDown': { command: { type: 'people.stepDown' }, may: ['moderator'] },
  'people.takeOver': { command: { type: 'people.takeOver' }, may: members },
  'people.setMinuteTaker': {
    command: { type: 'people.setMinuteTaker', personId: 'tom', on: true },
    may: [...leading, 'server'],
  },
  'people.setPresenter': {
    command: { type: 'people.setPresenter', personId: 'tom', caseId: 'b', on: true },
    may: [...leading, 'server'],
  },
  'people.remove': { command: { type: 'people.remove', personId: 'uta' }, may: [...leading, 'server'] },
  'closing.write': {
    command: { type: 'closing.write', text: 'Wir', whileRevision: 0 },
    may: minutes,
  },
  'closing.check': { command: { type: 'closing.check', point: 'tips', on: true }, may: leading },
  'closing.gather': { command: { type: 'closing.gather' }, may: minutes },
  'closing.addLine': { command: { type: 'closing.addLine', lineId: 'm', text: 'x', before: 'l' }, may: minutes },
  'closing.editLine': {
    command: { type: 'closing.editLine', lineId: 'l', text: 'x', whileRevision: 0 },
    may: minutes,
  },
  'closing.moveLine': { command: { type: 'closing.moveLine', lineId: 'l', before: null }, may: minutes },
  'closing.removeLine': { command: { type: 'closing.removeLine', lineId: 'l' }, may: minutes },
  'closing.restoreLine': { command: { type: 'closing.restoreLine', lineId: 'l' }, may: minutes },
  'exchange.wish': {
    command: { type: 'exchange.wish', exchangeId: 'y', to: 'cem', subject: 'Wärmenetz' },
    may: members,
  },
  // the participant is who is asked
  'exchange.answer': { command: { type: 'exchange.answer', exchangeId: 'x', agree: true }, may: ['participant'] },
  'exchange.withdraw': { command: { type: 'exchange.withdraw', exchangeId: 'x' }, may: ['participant'] },
  'feedback.give': { command: { type: 'feedback.give', helped: 4, heard: 3, again: 4 }, may: members },
  'session.close': { command: { type: 'session.close', whileCurrent }, may: leading },
  'session.reopen': { command: { type: 'session.reopen' }, may: leading },
}

export const commandExamples: readonly Command[] = Object.values(commandRows).map((row) => row.command)
