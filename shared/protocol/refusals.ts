import type * as z from 'zod/mini'
import type { Refusal } from '../session/decision.ts'

/**
 * The refusal for input that does not have the agreed form: names the field and the reason, and the limit where one was
 * passed. Zod's first issue decides; of a text that is too long, nothing but the limit is told. TEXT-4
 */
export function refusalOf(error: z.core.$ZodError): Refusal {
  const issue = error.issues[0]
  if (!issue) return { code: 'invalid' }
  const field = issue.path.map(String).join('.')
  if (issue.code === 'custom' && issue.message === 'tooLong') {
    return { code: 'tooLong', detail: { field, limit: Number(issue.params?.limit ?? 0) } }
  }
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return { code: 'tooLong', detail: { field, limit: Number(issue.maximum) } }
  }
  return { code: 'invalid', detail: { field, reason: issue.code === 'custom' ? issue.message : issue.code } }
}
