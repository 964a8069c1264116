import type * as z from 'zod/mini'
import { profile } from '../../shared/protocol/frames.ts'
import * as rest from '../../shared/protocol/rest.ts'
import type { Command } from '../../shared/session/commands.ts'
import type { Seat } from '../../shared/session/people.ts'

export type FailureCode = rest.Problem['code'] | 'unreachable'
export interface Failure {
  readonly ok: false
  readonly code: FailureCode
  readonly detail?: Readonly<Record<string, string | number>>
}
export type Answer<T> = { readonly ok: true; readonly value: T } | Failure

interface Asked {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly token?: string | undefined
  readonly body?: unknown
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}

function failureOf(body: unknown): Failure {
  const read = rest.problem.safeParse(body)
  if (!read.success) return { ok: false, code: 'failed' }
  const { code, detail } = read.data
  return { ok: false, code, ...(detail ? { detail } : {}) }
}

/** The REST routes, answers checked. Never throws: a refusal, and being offline (`unreachable`), are answers too. */
export function createApi(request: typeof fetch) {
  async function send(path: string, { method = 'GET', token, body }: Asked): Promise<Response | undefined> {
    const headers = {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    }
    try {
      return await request(`/api${path}`, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    } catch {
      return undefined
    }
  }

  async function ask<S extends z.ZodMiniType>(path: string, schema: S, asked: Asked = {}): Promise<Answer<z.infer<S>>> {
    const response = await send(path, asked)
    if (!response) return { ok: false, code: 'unreachable' }
    const body = await readJson(response)
    if (!response.ok) return failureOf(body)
    const read = schema.safeParse(body)
    return read.success ? { ok: true, value: read.data } : { ok: false, code: 'failed' }
  }

  async function tell(path: string, asked: Asked): Promise<Answer<null>> {
    const response = await send(path, asked)
    if (!response) return { ok: false, code: 'unreachable' }
    return response.ok ? { ok: true, value: null } : failureOf(await readJson(response))
  }

  const of = (sessionId: string) => `/sessions/${encodeURIComponent(sessionId)}`
  const post = (body: unknown, token?: string): Asked => ({ method: 'POST', body, token })
  return {
    config: () => ask('/config', rest.publicConfig),
    time: () => ask('/time', rest.serverTime),
    example: () => ask('/example', rest.exampleMeeting),
    create: (body: rest.CreateSessionBody) => ask('/sessions', rest.createdSession, post(body)),
    readInvitation: (sessionId: string, secret: string) =>
      ask(`${of(sessionId)}/invitation`, rest.invitationView, post({ secret })),
    /** With the token of a seat one has already, the role is added to the same person. */
    join: (sessionId: string, body: rest.JoinBody, token?: string) =>
      ask(`${of(sessionId)}/people`, rest.ownSeat, post(body, token)),
    lookUpCode: (code: string) => ask('/code/invitation', rest.codeView, post({ code })),
    joinByCode: (body: rest.JoinByCodeBody) => ask('/code/people', rest.joinedByCode, post(body)),
    code: (sessionId: string, token: string) => ask(`${of(sessionId)}/code`, rest.sessionCode, { token }),
    renewCode: (sessionId: string, token: string) => ask(`${of(sessionId)}/code`, rest.sessionCode, post({}, token)),
    switchCodeOff: (sessionId: string, token: string) => tell(`${of(sessionId)}/code`, { method: 'DELETE', token }),
    me: (sessionId: string, token: string) => ask(`${of(sessionId)}/me`, profile, { token }),
    changeMe: (sessionId: string, token: string, body: z.infer<typeof rest.profileBody>) =>
      ask(`${of(sessionId)}/me`, profile, { method: 'PATCH', token, body }),
    eraseMe: (sessionId: string, token: string) => tell(`${of(sessionId)}/me`, { method: 'DELETE', token }),
    mintInvitation: (sessionId: string, token: string, seat: Seat, revokeOthers: boolean) =>
      ask(`${of(sessionId)}/invitations`, rest.mintedInvitation, post({ seat, revokeOthers }, token)),
    ticket: (sessionId: string, token: string) => ask(`${of(sessionId)}/tickets`, rest.ticket, post({}, token)),
    command: (sessionId: string, token: string, body: { id: string; command: Command }) =>
      ask(`${of(sessionId)}/commands`, rest.commandDone, post(body, token)),
    presence: (sessionId: string, token: string, hidden: boolean) =>
      tell(`${of(sessionId)}/presence`, post({ hidden }, token)),
  }
}
export type Api = ReturnType<typeof createApi>
