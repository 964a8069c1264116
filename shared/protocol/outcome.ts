import * as z from 'zod/mini'
import { editedText } from '../outcome/editedTexts.ts'
import { edit, editKey } from '../outcome/edits.ts'
import { type Outcome, outcomeChange, outcomeSchema } from '../outcome/outcome.ts'
import { agreedContact } from '../outcome/personal.ts'
import { instant } from '../session/ids.ts'
import { limits } from './limits.ts'
import { optionalLine } from './text.ts'

export const outcomeFormats = ['pdf', 'odt', 'docx', 'html', 'md', 'csv', 'xlsx', 'json', 'ics'] as const
export type OutcomeFormat = (typeof outcomeFormats)[number]

/** The formats in which an outcome says something: a calendar only where an agreement has a day. */
export function formatsOf({ agreements }: Pick<Outcome, 'agreements'>): OutcomeFormat[] {
  const hasDays = agreements.some(({ until }) => until !== null)
  return outcomeFormats.filter((format) => format !== 'ics' || hasDays)
}

const revision = z.int().check(z.nonnegative())

/** Edits of the draft, laid over what the log says. `whileRevision`: what the sender saw. */
export const outcomeEditBody = z.object({
  whileRevision: revision,
  edits: z.array(edit).check(z.maxLength(limits.outcomeEdits)),
  /** keys that go back to what the log says */
  reset: z.array(editKey).check(z.maxLength(limits.outcomeEdits)),
})

/** Releasing what was seen; `whileDraft`: its `draftHash`, since the Fazit goes on being written without an edit. */
export const outcomeReleaseBody = z.object({
  whileRevision: revision,
  whileVersion: revision,
  whileDraft: z.optional(z.string()),
})
export const outcomeSentBody = z.object({ version: z.int().check(z.positive()) })

export const outcomeVersion = z.object({
  number: z.int(),
  /** epoch ms, session time */
  releasedAt: instant,
  sentAt: z.nullable(instant),
  /** SHA-256 of the JSON that was released, hex */
  hash: z.string(),
  changes: z.array(outcomeChange),
  /** in which it can be had */
  formats: z.array(z.enum(outcomeFormats)),
  /** somebody named in it was erased since: it is no longer word for word what was released */
  redacted: z.boolean(),
})
export type OutcomeVersion = z.infer<typeof outcomeVersion>

/** Where the outcome of a session stands. */
export const outcomeView = z.object({
  state: z.enum(['draft', 'released', 'sent']),
  /** of the edits */
  revision,
  /** for those who may edit, what the log and the edits say now; for others the newest version, or the log without edits */
  draft: outcomeSchema,
  /** SHA-256 of the JSON of the draft, hex */
  draftHash: z.string(),
  /** in which the draft can be had */
  draftFormats: z.array(z.enum(outcomeFormats)),
  /** the newest version, `null` while there is none */
  released: z.nullable(outcomeSchema),
  /** all versions, the newest first */
  versions: z.array(outcomeVersion),
  /** what a correction would change now, for those who may edit */
  pending: z.array(outcomeChange),
  /** what the edits change, for those who may edit */
  edited: z.array(editedText),
  mayEdit: z.boolean(),
  mayRelease: z.boolean(),
})
export type OutcomeView = z.infer<typeof outcomeView>

/** How somebody wants to be reached; `null`: not said. */
export const contactBody = z.object({ contact: z.nullable(optionalLine(limits.contact)) })
export const ownContacts = z.object({ contact: z.nullable(z.string()), agreed: z.array(agreedContact) })
export type OwnContacts = z.infer<typeof ownContacts>
