import type * as z from 'zod/mini'
import { profile } from '../../shared/protocol/frames.ts'
import * as rest from '../../shared/protocol/rest.ts'
import type { Command } from '../../shared/session/commands.ts'
import type { Seat } from '../../shared/session/people.ts'
import { createRequests, post, sessionPath } from './requests.ts'

/** The REST routes of sessions. */
export function createApi(request: typeof fetch) {
  const { ask, tell } = createRequests(request)
  return {
    config: () => ask('/config', rest.publicConfig),
    time: () => ask('/time', rest.serverTime),
    example: () => ask('/example', rest.exampleMeeting),
    create: (body: rest.CreateSessionBody) => ask('/sessions', rest.createdSession, post(body)),
    readInvitation: (sessionId: string, secret: string) =>
      ask(`${sessionPath(sessionId)}/invitation`, rest.invitationView, post({ secret })),
    /** With the token of a seat one has already, the role is added to the same person. */
    join: (sessionId: string, body: rest.JoinBody, token?: string) =>
      ask(`${sessionPath(sessionId)}/people`, rest.ownSeat, post(body, token)),
    lookUpCode: (code: string) => ask('/code/invitation', rest.codeView, post({ code })),
    joinByCode: (body: rest.JoinByCodeBody) => ask('/code/people', rest.joinedByCode, post(body)),
    code: (sessionId: string, token: string) => ask(`${sessionPath(sessionId)}/code`, rest.sessionCode, { token }),
    renewCode: (sessionId: string, token: string) =>
      ask(`${sessionPath(sessionId)}/code`, rest.sessionCode, post({}, token)),
    switchCodeOff: (sessionId: string, token: string) =>
      tell(`${sessionPath(sessionId)}/code`, { method: 'DELETE', token }),
    me: (sessionId: string, token: string) => ask(`${sessionPath(sessionId)}/me`, profile, { token }),
    changeMe: (sessionId: string, token: string, body: z.infer<typeof rest.profileBody>) =>
      ask(`${sessionPath(sessionId)}/me`, profile, { method: 'PATCH', token, body }),
    eraseMe: (sessionId: string, token: string) => tell(`${sessionPath(sessionId)}/me`, { method: 'DELETE', token }),
    mintInvitation: (sessionId: string, token: string, seat: Seat, revokeOthers: boolean) =>
      ask(`${sessionPath(sessionId)}/invitations`, rest.mintedInvitation, post({ seat, revokeOthers }, token)),
    ticket: (sessionId: string, token: string) =>
      ask(`${sessionPath(sessionId)}/tickets`, rest.ticket, post({}, token)),
    command: (sessionId: string, token: string, body: { id: string; command: Command }) =>
      ask(`${sessionPath(sessionId)}/commands`, rest.commandDone, post(body, token)),
    presence: (sessionId: string, token: string, hidden: boolean) =>
      tell(`${sessionPath(sessionId)}/presence`, post({ hidden }, token)),
  }
}
export type Api = ReturnType<typeof createApi>
