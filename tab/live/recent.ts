import * as z from 'zod/mini'
import { type KeyValues, readStored, store } from './storage.ts'

const most = 8
const key = 'fallrunde.recent'
const entry = z.object({
  sessionId: z.string(),
  title: z.string(),
  at: z.number(),
  /** what was last known of it here */
  role: z.optional(z.enum(['moderator', 'presenter', 'minuteTaker', 'participant'])),
  state: z.optional(z.enum(['draft', 'live', 'closed'])),
})
export type RecentSession = z.infer<typeof entry>

/** The sessions this browser has been in, the latest first. */
export function createRecent(storage: KeyValues) {
  const list = (): RecentSession[] => readStored(storage, key, z.array(entry)) ?? []
  const without = (sessionId: string) => list().filter((other) => other.sessionId !== sessionId)
  return {
    list,
    visit(sessionId: string, title: string, at: number) {
      store(storage, key, [{ sessionId, title, at }, ...without(sessionId)].slice(0, most))
    },
    /** Keeps what is known now of a session that is in the list. */
    know(sessionId: string, now: Pick<RecentSession, 'title' | 'role' | 'state'>) {
      const entries = list().map((known) => (known.sessionId === sessionId ? { ...known, ...now } : known))
      store(storage, key, entries)
    },
    forget(sessionId: string) {
      store(storage, key, without(sessionId))
    },
  }
}
