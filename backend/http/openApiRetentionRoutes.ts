import { type Route, session } from './openApiRoutes.ts'

/** The routes of how long a session is kept. */
export const retentionRoutes: readonly Route[] = [
  {
    method: 'get',
    path: `${session}/retention`,
    summary: 'Read until when the session is kept',
    answer: [200, 'RetentionView'],
    needsToken: true,
  },
  {
    method: 'patch',
    path: `${session}/retention`,
    summary: 'Choose the day on which the session is deleted; moderators only',
    body: 'RetentionBody',
    answer: [200, 'RetentionView'],
    needsToken: true,
  },
  {
    method: 'post',
    path: `${session}/deletion`,
    summary: 'Delete the session with everything that belongs to it, now; moderators only, not while it is live',
    body: 'DeletionBody',
    answer: [200, 'Receipt'],
    needsToken: true,
  },
  {
    method: 'get',
    path: `${session}/receipt`,
    summary: 'Read what is left of a deleted session; the counts with a token or an invitation of who led it',
    answer: [200, 'ReceiptAnswer'],
  },
]
