import type { Route } from './openApiRoutes.ts'

/** The routes of hosts; where a token is needed, it is a host token. */
export const hostRoutes: readonly Route[] = [
  {
    method: 'post',
    path: '/api/hosts/teams',
    summary: 'Exchange a token of Teams, the invitation of its tab, or both, for a host token',
    body: 'TeamsProofBody',
    answer: [201, 'HostToken'],
  },
  {
    method: 'post',
    path: '/api/hosts/zoom',
    summary: 'Exchange an app context of Zoom, once, for a host token',
    parameters: [{ name: 'x-zoom-app-context', in: 'header', required: false, schema: { type: 'string' } }],
    body: 'ZoomProofBody',
    answer: [201, 'HostToken'],
  },
  {
    method: 'get',
    path: '/api/hosts/sessions',
    summary: 'The sessions that a host token opens',
    answer: [200, 'HostSessions'],
    needsToken: true,
  },
  {
    method: 'post',
    path: '/api/hosts/sessions/{id}/people',
    summary: 'Join a session that a host token opens, also as a moderator',
    body: 'EnterBody',
    answer: [201, 'OwnSeat'],
    needsToken: true,
  },
]

/** What Zoom sends; the form of each event is Zoom's. */
export const webhookOperation = {
  summary: 'For Zoom alone: its signature over the raw bytes is checked',
  parameters: ['x-zm-request-timestamp', 'x-zm-signature'].map((name) => ({
    name,
    in: 'header',
    required: true,
    schema: { type: 'string' },
  })),
  requestBody: { required: true, content: { 'application/json': { schema: { type: 'object' } } } },
  responses: {
    200: { description: 'the answer to endpoint.url_validation: plainToken, encryptedToken' },
    204: { description: 'done' },
    default: {
      description: 'refused',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
}
