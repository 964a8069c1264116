import type { OutcomeFormat } from '../../shared/protocol/outcome.ts'
import type { Answer } from '../live/requests.ts'
import { outcomeApi } from '../outcome/outcomeApi.ts'
import type { Language } from '../text/language.ts'

/** The newest released version as a file, or the draft where there is none. */
export async function newestFile(
  { sessionId, token }: { readonly sessionId: string; readonly token: string },
  format: OutcomeFormat,
  language: Language,
): Promise<Answer<Blob>> {
  const known = await outcomeApi.read(sessionId, token)
  if (!known.ok) return known
  return outcomeApi.file(sessionId, token, known.value.versions[0]?.number ?? 'draft', format, language)
}
