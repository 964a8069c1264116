import * as z from 'zod/mini'
import { outcomeSchema } from '../outcome/outcome.ts'
import { agreedContact } from '../outcome/personal.ts'
import { instant } from '../session/ids.ts'
import { secret } from './fields.ts'
import { outcomeFormats, outcomeVersion } from './outcome.ts'

/** A pass that was made: its secret, which nobody can read again. */
export const mintedPass = z.object({ secret })

/** What a pass lets somebody read, and nothing else. */
export const passView = z.object({
  /** the newest released version; `null` while there is none */
  newest: z.nullable(z.object({ outcome: outcomeSchema, version: outcomeVersion })),
  /** the other sides of exchanges to which this person and they have agreed */
  agreed: z.array(agreedContact),
  /** everything is deleted then, epoch ms */
  deletesAt: instant,
})
export type PassView = z.infer<typeof passView>

export const passFile = z.object({
  format: z.enum(outcomeFormats),
  language: z._default(z.enum(['de', 'en']), 'de'),
})

/** The end of the address of a page that a pass opens: a fragment, which no server gets to see. */
export function passFragment(secretOfPass: string): string {
  return `#r=${secretOfPass}`
}

/** The secret of a pass in a fragment; `null` where there is none. {@link passFragment} writes it. */
export function passInFragment(fragment: string): string | null {
  return fragment.startsWith('#r=') ? (secret.safeParse(fragment.slice('#r='.length)).data ?? null) : null
}
