import type * as z from 'zod/mini'
import * as hosts from '../../shared/protocol/hosts.ts'
import { ownSeat } from '../../shared/protocol/rest.ts'
import { ask } from '../live/browserRequests.ts'
import { post, sessionPath } from '../live/requests.ts'

/** The routes of the server that ask what a host proves. */
export const hostApi = {
  exchangeTeams: (body: hosts.TeamsProofBody) => ask('/hosts/teams', hosts.hostToken, post(body)),
  exchangeZoom: (context: string) => ask('/hosts/zoom', hosts.hostToken, post({ context })),
  sessions: (token: string) => ask('/hosts/sessions', hosts.hostSessions, { token }),
  enter: (sessionId: string, token: string, body: z.infer<typeof hosts.enterBody>) =>
    ask(`/hosts${sessionPath(sessionId)}/people`, ownSeat, post(body, token)),
}
