import * as z from 'zod/mini'
import { agreedExchanges } from '../session/exchange.ts'
import { id } from '../session/ids.ts'
import type { Session } from '../session/session.ts'
import type { Profiles } from './outcomePeople.ts'

/** Somebody to talk to, for one person only: never part of the common document. */
export const agreedContact = z.object({
  exchangeId: id,
  personId: id,
  name: z.nullable(z.string()),
  organisation: z.nullable(z.string()),
  subject: z.string(),
  /** how they want to be reached; `null` while they have not said */
  contact: z.nullable(z.string()),
})
export type AgreedContact = z.infer<typeof agreedContact>

/** The other sides of the exchanges to which this person and they have agreed, with their contacts. */
export function agreedContacts(
  session: Session,
  personId: string,
  profiles: Profiles,
  contacts: ReadonlyMap<string, string>,
): AgreedContact[] {
  return agreedExchanges(session, personId).map(({ id: exchangeId, from, to, subject }) => {
    const other = from === personId ? to : from
    const { name = null, organisation = null } = profiles.get(other) ?? {}
    return { exchangeId, personId: other, name, organisation, subject, contact: contacts.get(other) ?? null }
  })
}
