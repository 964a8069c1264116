import type * as z from 'zod/mini'
import {
  type OutcomeFormat,
  type outcomeEditBody,
  type outcomeReleaseBody,
  outcomeView,
} from '../../shared/protocol/outcome.ts'
import { ask, take } from '../live/browserRequests.ts'
import { post, sessionPath } from '../live/requests.ts'

/** A version by its number, or what log and edits say now. */
export type Wanted = number | 'draft'
type Edits = z.infer<typeof outcomeEditBody>
type Seen = z.infer<typeof outcomeReleaseBody>

const outcome = (sessionId: string) => `${sessionPath(sessionId)}/outcome`

/** The routes of the outcome, for the seat with this token. */
export const outcomeApi = {
  read: (sessionId: string, token: string) => ask(outcome(sessionId), outcomeView, { token }),
  edit: (sessionId: string, token: string, body: Edits) =>
    ask(outcome(sessionId), outcomeView, { method: 'PATCH', token, body }),
  release: (sessionId: string, token: string, body: Seen) =>
    ask(`${outcome(sessionId)}/release`, outcomeView, post(body, token)),
  correct: (sessionId: string, token: string, body: Seen) =>
    ask(`${outcome(sessionId)}/correction`, outcomeView, post(body, token)),
  markSent: (sessionId: string, token: string, version: number) =>
    ask(`${outcome(sessionId)}/sent`, outcomeView, post({ version }, token)),
  file: (sessionId: string, token: string, wanted: Wanted, format: OutcomeFormat, language: string) =>
    take(`${outcome(sessionId)}/${wanted}/${format}?language=${language}`, token),
}
