import { type Request, type Response, Router } from 'express'
import { profileBody } from '../../shared/protocol/rest.ts'
import { erasePerson, profileWith } from '../identity/people.ts'
import { demandBearer, type HttpParts, identityOf } from './parts.ts'
import { bodyOf } from './problems.ts'

async function show(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const { person } = await demandBearer(parts, request)
  response.json(person)
}

async function change(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const { person, session } = await demandBearer(parts, request)
  const profile = profileWith(person, bodyOf(profileBody, request.body))
  await parts.storage.people.updateProfile(session.id, profile)
  await parts.rooms.peopleChanged(session.id)
  response.json(profile)
}

async function erase(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const { person, session } = await demandBearer(parts, request)
  await erasePerson(identityOf(parts), session.id, person.id)
  await parts.rooms.peopleChanged(session.id)
  response.status(204).end()
}

/** One's own name: reading, changing, erasing it. */
export function meRouter(parts: HttpParts): Router {
  const router = Router()
  router
    .route('/api/sessions/:id/me')
    .get((request, response) => show(parts, request, response))
    .patch((request, response) => change(parts, request, response))
    .delete((request, response) => erase(parts, request, response))
  return router
}
