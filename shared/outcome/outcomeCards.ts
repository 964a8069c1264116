import { aspects } from '../method/aspects.ts'
import { answeredCard, liveNotes, tipsUnder } from '../session/notes.ts'
import { bySupport } from '../session/patterns.ts'
import type { Note, Session } from '../session/session.ts'
import type { Say } from './edits.ts'
import type { AspectCards, OutcomeCard, OutcomeTip } from './outcome.ts'
import type { OutcomePeople } from './outcomePeople.ts'

/** What a document is folded from. */
export interface Source {
  readonly session: Session
  readonly people: OutcomePeople
  readonly say: Say
}

/** The words of a card, with who wrote it; `null` where they are left out. */
export function tipOf({ people, say }: Source, note: Note): OutcomeTip | null {
  const words = say(`card:${note.id}`, note.text)
  if (!words) return null
  const { anonymous, supporters } = note
  return { ...words, by: anonymous ? null : people.indexOf(note.author), anonymous, support: supporters.length }
}

function cardOf(source: Source, note: Note): OutcomeCard | null {
  const tip = tipOf(source, note)
  const tips = tipsUnder(source.session, note.id).toSorted(bySupport)
  return tip && { ...tip, tips: tips.flatMap((answer) => tipOf(source, answer) ?? []) }
}

/**
 * The cards of a case (`null`: of no single case) by aspect in the order of the comparison, the most supported first;
 * tips hang under their card, agreements have a list of their own.
 */
export function cardsByAspect(source: Source, caseId: string | null): AspectCards[] {
  const { session } = source
  const notes = liveNotes(session)
    .filter((note) => note.caseId === caseId && !answeredCard(session, note))
    .toSorted(bySupport)
  return aspects
    .filter((aspect) => aspect !== 'agreement')
    .map((aspect) => ({
      aspect,
      cards: notes.filter((note) => note.aspect === aspect).flatMap((note) => cardOf(source, note) ?? []),
    }))
    .filter(({ cards }) => cards.length > 0)
}
