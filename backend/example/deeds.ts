import type { Aspect } from '../../shared/method/aspects.ts'
import type { Command } from '../../shared/session/commands.ts'
import type { NoteCommand } from '../../shared/session/notes.ts'
import type { EntryKind } from '../../shared/session/session.ts'
import type { CaseKey } from './keys.ts'
import type { PersonKey } from './people.ts'

type SeenBySender = 'whileCurrent' | 'whileRevision'
type WithoutSeen<C> = C extends Command ? Omit<C, SeenBySender> : never

/** A command as it can be written down beforehand: what its sender will see by then is left out. */
export type Deed = WithoutSeen<Command>

/** Who does what, and when: seconds from the beginning of the scene. */
export interface Line<D = Deed> {
  readonly at: number
  readonly by: PersonKey
  readonly deed: D
}

/** What happens while a step is on; `null` is the time before the start. The last deed ends the step. */
export interface Scene {
  readonly step: string | null
  readonly lines: readonly Line[]
  readonly end: Line
}

interface NoteText {
  readonly key: string
  readonly aspect: Aspect
  readonly caseId: CaseKey | null
  readonly text: string
  readonly anonymous?: boolean
}

/** At this second somebody does this. */
export function line<D extends Deed>(at: number, by: PersonKey, deed: D): Line<D> {
  return { at, by, deed }
}

/** Somebody writes a card; its key is its id. */
export function note(
  at: number,
  by: PersonKey,
  { key, aspect, caseId, text, anonymous = false }: NoteText,
): Line<NoteCommand> {
  return line<NoteCommand>(at, by, { type: 'note.add', noteId: key, aspect, caseId, parentId: null, text, anonymous })
}

/** Somebody hangs a tip under a card. */
export function tip(at: number, by: PersonKey, under: string, text: string): Line<NoteCommand> {
  const noteId = `${under}-tip-${by}`
  return line(at, by, {
    type: 'note.add',
    noteId,
    aspect: 'tip',
    caseId: null,
    parentId: under,
    text,
    anonymous: false,
  })
}

/** „betrifft uns auch", by several people one after the other. */
export function support(at: number, noteId: string, ...people: readonly PersonKey[]): Line<NoteCommand>[] {
  return people.map((by, index) => line<NoteCommand>(at + index * 4, by, { type: 'note.support', noteId, on: true }))
}

function entryOf(by: PersonKey, kind: EntryKind): string {
  return `${by}-${kind}`
}

export function raise(at: number, by: PersonKey, kind: EntryKind): Line {
  return line(at, by, { type: 'speakers.raise', entryId: entryOf(by, kind), kind, personId: null })
}

/** The moderator calls the first of the Redeliste. */
export function call(at: number): Line {
  return line(at, 'emre', { type: 'speakers.call', entryId: null })
}

export function finish(at: number, by: PersonKey): Line {
  return line(at, by, { type: 'speakers.finish' })
}

/** Somebody raises a hand, is called ten seconds later and speaks for so many seconds. */
export function speech(at: number, by: PersonKey, kind: EntryKind, seconds: number): Line[] {
  return [raise(at, by, kind), call(at + 10), finish(at + 10 + seconds, by)]
}

/** What changes an entry that somebody has raised. */
export function entry(at: number, sender: PersonKey, type: EntryDeed, of: PersonKey, kind: EntryKind): Line {
  return line(at, sender, { type, entryId: entryOf(of, kind) })
}
type EntryDeed = 'speakers.withdraw' | 'speakers.defer' | 'speakers.skip' | 'speakers.readd'

/** The scene of a step, its lines in the order of time. */
export function scene(step: string | null, end: Line, ...lines: readonly (Line | readonly Line[])[]): Scene {
  return { step, end, lines: lines.flat().toSorted((a, b) => a.at - b.at) }
}
