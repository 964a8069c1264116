import { evolveCases } from './cases.ts'
import { evolveClosing } from './closing.ts'
import { never } from './decision.ts'
import type { Event } from './events.ts'
import { evolveExchange } from './exchange.ts'
import { evolveFazit } from './fazit.ts'
import { evolveFeedback } from './feedback.ts'
import { evolveIntroduction } from './introductions.ts'
import { evolveNotes } from './notes.ts'
import { evolvePeople } from './people.ts'
import { evolvePlan } from './plan.ts'
import type { Session } from './session.ts'
import { evolveSpeakers } from './speakers.ts'
import { evolveTimer } from './timer.ts'

/** The session after an event. Pure, and never throws on a log that `decide` produced. */
export function evolve(session: Session, event: Event): Session {
  switch (event.type) {
    case 'session.created':
    case 'plan.renamed':
    case 'plan.fitted':
    case 'plan.lengthSet':
    case 'plan.respread':
    case 'plan.respreadUndone':
      return evolvePlan(session, event)
    case 'session.started':
    case 'step.started':
    case 'timer.paused':
    case 'timer.resumed':
      return evolveTimer(session, event)
    case 'introduction.called':
    case 'introduction.postponed':
    case 'introduction.roundDone':
      return evolveIntroduction(session, event)
    case 'case.added':
    case 'case.edited':
    case 'case.removed':
    case 'cases.ordered':
    case 'case.postponed':
    case 'case.readySet':
    case 'case.slideSet':
    case 'case.finished':
      return evolveCases(session, event)
    case 'speakers.raised':
    case 'speakers.kindChanged':
    case 'speakers.withdrawn':
    case 'speakers.deferred':
    case 'speakers.called':
    case 'speakers.finished':
    case 'speakers.skipped':
    case 'speakers.readded':
    case 'speakers.openSet':
    case 'speakers.newVoicesFirstSet':
    case 'speakers.timeSet':
      return evolveSpeakers(session, event)
    case 'note.added':
    case 'note.edited':
    case 'note.moved':
    case 'note.deleted':
    case 'note.restored':
    case 'note.supported':
    case 'note.agreed':
      return evolveNotes(session, event)
    case 'people.joined':
    case 'people.moderatorSet':
    case 'people.tookOver':
    case 'people.moderatorReturned':
    case 'people.minuteTakerSet':
    case 'people.presenterSet':
    case 'people.removed':
      return evolvePeople(session, event)
    case 'closing.written':
    case 'closing.checked':
    case 'session.closed':
    case 'session.reopened':
      return evolveClosing(session, event)
    case 'closing.gathered':
    case 'closing.lineAdded':
    case 'closing.lineEdited':
    case 'closing.lineMoved':
    case 'closing.lineRemoved':
    case 'closing.lineRestored':
      return evolveFazit(session, event)
    case 'exchange.wished':
    case 'exchange.agreed':
    case 'exchange.ended':
      return evolveExchange(session, event)
    case 'feedback.given':
      return evolveFeedback(session, event)
    default:
      return never(event)
  }
}
