import { erasePerson } from '../people.ts'
import type { HostTokens } from './hostTokens.ts'
import type { MembershipParts } from './membership.ts'

/**
 * Forgets somebody whom a host knew: their tokens, and in every session the account, the name, and all that makes them a
 * person of it. What they said stays, without a name. Resolves with the ids of those sessions.
 */
export async function forgetAccount(parts: MembershipParts, tokens: HostTokens, account: string): Promise<string[]> {
  tokens.withdraw(account)
  const everywhere = await parts.storage.hosts.everywhere(account)
  // together, so that the store makes all their bytes vanish at once
  await Promise.all(everywhere.map(({ sessionId, personId }) => erasePerson(parts, sessionId, personId)))
  return everywhere.map(({ sessionId }) => sessionId)
}
