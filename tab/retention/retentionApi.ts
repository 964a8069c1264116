import { receipt, receiptAnswer, retentionView } from '../../shared/protocol/retention.ts'
import { ask } from '../live/browserRequests.ts'
import { post, sessionPath } from '../live/requests.ts'

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
