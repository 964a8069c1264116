import * as z from 'zod/mini'
import { aspects } from '../method/aspects.ts'
import { limits } from '../protocol/limits.ts'
import { prose } from '../protocol/text.ts'
import { accept, type Context, type Decision, leads, never, refuse } from './decision.ts'
import { id, instant } from './ids.ts'
import { agreed, byId, changed, type Note, type Session } from './session.ts'

const place = { aspect: z.enum(aspects), caseId: z.nullable(id), parentId: z.nullable(id) }

export const noteCommands = [
  z.object({
    type: z.literal('note.add'),
    noteId: id,
    ...place,
    text: prose(limits.note),
    anonymous: z.boolean(),
  }),
  z.object({ type: z.literal('note.edit'), noteId: id, text: prose(limits.note) }),
  z.object({ type: z.literal('note.move'), noteId: id, ...place }),
  z.object({ type: z.literal('note.delete'), noteId: id }),
  z.object({ type: z.literal('note.restore'), noteId: id }),
  z.object({ type: z.literal('note.support'), noteId: id, on: z.boolean() }),
] as const
export type NoteCommand = z.infer<(typeof noteCommands)[number]>

export const noteEvents = [
  z.object({
    type: z.literal('note.added'),
    noteId: id,
    ...place,
    text: z.string(),
    author: id,
    anonymous: z.boolean(),
    at: instant,
  }),
  z.object({ type: z.literal('note.edited'), noteId: id, text: z.string(), at: instant }),
  z.object({ type: z.literal('note.moved'), noteId: id, ...place }),
  z.object({ type: z.literal('note.deleted'), noteId: id }),
  z.object({ type: z.literal('note.restored'), noteId: id }),
  z.object({ type: z.literal('note.supported'), noteId: id, personId: id, on: z.boolean() }),
  z.object({ type: z.literal('note.agreed'), noteId: id, ...agreed.shape }),
] as const
export type NoteEvent = z.infer<(typeof noteEvents)[number]>

/** Whether this card was written by the sender, under the own name or the pseudonym of an anonymous card. NOTES-4 */
export function isAuthor(note: Note, context: Pick<Context, 'by' | 'pseudonym'>): boolean {
  return note.author === (note.anonymous ? context.pseudonym(note.id) : context.by)
}

/** Cards that are not deleted. */
export function liveNotes(session: Session): Note[] {
  return session.notes.filter((note) => !note.deleted)
}

/** The tips that hang under a card. A tip whose card was deleted stands alone until the card is restored. NOTES-3 */
export function tipsUnder(session: Session, noteId: string): Note[] {
  return liveNotes(session).filter((note) => note.parentId === noteId)
}

/** The card a tip hangs under, unless that card is deleted. */
export function answeredCard(session: Session, note: Note): Note | undefined {
  const parent = byId(session.notes, note.parentId)
  return parent && !parent.deleted ? parent : undefined
}

/** Why this person may not change this card now, `undefined` where they may. NOTES-2, NOTES-5 */
export function refuseChange(session: Session, note: Note, context: Context) {
  if (!isAuthor(note, context) && !leads(session, context.by)) return refuse('notYours')
  return note.deleted ? refuse('noteDeleted') : undefined
}

/** Cards are edited, moved, deleted and restored by their authors and by who leads. NOTES-2, NOTES-5 */
export function decideNotes(session: Session, command: NoteCommand, context: Context): Decision<NoteEvent> {
  if (command.type === 'note.add') return decideAdd(session, command, context)
  const note = byId(session.notes, command.noteId)
  if (!note) return refuse('unknownNote')
  if (command.type === 'note.support') return decideSupport(note, command.on, context)
  const refused = refuseChange(session, note, context)
  if (refused?.code === 'noteDeleted' && command.type === 'note.delete') return accept()
  if (refused && !(refused.code === 'noteDeleted' && command.type === 'note.restore')) return refused
  switch (command.type) {
    case 'note.edit':
      return command.text === note.text
        ? accept()
        : accept({ type: 'note.edited', noteId: note.id, text: command.text, at: context.now })
    case 'note.move':
      return decideMove(session, note, command)
    case 'note.delete':
      return accept({ type: 'note.deleted', noteId: note.id })
    case 'note.restore':
      return note.deleted ? accept({ type: 'note.restored', noteId: note.id }) : accept()
    default:
      return never(command)
  }
}

type Place = Pick<Note, 'aspect' | 'caseId' | 'parentId'>

/** A tip answers a card that is not itself an answer, and goes where that card is. NOTES-3 */
function refusePlace(session: Session, { aspect, caseId, parentId }: Place, self: string | null) {
  if (caseId !== null && !byId(session.cases, caseId)) return refuse('unknownCase')
  if (parentId === null) return undefined
  const parent = byId(session.notes, parentId)
  if (!parent) return refuse('unknownNote')
  if (aspect !== 'tip') return refuse('onlyTipsAnswer')
  if (parent.deleted) return refuse('noteDeleted')
  const answered = self !== null && session.notes.some((note) => note.parentId === self)
  const nested = parent.parentId !== null || parent.id === self || answered
  return nested ? refuse('answersAnswer') : undefined
}

/** A tip belongs to the case of the card that it answers. */
function placed(session: Session, { aspect, caseId, parentId }: Place): Place {
  const parent = byId(session.notes, parentId)
  return { aspect, parentId, caseId: parent ? parent.caseId : caseId }
}

/** A card has an aspect, a text and, where it has one, a case; its id counts once. NOTES-1, NOTES-7 */
export function decideAdd(
  session: Session,
  command: Omit<NoteCommand & { type: 'note.add' }, 'type'>,
  context: Context,
): Decision<NoteEvent> {
  const { noteId, text, anonymous } = command
  if (byId(session.notes, noteId)) return refuse('noteExists')
  if (session.notes.length >= limits.notes) return refuse('tooManyNotes', { limit: limits.notes })
  const refused = refusePlace(session, command, null)
  if (refused) return refused
  const author = anonymous ? context.pseudonym(noteId) : context.by
  const where = placed(session, command)
  return accept({ type: 'note.added', noteId, ...where, text, author, anonymous, at: context.now })
}

function decideMove(session: Session, note: Note, to: Place): Decision<NoteEvent> {
  const refused = refusePlace(session, to, to.parentId === null ? null : note.id)
  if (refused) return refused
  const where = placed(session, to)
  const stays = where.aspect === note.aspect && where.caseId === note.caseId && where.parentId === note.parentId
  return stays ? accept() : accept({ type: 'note.moved', noteId: note.id, ...where })
}

/** „betrifft uns auch": once a person, not for an own card. NOTES-6 */
function decideSupport(note: Note, on: boolean, context: Context): Decision<NoteEvent> {
  if (note.deleted) return refuse('noteDeleted')
  if (on && isAuthor(note, context)) return refuse('ownNote')
  if (note.supporters.includes(context.by) === on) return accept()
  return accept({ type: 'note.supported', noteId: note.id, personId: context.by, on })
}

/** Tips follow their card to another case. NOTES-3 */
function moveWithTips(notes: readonly Note[], noteId: string, to: Place): readonly Note[] {
  return notes.map((note) => {
    if (note.id === noteId) return { ...note, aspect: to.aspect, caseId: to.caseId, parentId: to.parentId }
    return note.parentId === noteId ? { ...note, caseId: to.caseId } : note
  })
}

function evolveCards(notes: readonly Note[], event: NoteEvent): readonly Note[] {
  switch (event.type) {
    case 'note.added': {
      const { type: _, noteId, ...fields } = event
      return [...notes, { id: noteId, ...fields, supporters: [], editedAt: null, deleted: false, agreed: null }]
    }
    case 'note.edited':
      return changed(notes, event.noteId, { text: event.text, editedAt: event.at })
    case 'note.moved':
      return moveWithTips(notes, event.noteId, event)
    case 'note.deleted':
      return changed(notes, event.noteId, { deleted: true })
    case 'note.restored':
      return changed(notes, event.noteId, { deleted: false })
    case 'note.supported':
      return changed(notes, event.noteId, ({ supporters }) => ({
        supporters: event.on
          ? [...supporters, event.personId]
          : supporters.filter((personId) => personId !== event.personId),
      }))
    case 'note.agreed': {
      const { type: _, noteId, ...terms } = event
      return changed(notes, noteId, { agreed: terms })
    }
    default:
      return never(event)
  }
}

export function evolveNotes(session: Session, event: NoteEvent): Session {
  return { ...session, notes: evolveCards(session.notes, event) }
}
