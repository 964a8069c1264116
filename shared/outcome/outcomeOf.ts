import { elapsedMs } from '../session/clock.ts'
import { draftLines } from '../session/draftLines.ts'
import { agreements, openQuestions } from '../session/gather.ts'
import { patterns } from '../session/patterns.ts'
import { caseOrder } from '../session/plan.ts'
import { byId, type Session } from '../session/session.ts'
import { type Edit, type Say, sayWith } from './edits.ts'
import type { Outcome } from './outcome.ts'
import { cardsByAspect, type Source, tipOf } from './outcomeCards.ts'
import { outcomePeople, type Profiles, placesOf } from './outcomePeople.ts'

/** What a document says beside the log. */
export interface OutcomeFacts {
  readonly profiles: Profiles
  readonly organiser: string | null
  readonly edits: readonly Edit[]
  /** session time, epoch ms */
  readonly now: number
}

function casePlaces(session: Session, caseIds: readonly string[]): number[] {
  const order = caseOrder(session)
  return caseIds.map((caseId) => order.indexOf(caseId) + 1).filter((place) => place > 0)
}

function placeOf(session: Session, caseId: string | null): number | null {
  return casePlaces(session, caseId === null ? [] : [caseId])[0] ?? null
}

const iso = (at: number) => new Date(at).toISOString()
const unsaid = (key: string) => ({ key, text: '', edited: true })

function headOf({ session, people, say }: Source, organiser: string | null): Outcome['head'] {
  const { title, topic, status } = session
  return {
    title: say('title', title) ?? unsaid('title'),
    topic: say('topic', topic) ?? unsaid('topic'),
    startedAt: status.kind === 'draft' ? null : iso(status.startedAt),
    closedAt: status.kind === 'closed' ? iso(status.closedAt) : null,
    organiser,
    people: people.list,
  }
}

function summaryOf({ session, say }: Source): Outcome['summary'] {
  const lines = draftLines(session).flatMap(({ id, kind, text, caseIds }) => {
    const words = say(`line:${id}`, text)
    return words ? [{ ...words, kind, cases: casePlaces(session, caseIds) }] : []
  })
  return { text: say('summary', session.closing.summary) ?? unsaid('summary'), lines }
}

function casesOf(source: Source): Outcome['cases'] {
  const { session, people, say } = source
  return caseOrder(session).flatMap((caseId, index) => {
    const known = byId(session.cases, caseId)
    if (!known) return []
    const { municipality, quarter, population } = known
    const key = `question:${caseId}`
    return [
      {
        ...{ place: index + 1, municipality, quarter, population },
        question: say(key, known.question) ?? unsaid(key),
        presenters: placesOf(people, known.presenters),
        aspects: cardsByAspect(source, caseId),
      },
    ]
  })
}

function sharedOf({ session, say }: Source): Outcome['shared'] {
  return patterns(session).flatMap(({ aspect, cards, caseIds }) => {
    const support = cards.reduce((sum, { supporters }) => sum + supporters.length, 0)
    const [words] = cards.flatMap(({ id, text }) => say(`card:${id}`, text) ?? [])
    return words ? [{ aspect, text: words.text, cases: casePlaces(session, caseIds), support }] : []
  })
}

function agreementsOf(source: Source): Outcome['agreements'] {
  const { session, people } = source
  return agreements(session).flatMap((note) => {
    const words = tipOf(source, note)
    if (!words) return []
    const { people: named = [], others = '', until = null } = note.agreed ?? {}
    return [{ ...words, case: placeOf(session, note.caseId), people: placesOf(people, named), others, until }]
  })
}

function questionsOf({ session, say }: Source): Outcome['questions'] {
  return openQuestions(session).flatMap(({ id, text, caseId, supporters }) => {
    const words = say(`card:${id}`, text)
    return words ? [{ ...words, case: placeOf(session, caseId), support: supporters.length }] : []
  })
}

function timesOf(session: Session, now: number): Outcome['times'] {
  return session.steps.map((step) => ({
    step: step.kind,
    case: placeOf(session, step.caseId),
    plannedSeconds: step.plannedSeconds,
    actualSeconds: step.startedAt === null ? null : Math.round(elapsedMs(session, step, now) / 1000),
  }))
}

/** Folds a session into a draft, each text in the words that `say` has for it. */
export function outcomeSaying(session: Session, { profiles, organiser, now }: OutcomeFacts, say: Say): Outcome {
  const source: Source = { session, people: outcomePeople(session, profiles), say }
  return {
    format: 'fallrunde-outcome',
    version: 1,
    release: null,
    head: headOf(source, organiser),
    summary: summaryOf(source),
    cases: casesOf(source),
    general: cardsByAspect(source, null),
    shared: sharedOf(source),
    agreements: agreementsOf(source),
    questions: questionsOf(source),
    times: timesOf(session, now),
  }
}

/** Folds a session into its outcome, a draft: everything people read afterwards, and nobody's contact. */
export function outcomeOf(session: Session, facts: OutcomeFacts): Outcome {
  return outcomeSaying(session, facts, sayWith(facts.edits))
}
