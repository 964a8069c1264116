import type { Tickets } from '../identity/tickets.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { SessionClock } from '../sessions/clock.ts'
import type { Sessions } from '../sessions/sessions.ts'
import type { Rooms } from './rooms.ts'

/** What the live wire is made of, by either way. */
export interface LiveParts {
  readonly sessions: Sessions
  readonly rooms: Rooms
  readonly tickets: Tickets
  readonly clock: SessionClock
  readonly log: Log
  readonly metrics: Metrics
  /** ms that never jump */
  readonly monotonic: () => number
}
