import { type Request, type Response, Router } from 'express'
import { type Address, addressBody, type OwnAddress } from '../../shared/protocol/address.ts'
import type { OwnSeat } from '../../shared/protocol/rest.ts'
import type { Bearer } from '../identity/bearer.ts'
import { contactsAreOver } from '../retention/keeping.ts'
import { demandBearer, type HttpParts } from './parts.ts'
import { bodyOf, Refused } from './problems.ts'

/** Whether mail is sent for a session: an example, where anybody may be anybody, sends nothing to anybody. */
export function sendsMail({ config }: HttpParts, { record }: Bearer['session']): boolean {
  return config.mail !== null && !record.example
}

/** Keeps the address that somebody left when they joined. */
export async function keepAddress(
  { storage }: HttpParts,
  sessionId: string,
  { personId }: OwnSeat,
  address: Address | null | undefined,
): Promise<void> {
  if (address) await storage.people.setAddress(sessionId, personId, address)
}

async function show(parts: HttpParts, { person, session }: Bearer, response: Response): Promise<void> {
  const addresses = await parts.storage.people.addresses(session.id)
  const own: OwnAddress = { address: addresses.get(person.id) ?? null, asked: sendsMail(parts, session) }
  response.json(own)
}

async function change(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const bearer = await demandBearer(parts, request)
  const { address } = bodyOf(addressBody, request.body)
  if (address && (await contactsAreOver(parts, bearer.session))) throw new Refused('contactsGone')
  await parts.storage.people.setAddress(bearer.session.id, bearer.person.id, address)
  await show(parts, bearer, response)
}

/** Where one wants the outcome sent: reading, leaving and taking back the address. DISPATCH-1 */
export function addressRouter(parts: HttpParts): Router {
  const router = Router()
  router
    .route('/api/sessions/:id/me/address')
    .get(async (request, response) => show(parts, await demandBearer(parts, request), response))
    .patch((request, response) => change(parts, request, response))
  return router
}
