import { type Request, type Response, Router } from 'express'
import { contactBody, type OwnContacts } from '../../shared/protocol/outcome.ts'
import type { Bearer } from '../identity/bearer.ts'
import { agreedWith } from '../outcome/agreedWith.ts'
import { contactsAreOver } from '../retention/keeping.ts'
import { demandBearer, type HttpParts } from './parts.ts'
import { bodyOf, Refused } from './problems.ts'

async function show({ storage }: HttpParts, { person, session }: Bearer, response: Response): Promise<void> {
  const contacts = await storage.people.contacts(session.id)
  const own: OwnContacts = {
    contact: contacts.get(person.id) ?? null,
    agreed: await agreedWith(storage, session, person.id),
  }
  response.json(own)
}

async function change(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const bearer = await demandBearer(parts, request)
  const { contact } = bodyOf(contactBody, request.body)
  if (contact && (await contactsAreOver(parts, bearer.session))) throw new Refused('contactsGone')
  await parts.storage.people.setContact(bearer.session.id, bearer.person.id, contact === '' ? null : contact)
  await show(parts, bearer, response)
}

/** How one wants to be reached, and the contacts of those with whom both sides have agreed to talk. EXCHANGE-3 */
export function contactRouter(parts: HttpParts): Router {
  const router = Router()
  router
    .route('/api/sessions/:id/me/contacts')
    .get(async (request, response) => show(parts, await demandBearer(parts, request), response))
    .patch((request, response) => change(parts, request, response))
  return router
}
