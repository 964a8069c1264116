import type { Envelope } from '../../../shared/protocol/frames.ts'
import type { Event } from '../../../shared/session/events.ts'
import type { SessionRecord } from '../eventStore.ts'

/** A row of `sessions`. */
export interface SessionRow {
  readonly id: string
  readonly created_at: number
  readonly pseudonym_key: string | null
  readonly example: number
}

/** A row of `events`, without its session. */
export interface EventRow {
  readonly seq: number
  readonly at: number
  readonly author: string | null
  readonly command: string
  readonly event: string
}

export function envelopeOf({ seq, at, author, command, event }: EventRow): Envelope {
  return { seq, at, by: author, command, event: JSON.parse(event) as Event }
}

export function recordOf({
  id,
  created_at: createdAt,
  pseudonym_key: pseudonymKey,
  example,
}: SessionRow): SessionRecord {
  return { id, createdAt, pseudonymKey, example: example === 1 }
}
