import type { Profile } from '../../../shared/protocol/frames.ts'
import type { Results, ResultsCard } from '../../../shared/protocol/results.ts'
import { elapsedMs } from '../../../shared/session/clock.ts'
import { tipsUnder } from '../../../shared/session/notes.ts'
import { presentPeople } from '../../../shared/session/people.ts'
import { caseOrder } from '../../../shared/session/plan.ts'
import type { Note, Session } from '../../../shared/session/session.ts'
import { agreementsOf, notesByCase } from './notesByCase.ts'

type Profiles = ReadonlyMap<string, Profile>

function tipOf(people: Profiles, { text, anonymous, author, supporters }: Note) {
  return { text, by: anonymous ? null : (people.get(author)?.name ?? null), anonymous, support: supporters.length }
}

function cardOf(session: Session, people: Profiles, note: Note): ResultsCard {
  const tips = tipsUnder(session, note.id).map((tip) => tipOf(people, tip))
  return { ...tipOf(people, note), aspect: note.aspect, tips }
}

function placeOf(session: Session, caseId: string | null): number | null {
  const index = caseId === null ? -1 : caseOrder(session).indexOf(caseId)
  return index < 0 ? null : index + 1
}

function casesOf(session: Session, people: Profiles): Pick<Results, 'cases' | 'notes'> {
  const groups = notesByCase(session).map(({ known, place, aspects }) => ({
    known,
    place,
    notes: aspects.flatMap(({ notes }) => notes.map((note) => cardOf(session, people, note))),
  }))
  return {
    cases: groups.flatMap(({ known, place, notes }) => {
      if (!known) return []
      const { municipality, quarter, question } = known
      return [{ place, municipality, quarter, question, notes }]
    }),
    notes: groups.find(({ known }) => known === null)?.notes ?? [],
  }
}

function timesOf(session: Session, now: number): Results['times'] {
  return session.steps.map((step) => ({
    step: step.kind,
    case: placeOf(session, step.caseId),
    plannedSeconds: step.plannedSeconds,
    actualSeconds: step.startedAt === null ? null : Math.round(elapsedMs(session, step, now) / 1000),
  }))
}

function peopleOf(session: Session, people: Profiles): Results['people'] {
  const present = presentPeople(session)
  const known = present.flatMap(({ id, moderator }) => {
    const profile = people.get(id)
    if (!profile) return []
    const { name, organisation, function: does } = profile
    return [{ name, organisation, function: does, moderator }]
  })
  return { count: present.length, known }
}

const iso = (at: number) => new Date(at).toISOString()

/** What came of a session, to be downloaded. `now`: session time, epoch ms. */
export function resultsOf(session: Session, people: Profiles, now: number): Results {
  const { title, topic, status, closing } = session
  return {
    format: 'fallrunde-results',
    version: 1,
    title,
    topic,
    startedAt: status.kind === 'draft' ? null : iso(status.startedAt),
    closedAt: status.kind === 'closed' ? iso(status.closedAt) : null,
    summary: closing.summary,
    agreements: agreementsOf(session).map((note) => ({
      ...cardOf(session, people, note),
      case: placeOf(session, note.caseId),
    })),
    ...casesOf(session, people),
    times: timesOf(session, now),
    people: peopleOf(session, people),
  }
}
