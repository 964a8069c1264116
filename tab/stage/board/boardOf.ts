import { type Aspect, aspects } from '../../../shared/method/aspects.ts'
import { answeredCard, liveNotes, tipsUnder } from '../../../shared/session/notes.ts'
import { caseOrder } from '../../../shared/session/plan.ts'
import type { Note, Session } from '../../../shared/session/session.ts'

/** A card as the stage shows it: without its author, its text in one paragraph. */
export interface BoardCard {
  readonly id: string
  readonly text: string
  readonly support: number
  readonly isTip: boolean
  readonly tips: readonly BoardCard[]
}

interface BoardRow {
  readonly aspect: Aspect
  /** one list of cards a column */
  readonly cells: readonly (readonly BoardCard[])[]
}

/** The comparison of the discussion: a column a case (`null`: what belongs to no single case), a row an aspect. */
export interface Board {
  readonly columns: readonly (string | null)[]
  readonly rows: readonly BoardRow[]
}

/** What the discussion compares; these rows are there also while they are empty. */
const compared: readonly Aspect[] = ['goal', 'obstacle', 'conflict', 'approach', 'potential']

const mostSupportedFirst = (a: Note, b: Note) => b.supporters.length - a.supporters.length || a.at - b.at

function cardOf(session: Session, note: Note): BoardCard {
  return {
    id: note.id,
    text: note.text.replaceAll(/\s+/g, ' ').trim(),
    support: note.supporters.length,
    isTip: note.aspect === 'tip',
    tips: tipsUnder(session, note.id)
      .toSorted(mostSupportedFirst)
      .map((tip) => cardOf(session, tip)),
  }
}

/** A tip that hangs under no card is advice all the same: it stands among the approaches. */
function belongsTo(note: Note): Aspect {
  return note.aspect === 'tip' ? 'approach' : note.aspect
}

/** The cards of a cell, most supported first, tips under the card they answer. */
function cellOf(session: Session, aspect: Aspect, caseId: string | null): BoardCard[] {
  return liveNotes(session)
    .filter((note) => note.caseId === caseId && belongsTo(note) === aspect && !answeredCard(session, note))
    .toSorted(mostSupportedFirst)
    .map((note) => cardOf(session, note))
}

function rowsOf(session: Session, columns: readonly (string | null)[], kept: readonly Aspect[]): BoardRow[] {
  return aspects
    .filter((aspect) => aspect !== 'tip' && aspect !== 'agreement')
    .map((aspect) => ({ aspect, cells: columns.map((caseId) => cellOf(session, aspect, caseId)) }))
    .filter(({ aspect, cells }) => kept.includes(aspect) || cells.some((cell) => cell.length > 0))
}

/** All cases side by side; what belongs to no single case comes last, and only where there is any. */
export function matrixOf(session: Session): Board {
  const cases = caseOrder(session)
  const columns = rowsOf(session, [null], []).length > 0 ? [...cases, null] : cases
  return { columns, rows: rowsOf(session, columns, compared) }
}

/** The cards of one case. */
export function caseBoardOf(session: Session, caseId: string): Board {
  return { columns: [caseId], rows: rowsOf(session, [caseId], []) }
}

/** Whether there is no card on it. */
export function isEmpty(board: Board): boolean {
  return board.rows.every(({ cells }) => cells.every((cell) => cell.length === 0))
}
