import * as z from 'zod/mini'
import { limits } from '../protocol/limits.ts'
import { line, prose } from '../protocol/text.ts'
import type { Said } from './outcome.ts'

/** The name of a text that can be edited: what it is, and which. */
export const editKey = z.string().check(z.regex(/^(?:title|topic|summary|(?:line|card|question):[A-Za-z0-9_-]{1,64})$/))

/** What an edited text may be: as long as in the meeting, and where the meeting could not do without it, not empty. */
function wordsFor(key: string): z.ZodMiniType<string | null, string | null> {
  if (key === 'title') return line(limits.title)
  if (key === 'topic') return z.nullable(prose(limits.topic, 0))
  if (key === 'summary') return z.nullable(prose(limits.summary, 0))
  return key.startsWith('question:') ? z.nullable(prose(limits.question, 0)) : z.nullable(prose(limits.note))
}

/** An edit laid over what the log says. `text` `null` leaves it out of the document; the title is never left out. */
export const edit = z.pipe(
  z.object({ key: editKey, text: z.nullable(z.string()) }),
  z.transform(({ key, text }, { issues }) => {
    const read = wordsFor(key).safeParse(text)
    if (read.success) return { key, text: read.data }
    const [issue] = read.error.issues
    const fault =
      issue?.code === 'custom' ? { message: issue.message, params: issue.params ?? {} } : { message: 'missing' }
    issues.push({ code: 'custom', path: ['text'], input: text, ...fault })
    return z.NEVER
  }),
)
export type Edit = z.infer<typeof edit>

/** The words for a text of the log: its own, the edited ones, or `null` where it is left out. */
export type Say = (key: string, text: string) => Said | null

/** Lays edits over the texts of the log. */
export function sayWith(edits: readonly Edit[]): Say {
  const byKey = new Map(edits.map(({ key, text }) => [key, text]))
  return (key, text) => {
    const wanted = byKey.get(key)
    if (wanted === undefined || wanted === text) return { key, text, edited: false }
    return wanted === null ? null : { key, text: wanted, edited: true }
  }
}

/** The edits with further ones in their place; those in `reset` go back to what the log says. */
export function mergedEdits(edits: readonly Edit[], more: readonly Edit[], reset: readonly string[]): Edit[] {
  const merged = new Map(edits.map((known) => [known.key, known]))
  for (const wanted of more) merged.set(wanted.key, wanted)
  for (const key of reset) merged.delete(key)
  return [...merged.values()]
}
