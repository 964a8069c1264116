import * as z from 'zod/mini'
import { instant } from '../session/ids.ts'

const day = z.iso.date()

/** Until when a session is kept, as somebody of it sees it. Instants are epoch ms, session time; days are of Berlin. */
export const retentionView = z.object({
  /** everything is deleted then; later, if the files have not been offered for long enough by then */
  deletesAt: instant,
  /** the day that who leads has chosen, `null`: it follows the last change */
  until: z.nullable(day),
  /** contacts, and how long each person has spoken, go then; `null`: they are gone */
  contactsUntil: z.nullable(instant),
  /** days that can be chosen */
  earliest: day,
  latest: day,
  /** the last days: the files are offered */
  offering: z.boolean(),
  mayChange: z.boolean(),
})
export type RetentionView = z.infer<typeof retentionView>

/** `null`: it follows the last change again. */
export const retentionBody = z.object({ until: z.nullable(day) })

/** Deleting everything now, by somebody who was shown what goes, and the files. */
export const deletionBody = z.object({ confirmed: z.literal(true) })

const count = z.int().check(z.nonnegative())

/** What is left of a session: numbers, no name and no title. */
const receiptCounts = z.object({ people: count, cases: count, cards: count, agreements: count })
export type ReceiptCounts = z.infer<typeof receiptCounts>

export const receipt = z.object({
  deletedAt: instant,
  reason: z.enum(['date', 'moderator']),
  /** for who led it; `null` for others, and of a session that could not be read any more */
  counts: z.nullable(receiptCounts),
})
export type Receipt = z.infer<typeof receipt>
/** `null`: there is none, whether or not there is such a session. */
export const receiptAnswer = z.object({ receipt: z.nullable(receipt) })
