import * as z from 'zod/mini'
import { limits } from '../protocol/limits.ts'
import { optionalLine, prose } from '../protocol/text.ts'
import { accept, type Context, type Decision, refuse } from './decision.ts'
import { id } from './ids.ts'
import { decideAdd, type NoteEvent, refuseChange } from './notes.ts'
import { byId, type Note, type Session } from './session.ts'

const terms = {
  people: z.array(id).check(z.maxLength(limits.agreementPeople)),
  others: optionalLine(limits.agreementOthers),
  until: z.nullable(z.iso.date()),
}

export const agreementCommands = [
  /** a new agreement, drawn from the card `sourceId` where there is one */
  z.object({
    type: z.literal('agreement.add'),
    noteId: id,
    sourceId: z.nullable(id),
    caseId: z.nullable(id),
    text: prose(limits.note),
    ...terms,
  }),
  z.object({ type: z.literal('agreement.edit'), noteId: id, ...terms }),
] as const
export type AgreementCommand = z.infer<(typeof agreementCommands)[number]>
type Terms = Pick<AgreementCommand, keyof typeof terms>

function refuseTerms(session: Session, { people }: Terms) {
  const unknown = people.some((personId) => byId(session.people, personId)?.removed !== false)
  return unknown ? refuse('unknownPerson') : undefined
}

function agreedEvent(noteId: string, { people, others, until }: Terms, sourceId: string | null): NoteEvent {
  return { type: 'note.agreed', noteId, people: [...new Set(people)], others, until, sourceId }
}

/** From any card, or from none; it belongs to the case of the card that it was drawn from. NOTES-9 */
function decideDrawn(
  session: Session,
  command: AgreementCommand & { type: 'agreement.add' },
  context: Context,
): Decision<NoteEvent> {
  const { noteId, sourceId, text } = command
  const source = byId(session.notes, sourceId)
  if (sourceId !== null && !source) return refuse('unknownNote')
  if (source?.deleted) return refuse('noteDeleted')
  const caseId = source ? source.caseId : command.caseId
  const card = { noteId, aspect: 'agreement', caseId, parentId: null, text, anonymous: false } as const
  const added = decideAdd(session, card, context)
  return added.ok ? accept(...added.events, agreedEvent(noteId, command, sourceId)) : added
}

function isUnchanged({ agreed }: Note, { people, others, until }: Terms): boolean {
  const before = agreed ?? { people: [], others: '', until: null }
  return before.others === others && before.until === until && before.people.join() === [...new Set(people)].join()
}

/** Who does it and until when: said by whoever may edit the card, of an agreement only. NOTES-8 */
export function decideAgreement(session: Session, command: AgreementCommand, context: Context): Decision<NoteEvent> {
  if (command.type === 'agreement.add') {
    return refuseTerms(session, command) ?? decideDrawn(session, command, context)
  }
  const note = byId(session.notes, command.noteId)
  if (!note) return refuse('unknownNote')
  const refused = refuseChange(session, note, context)
  if (refused) return refused
  if (note.aspect !== 'agreement') return refuse('notAgreement')
  if (isUnchanged(note, command)) return accept()
  return refuseTerms(session, command) ?? accept(agreedEvent(note.id, command, note.agreed?.sourceId ?? null))
}
