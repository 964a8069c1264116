import * as z from 'zod/mini'
import { limits } from '../protocol/limits.ts'
import { prose } from '../protocol/text.ts'
import { accept, type Context, type Decision, keepsMinutes, never, refuse } from './decision.ts'
import { gatheredLines, gatherWouldChange, mergedLines } from './gather.ts'
import { id } from './ids.ts'
import { byId, changed, gatheredLine, type Line, type Session } from './session.ts'

const lineId = id
const before = z.nullable(id)

export const fazitCommands = [
  z.object({ type: z.literal('closing.gather') }),
  z.object({ type: z.literal('closing.addLine'), lineId, text: prose(limits.note), before }),
  /** `whileRevision` is the revision of the line that the sender has edited */
  z.object({
    type: z.literal('closing.editLine'),
    lineId,
    text: prose(limits.note),
    whileRevision: z.int().check(z.nonnegative()),
  }),
  /** `before` another line, `null`: to the end */
  z.object({ type: z.literal('closing.moveLine'), lineId, before }),
  z.object({ type: z.literal('closing.removeLine'), lineId }),
  z.object({ type: z.literal('closing.restoreLine'), lineId }),
] as const
export type FazitCommand = z.infer<(typeof fazitCommands)[number]>

export const fazitEvents = [
  z.object({ type: z.literal('closing.gathered'), lines: z.array(gatheredLine) }),
  z.object({ type: z.literal('closing.lineAdded'), lineId, text: z.string(), before }),
  z.object({ type: z.literal('closing.lineEdited'), lineId, text: z.string() }),
  z.object({ type: z.literal('closing.lineMoved'), lineId, before }),
  z.object({ type: z.literal('closing.lineRemoved'), lineId }),
  z.object({ type: z.literal('closing.lineRestored'), lineId }),
] as const
export type FazitEvent = z.infer<(typeof fazitEvents)[number]>

/** The lines are gathered, written, edited, ordered and removed by who leads or keeps the minutes. FAZIT-4 */
export function decideFazit(session: Session, command: FazitCommand, context: Context): Decision<FazitEvent> {
  if (!keepsMinutes(session, context.by)) return refuse('notYours')
  if (command.type === 'closing.gather') return decideGather(session)
  const line = byId(session.closing.lines, command.lineId)
  if (command.type === 'closing.addLine') return decideAdd(session, command)
  return line ? decideLine(session, line, command) : refuse('unknownLine')
}

type OnLine = Exclude<FazitCommand, { type: 'closing.gather' | 'closing.addLine' }>

function decideLine(session: Session, line: Line, command: OnLine): Decision<FazitEvent> {
  switch (command.type) {
    case 'closing.editLine':
      return decideEdit(line, command)
    case 'closing.moveLine':
      return decideMove(session, line, command.before)
    case 'closing.removeLine':
      return line.removed ? accept() : accept({ type: 'closing.lineRemoved', lineId: line.id })
    case 'closing.restoreLine':
      return line.removed ? accept({ type: 'closing.lineRestored', lineId: line.id }) : accept()
    default:
      return never(command)
  }
}

/** Gathering again changes only what nobody has had a hand in; where nothing changes, nothing happens. FAZIT-3 */
function decideGather(session: Session): Decision<FazitEvent> {
  if (!gatherWouldChange(session)) return accept()
  const gathered = gatheredLines(session).slice(0, limits.lines)
  const plain = gathered.map(({ cardIds, caseIds, ...line }) => ({
    ...line,
    cardIds: [...cardIds],
    caseIds: [...caseIds],
  }))
  return accept({ type: 'closing.gathered', lines: plain })
}

function decideAdd(session: Session, command: FazitCommand & { type: 'closing.addLine' }): Decision<FazitEvent> {
  const { lines } = session.closing
  // the lines of cards have the ids of their cards
  const known = byId(lines, command.lineId) ?? byId(session.notes, command.lineId)
  if (known) return refuse('lineExists')
  if (command.before !== null && !byId(lines, command.before)) return refuse('unknownLine')
  if (lines.length >= limits.lines) return refuse('tooManyLines', { limit: limits.lines })
  return accept({ type: 'closing.lineAdded', lineId: command.lineId, text: command.text, before: command.before })
}

/** A text based on an older one is refused. FAZIT-5 */
function decideEdit(line: Line, command: OnLine & { type: 'closing.editLine' }): Decision<FazitEvent> {
  if (line.removed) return refuse('lineRemoved')
  if (command.text === line.text) return accept()
  if (command.whileRevision !== line.revision) return refuse('textMoved')
  return accept({ type: 'closing.lineEdited', lineId: line.id, text: command.text })
}

function moved(lines: readonly Line[], line: Line, to: string | null): readonly Line[] {
  const others = lines.filter(({ id: other }) => other !== line.id)
  const place = others.findIndex(({ id: other }) => other === to)
  return others.toSpliced(place < 0 ? others.length : place, 0, line)
}

function decideMove(session: Session, line: Line, to: string | null): Decision<FazitEvent> {
  const { lines } = session.closing
  if (to !== null && !byId(lines, to)) return refuse('unknownLine')
  const order = to === line.id ? lines : moved(lines, line, to)
  return order.every((other, index) => other.id === lines[index]?.id)
    ? accept()
    : accept({ type: 'closing.lineMoved', lineId: line.id, before: to })
}

function evolveLines(lines: readonly Line[], event: FazitEvent): readonly Line[] {
  switch (event.type) {
    case 'closing.gathered':
      return mergedLines(lines, event.lines)
    case 'closing.lineAdded': {
      const { lineId: own, text } = event
      const line = { id: own, kind: 'own', cardIds: [], caseIds: [], text, edited: false, removed: false } as const
      return moved(lines, { ...line, revision: 0 }, event.before)
    }
    case 'closing.lineEdited':
      return changed(lines, event.lineId, ({ revision }) => ({
        text: event.text,
        edited: true,
        revision: revision + 1,
      }))
    case 'closing.lineMoved': {
      const line = byId(lines, event.lineId)
      return line ? moved(lines, line, event.before) : lines
    }
    case 'closing.lineRemoved':
      return changed(lines, event.lineId, { removed: true })
    case 'closing.lineRestored':
      return changed(lines, event.lineId, { removed: false })
    default:
      return never(event)
  }
}

export function evolveFazit(session: Session, event: FazitEvent): Session {
  return { ...session, closing: { ...session.closing, lines: evolveLines(session.closing.lines, event) } }
}
