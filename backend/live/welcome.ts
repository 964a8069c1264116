import { byId } from '../../shared/session/session.ts'
import { mintId } from '../identity/secrets.ts'
import type { Log } from '../log.ts'
import type { SessionClock } from '../sessions/clock.ts'
import type { OpenSession, Sessions } from '../sessions/sessions.ts'
import type { Storage } from '../store/eventStore.ts'
import type { Link } from './link.ts'
import { whatIsMissing } from './resume.ts'
import type { Room } from './room.ts'

export interface RoomsParts {
  readonly sessions: Sessions
  readonly storage: Pick<Storage, 'people'>
  readonly clock: SessionClock
  readonly log: Log
}

/** Tells a link that is in the room what it missed; `null`, and the link is ended, where its person has no place there. */
export async function welcome(
  parts: RoomsParts,
  sessionId: string,
  room: Room,
  link: Link,
  lastSeq: number | null,
): Promise<OpenSession | null> {
  const { sessions, clock } = parts
  await loadProfiles(parts, sessionId, room, { tell: false })
  const open = await sessions.open(sessionId)
  if (!open || byId(open.state.people, link.personId)?.removed !== false) {
    link.end('removed')
    return null
  }
  const start = await whatIsMissing(sessions, open, lastSeq)
  room.presence.setModerators(open.state, open.seq)
  room.welcome(link, { ...start, now: Math.round(clock.now()), rate: clock.rate })
  return open
}

/** Whoever took over gives the lead back as soon as a moderator is connected. PEOPLE-6 */
export async function moderatorReturned(
  { sessions }: RoomsParts,
  { id }: OpenSession,
  room: Room,
  link: Link,
): Promise<void> {
  if (!room.presence.isModerator(link.personId)) return
  const command = { type: 'people.moderatorReturned' } as const
  await sessions.submit(id, { by: 'server', id: mintId(), command })
}

/** Reads the names for a room, and tells them to everybody in it where that is wished. */
export async function loadProfiles(
  { storage }: RoomsParts,
  sessionId: string,
  room: Room,
  how: { readonly tell: boolean },
): Promise<void> {
  const newest = room.beginLoad()
  const profiles = await storage.people.people(sessionId)
  room.setProfiles(profiles, newest, how)
}
