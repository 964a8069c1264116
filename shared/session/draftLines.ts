import { gatheredLines, mergedLines } from './gather.ts'
import { byId, type Line, lineKinds, type Note, type Session } from './session.ts'

/** The lines of one kind, in the order of the Fazit. */
export interface LineGroup {
  readonly kind: Line['kind']
  readonly lines: readonly Line[]
}

/** The Fazit as everybody reads it: its lines or, while nobody has gathered any, what gathering would bring now. */
export function draftLines(session: Session): readonly Line[] {
  const { lines } = session.closing
  return lines.length > 0 ? lines.filter(({ removed }) => !removed) : mergedLines([], gatheredLines(session))
}

/** Lines by kind, the kinds in the order in which the method gathers them; none is empty. */
export function byKind(lines: readonly Line[]): LineGroup[] {
  return lineKinds
    .map((kind) => ({ kind, lines: lines.filter((line) => line.kind === kind) }))
    .filter((group) => group.lines.length > 0)
}

/** The agreement that a line was gathered from, if it was from one. */
export function agreementOf(session: Session, { kind, cardIds }: Line): Note | undefined {
  return kind === 'agreement' ? byId(session.notes, cardIds[0] ?? null) : undefined
}

/** How many people have said „betrifft uns auch" to the cards of a line, each counted once. */
export function supportOf(session: Session, { cardIds }: Line): number {
  return new Set(cardIds.flatMap((id) => byId(session.notes, id)?.supporters ?? [])).size
}
