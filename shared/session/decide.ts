import { decideAgreement } from './agreements.ts'
import { decideCases } from './cases.ts'
import { decideClosing } from './closing.ts'
import type { Command } from './commands.ts'
import { type Context, type Decision, never, refuse } from './decision.ts'
import type { Event } from './events.ts'
import { decideExchange } from './exchange.ts'
import { decideFazit } from './fazit.ts'
import { decideFeedback } from './feedback.ts'
import { decideIntroduction } from './introductions.ts'
import { decideNotes } from './notes.ts'
import { decidePeople } from './people.ts'
import { decidePlan } from './plan.ts'
import { byId, type Session } from './session.ts'
import { decideSpeakers } from './speakers.ts'
import { decideTimer } from './timer.ts'

/** What a session that is over still takes: people who come to read, who stands in, the Fazit, exchange, and being opened again. CLOSE-3 */
const takenWhenClosed: ReadonlySet<Command['type']> = new Set([
  'people.join',
  'people.moderatorReturned',
  'people.makeModerator',
  'people.handOver',
  'people.stepDown',
  'people.takeOver',
  'people.remove',
  'closing.write',
  'closing.check',
  'closing.gather',
  'closing.addLine',
  'closing.editLine',
  'closing.moveLine',
  'closing.removeLine',
  'closing.restoreLine',
  'exchange.wish',
  'exchange.answer',
  'exchange.withdraw',
  'session.reopen',
])

/**
 * Decides a command against a session: the one place where the method's rules say yes or no. Pure; the server runs it
 * for good, the tab runs the same function to show its own commands at once. Strangers and people who were removed are
 * refused before anything else. PEOPLE-11
 */
export function decide(session: Session, command: Command, context: Context): Decision<Event> {
  if (!maySpeak(session, command, context.by)) return refuse('notMember')
  if (session.status.kind === 'closed' && !takenWhenClosed.has(command.type)) return refuse('closed')
  return dispatch(session, command, context)
}

/** The server is nobody's voice: it speaks about people only. */
function maySpeak(session: Session, command: Command, by: string): boolean {
  if (by === 'server') return command.type.startsWith('people.')
  return byId(session.people, by)?.removed === false
}

function dispatch(session: Session, command: Command, context: Context): Decision<Event> {
  switch (command.type) {
    case 'plan.rename':
    case 'plan.fit':
    case 'plan.setLength':
    case 'plan.respread':
    case 'plan.undoRespread':
      return decidePlan(session, command, context)
    case 'timer.start':
    case 'timer.next':
    case 'timer.back':
    case 'timer.jump':
    case 'timer.pause':
    case 'timer.resume':
    case 'timer.adjust':
      return decideTimer(session, command, context)
    case 'introduction.next':
    case 'introduction.postpone':
      return decideIntroduction(session, command, context)
    case 'case.add':
    case 'case.edit':
    case 'case.remove':
    case 'case.move':
    case 'case.postpone':
    case 'case.setReady':
    case 'case.setSlide':
    case 'case.finish':
      return decideCases(session, command, context)
    case 'speakers.raise':
    case 'speakers.changeKind':
    case 'speakers.withdraw':
    case 'speakers.defer':
    case 'speakers.call':
    case 'speakers.finish':
    case 'speakers.skip':
    case 'speakers.readd':
    case 'speakers.setOpen':
    case 'speakers.setNewVoicesFirst':
    case 'speakers.setTime':
      return decideSpeakers(session, command, context)
    case 'note.add':
    case 'note.edit':
    case 'note.move':
    case 'note.delete':
    case 'note.restore':
    case 'note.support':
      return decideNotes(session, command, context)
    case 'agreement.add':
    case 'agreement.edit':
      return decideAgreement(session, command, context)
    case 'people.join':
    case 'people.moderatorReturned':
    case 'people.makeModerator':
    case 'people.handOver':
    case 'people.stepDown':
    case 'people.takeOver':
    case 'people.setMinuteTaker':
    case 'people.setPresenter':
    case 'people.remove':
      return decidePeople(session, command, context)
    case 'closing.write':
    case 'closing.check':
    case 'session.close':
    case 'session.reopen':
      return decideClosing(session, command, context)
    case 'closing.gather':
    case 'closing.addLine':
    case 'closing.editLine':
    case 'closing.moveLine':
    case 'closing.removeLine':
    case 'closing.restoreLine':
      return decideFazit(session, command, context)
    case 'exchange.wish':
    case 'exchange.answer':
    case 'exchange.withdraw':
      return decideExchange(session, command, context)
    case 'feedback.give':
      return decideFeedback(session, command, context)
    default:
      return never(command)
  }
}
