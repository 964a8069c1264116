import type { Request } from 'express'
import type { ExampleMeeting } from '../../shared/protocol/rest.ts'
import type { Config } from '../config.ts'
import { type Bearer, bearerOf } from '../identity/bearer.ts'
import type { Hosts } from '../identity/hosts/hosts.ts'
import type { MembershipParts } from '../identity/hosts/membership.ts'
import type { LiveParts } from '../live/liveParts.ts'
import type { Documents } from '../outcome/making/documents.ts'
import type { Storage } from '../store/eventStore.ts'
import { Refused } from './problems.ts'

/** What the routers are made of. */
export interface HttpParts extends LiveParts {
  readonly config: Config
  readonly storage: Storage
  readonly hosts: Hosts
  readonly documents: Pick<Documents, 'make'>
  /** `null` where no mail is sent */
  readonly sender: { wake(): void } | null
  /** `null` where there is no example meeting */
  readonly example: { current(): Promise<ExampleMeeting> } | null
}

/** The session id in the path. */
export function sessionIdOf(request: Request): string {
  return String(request.params.id)
}

export function identityOf({ storage, sessions, clock }: HttpParts): MembershipParts {
  return { storage, sessions, now: Math.round(clock.now()) }
}

/** The token of an `Authorization: Bearer` header (RFC 6750); empty where there is none. */
export function tokenOf(request: Request): string {
  return /^Bearer ([\w-]{1,100})$/i.exec(request.get('authorization') ?? '')?.[1] ?? ''
}

/** The person who asks. No session, no token, a wrong one and one of somebody removed all answer the same. */
export async function demandBearer(parts: HttpParts, request: Request): Promise<Bearer> {
  const bearer = await bearerOf(parts, sessionIdOf(request), tokenOf(request))
  if (!bearer) throw new Refused('notFound')
  return bearer
}
