import * as archive from '../../shared/protocol/archive.ts'
import { limits } from '../../shared/protocol/limits.ts'
import { vouched } from '../host/hostToken.ts'
import { ask } from '../live/browserRequests.ts'
import { post, sessionPath } from '../live/requests.ts'
import { recent, seats } from '../services.ts'
import { keptKey } from './keptKey.ts'

/** The seats of this browser, of the sessions that it remembers; `also`: one that it may have forgotten meanwhile. */
function ownSeats(also: string | null): archive.Proofs['seats'] {
  const ids = [...new Set([...(also === null ? [] : [also]), ...recent.list().map(({ sessionId }) => sessionId)])]
  const known = ids.flatMap((sessionId) => {
    const seat = seats.of(sessionId)
    return seat ? [{ sessionId, token: seat.token }] : []
  })
  return known.slice(0, limits.archive.seats)
}

/** A question to the archive, with all that this browser proves. */
function asked(body: object, also: string | null = null) {
  return (by: { hostToken?: string }) => post({ ...body, ...by, seats: ownSeats(also), key: keptKey.get() })
}

export type Question = Pick<archive.ArchiveSearchBody, 'words'> & archive.Filters
/** A case, in the outcome of a session. */
export interface CasePlace {
  readonly sessionId: string
  readonly place: number
}

const visibilityOf = (sessionId: string) => `${sessionPath(sessionId)}/visibility`

/** The routes of the archive. */
export const archiveApi = {
  search: (question: Question, page: number) =>
    vouched((by) => ask('/archive/search', archive.archiveFound, asked({ ...question, page })(by))),
  similar: (known: CasePlace) =>
    vouched((by) => ask('/archive/similar', archive.archiveSimilar, asked(known, known.sessionId)(by))),
  obstacles: (filters: archive.Filters) =>
    vouched((by) => ask('/archive/obstacles', archive.archiveObstacles, asked(filters)(by))),
  outcome: (sessionId: string) =>
    vouched((by) => ask('/archive/outcome', archive.archiveOutcome, asked({ sessionId }, sessionId)(by))),
  visibility: (sessionId: string, token: string) => ask(visibilityOf(sessionId), archive.visibilityView, { token }),
  choose: (sessionId: string, token: string, visibility: archive.Visibility) =>
    ask(visibilityOf(sessionId), archive.visibilityView, { method: 'PATCH', token, body: { visibility } }),
}
