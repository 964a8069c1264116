import type { OutcomeFormat } from '../../../shared/protocol/outcome.ts'
import { mintedPass, passView } from '../../../shared/protocol/pass.ts'
import { ask, take } from '../../live/browserRequests.ts'
import { post, sessionPath } from '../../live/requests.ts'

/** The routes of passes: `token` is that of a seat, `pass` a pass. */
export const passApi = {
  mint: (sessionId: string, token: string) => ask(`${sessionPath(sessionId)}/me/pass`, mintedPass, post({}, token)),
  read: (sessionId: string, pass: string) => ask(`${sessionPath(sessionId)}/pass`, passView, { token: pass }),
  file: (sessionId: string, pass: string, format: OutcomeFormat, language: string) =>
    take(`${sessionPath(sessionId)}/pass/${format}?language=${language}`, pass),
}
