import { summarySupportedCards, summaryTipsEachCase } from '../method/recommendations.ts'
import { limits } from '../protocol/limits.ts'
import { answeredCard, liveNotes, tipsUnder } from './notes.ts'
import { bySupport, comparedAspects, patterns } from './patterns.ts'
import { caseOrder } from './plan.ts'
import type { GatheredLine, Line, Note, Session } from './session.ts'

function lineOf(kind: GatheredLine['kind'], note: Note): GatheredLine {
  return { id: note.id, kind, cardIds: [note.id], caseIds: note.caseId === null ? [] : [note.caseId], text: note.text }
}

function sharedLines(session: Session): GatheredLine[] {
  return patterns(session).flatMap(({ cards, caseIds }) => {
    const [first] = cards
    return first ? [{ ...lineOf('shared', first), cardIds: cards.map(({ id }) => id), caseIds }] : []
  })
}

function supportedCards(notes: readonly Note[]): Note[] {
  return notes
    .filter(({ aspect, supporters }) => comparedAspects.includes(aspect) && supporters.length > 0)
    .toSorted(bySupport)
    .slice(0, summarySupportedCards)
}

function tipsOfCases(session: Session, notes: readonly Note[]): Note[] {
  return [...caseOrder(session), null].flatMap((caseId) =>
    notes
      .filter((note) => note.aspect === 'tip' && note.caseId === caseId)
      .toSorted(bySupport)
      .slice(0, summaryTipsEachCase),
  )
}

/** Questions that no tip answers, the most supported first. */
export function openQuestions(session: Session): Note[] {
  return liveNotes(session)
    .filter((note) => note.aspect === 'question' && !answeredCard(session, note))
    .filter((note) => tipsUnder(session, note.id).length === 0)
    .toSorted(bySupport)
}

/** The agreements, in the order in which they were made. */
export function agreements(session: Session): Note[] {
  return liveNotes(session)
    .filter(({ aspect }) => aspect === 'agreement')
    .toSorted((a, b) => a.at - b.at)
}

/**
 * The Fazit as the method gathers it: what several cases share, the most supported other cards, the best tips of each
 * case, all agreements, and the open questions. Each line names its cards, and no card is in two lines. FAZIT-1
 */
export function gatheredLines(session: Session): GatheredLine[] {
  const shared = sharedLines(session)
  const taken = new Set(shared.flatMap(({ cardIds }) => cardIds))
  const others = liveNotes(session).filter(({ id }) => !taken.has(id))
  return [
    ...shared,
    ...supportedCards(others).map((note) => lineOf('supported', note)),
    ...tipsOfCases(session, others).map((note) => lineOf('tip', note)),
    ...agreements(session).map((note) => lineOf('agreement', note)),
    ...openQuestions(session).map((note) => lineOf('question', note)),
  ]
}

/** Whether somebody has had a hand in this line, so that gathering again leaves it alone. */
function isTouched({ kind, edited, removed }: Line): boolean {
  return kind === 'own' || edited || removed
}

/**
 * The lines after gathering anew: what people edited, removed or wrote themselves stays, and so does the order; the
 * others say what their cards say now, or go with them; new ones come last. FAZIT-3
 */
export function mergedLines(lines: readonly Line[], gathered: readonly GatheredLine[]): readonly Line[] {
  const found = new Map(gathered.map((line) => [line.id, line]))
  const kept = lines.flatMap((line): Line[] => {
    const now = found.get(line.id)
    if (isTouched(line)) return [line]
    const revision = now?.text === line.text ? line.revision : line.revision + 1
    return now ? [{ ...line, ...now, revision }] : []
  })
  const known = new Set(kept.map(({ id }) => id))
  const added = gathered.filter(({ id }) => !known.has(id))
  const room = Math.max(0, limits.lines - kept.length)
  const fresh = { edited: false, removed: false, revision: 0 }
  return [...kept, ...added.slice(0, room).map((line) => ({ ...line, ...fresh }))]
}

/** Whether gathering now would change the lines of the Fazit. */
export function gatherWouldChange(session: Session): boolean {
  const { lines } = session.closing
  const gathered = gatheredLines(session).slice(0, limits.lines)
  return JSON.stringify(mergedLines(lines, gathered)) !== JSON.stringify(lines)
}
