import { createHash } from 'node:crypto'
import type { HostName, HostRole } from '../../../shared/protocol/hosts.ts'

/** What a host has proved of somebody, and what it merely says. */
export interface HostProof {
  readonly host: HostName
  /** who they are, as {@link accountKey}; `null` for guests, whom the host does not know either */
  readonly account: string | null
  /** the meeting they are in, as {@link meetingKey}; `null` where the proof names none */
  readonly meeting: string | null
  /** what they were in that meeting when the proof was minted */
  readonly role: HostRole | null
  /** a claim: to fill a form with, never to decide by */
  readonly name: string | null
}

/** Why a proof was refused: for the log and the tests. Whoever sent it hears one answer for all. */
export type ProofFault =
  | 'malformed'
  | 'tenant'
  | 'unreachable'
  | 'unknownKey'
  | 'signature'
  | 'algorithm'
  | 'audience'
  | 'issuer'
  | 'expired'
  | 'early'
  | 'scope'
  | 'user'
  | 'meeting'
  | 'invitation'
  | 'used'

export type ProofRead<T = HostProof> =
  | { readonly ok: true; readonly proof: T }
  | { readonly ok: false; readonly why: ProofFault }

export function refuseProof(why: ProofFault): { readonly ok: false; readonly why: ProofFault } {
  return { ok: false, why }
}

/** One way only: what a host calls somebody or a meeting is never stored, only found again. */
function keyOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}

/** The key under which somebody is known, the same on each of their devices. `tenant`: '' where a host has none. */
export function accountKey(host: HostName, tenant: string, user: string): string {
  return keyOf('account', host, tenant, user)
}

/** The key under which sessions are bound to a meeting of a host. */
export function meetingKey(host: HostName, meeting: string): string {
  return keyOf('meeting', host, meeting)
}
