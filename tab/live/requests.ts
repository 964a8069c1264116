import type * as z from 'zod/mini'
import type { HostProblem } from '../../shared/protocol/hosts.ts'
import * as rest from '../../shared/protocol/rest.ts'

export type FailureCode = rest.Problem['code'] | 'unreachable'
export interface Failure {
  readonly ok: false
  readonly code: FailureCode
  readonly detail?: Readonly<Record<string, string | number>>
  /** what a host proved is over: the same can be asked again without it */
  readonly hostRefused?: true
}
export type Answer<T> = { readonly ok: true; readonly value: T } | Failure

export interface Asked {
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

const hostRefused: HostProblem['code'] = 'hostRefused'

function failureOf(body: unknown): Failure {
  const read = rest.problem.safeParse(body)
  if (!read.success) {
    const proofIsOver = typeof body === 'object' && body !== null && Reflect.get(body, 'code') === hostRefused
    return { ok: false, code: 'failed', ...(proofIsOver ? { hostRefused: true } : {}) }
  }
  const { code, detail } = read.data
  return { ok: false, code, ...(detail ? { detail } : {}) }
}

/** Asks the server, answers checked. Never throws: a refusal, and being offline (`unreachable`), are answers too. */
export function createRequests(request: typeof fetch) {
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

  async function take(path: string, token: string): Promise<Answer<Blob>> {
    const response = await send(path, { token })
    if (!response) return { ok: false, code: 'unreachable' }
    if (!response.ok) return failureOf(await readJson(response))
    try {
      return { ok: true, value: await response.blob() }
    } catch {
      // broken off on its way
      return { ok: false, code: 'unreachable' }
    }
  }

  return { ask, tell, take }
}

/** The routes of a session begin with it. */
export const sessionPath = (sessionId: string) => `/sessions/${encodeURIComponent(sessionId)}`

export const post = (body: unknown, token?: string): Asked => ({ method: 'POST', body, token })
