import * as z from 'zod/mini'
import type { OutcomeFormat } from '../../shared/protocol/outcome.ts'
import { receipt, receiptAnswer, retentionView } from '../../shared/protocol/retention.ts'
import { createRequests, post } from '../live/requests.ts'

const { ask } = createRequests((...request) => fetch(...request))
const of = (sessionId: string) => `/sessions/${encodeURIComponent(sessionId)}`
const released = z.object({ versions: z.array(z.object({ number: z.int() })) })

/** The routes of how long a session is kept. */
export const retentionApi = {
  read: (sessionId: string, token: string) => ask(`${of(sessionId)}/retention`, retentionView, { token }),
  choose: (sessionId: string, token: string, until: string | null) =>
    ask(`${of(sessionId)}/retention`, retentionView, { method: 'PATCH', token, body: { until } }),
  deleteNow: (sessionId: string, token: string) =>
    ask(`${of(sessionId)}/deletion`, receipt, post({ confirmed: true }, token)),
  receipt: (sessionId: string, token: string | undefined) => ask(`${of(sessionId)}/receipt`, receiptAnswer, { token }),
}

/** The newest released version as a file, or the draft where there is none; `null` where it cannot be had now. */
export async function fetchFile(
  { sessionId, token }: { readonly sessionId: string; readonly token: string },
  format: OutcomeFormat,
  language: string,
): Promise<Blob | null> {
  const known = await ask(`${of(sessionId)}/outcome`, released, { token })
  if (!known.ok) return null
  const version = known.value.versions[0]?.number ?? 'draft'
  const path = `/api${of(sessionId)}/outcome/${version}/${format}?language=${language.startsWith('en') ? 'en' : 'de'}`
  try {
    const answer = await fetch(path, { headers: { authorization: `Bearer ${token}` } })
    return answer.ok ? await answer.blob() : null
  } catch {
    return null
  }
}
