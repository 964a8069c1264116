import * as z from 'zod/mini'
import type { Session } from '../session/session.ts'
import { type OutcomeFacts, outcomeSaying } from './outcomeOf.ts'

/** A text of the document that is not in the words of the meeting any more. */
export const editedText = z.object({
  key: z.string(),
  /** what the log says */
  original: z.string(),
  /** it is not in the document at all */
  leftOut: z.boolean(),
})
export type EditedText = z.infer<typeof editedText>

/** What the edits change, so that it can be put back; an edit of a text that is gone from the log is none. */
export function editedTexts(session: Session, facts: OutcomeFacts): EditedText[] {
  const originals = new Map<string, string>()
  outcomeSaying(session, facts, (key, text) => {
    originals.set(key, text)
    return { key, text, edited: false }
  })
  return facts.edits.flatMap(({ key, text }) => {
    const original = originals.get(key)
    return original === undefined || original === text ? [] : [{ key, original, leftOut: text === null }]
  })
}
