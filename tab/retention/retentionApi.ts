import type { OutcomeFormat } from '../../shared/protocol/outcome.ts'
import { receipt, receiptAnswer, retentionView } from '../../shared/protocol/retention.ts'
import { ask } from '../live/browserRequests.ts'
import { type Answer, post, sessionPath } from '../live/requests.ts'
import { outcomeApi } from '../outcome/outcomeApi.ts'
import type { Language } from '../text/language.ts'

/** The routes of how long a session is kept. */
export const retentionApi = {
  read: (sessionId: string, token: string) => ask(`${sessionPath(sessionId)}/retention`, retentionView, { token }),
  choose: (sessionId: string, token: string, until: string | null) =>
    ask(`${sessionPath(sessionId)}/retention`, retentionView, { method: 'PATCH', token, body: { until } }),
  deleteNow: (sessionId: string, token: string) =>
    ask(`${sessionPath(sessionId)}/deletion`, receipt, post({ confirmed: true }, token)),
  receipt: (sessionId: string, token: string | undefined) =>
    ask(`${sessionPath(sessionId)}/receipt`, receiptAnswer, { token }),
}

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
