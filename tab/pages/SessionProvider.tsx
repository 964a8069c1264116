import { type ReactNode, useCallback, useEffect } from 'react'
import type { OwnSeat } from '../../shared/protocol/rest.ts'
import { byId, type Session } from '../../shared/session/session.ts'
import { LiveProvider } from '../live/LiveProvider.tsx'
import type { RecentSession } from '../live/recent.ts'
import { useLive } from '../live/useLive.ts'
import { recent } from '../services.ts'
import { takeSession } from '../sessionAhead.ts'
import { LoadingPage } from './LoadingPage.tsx'

interface Props {
  readonly sessionId: string
  readonly seat: OwnSeat
  readonly children: ReactNode
}

function roleIn(session: Session | null, me: string): RecentSession['role'] {
  const person = session && byId(session.people, me)
  if (!person) return undefined
  if (person.moderator) return 'moderator'
  if (session.cases.some(({ presenters }) => presenters.includes(me))) return 'presenter'
  return person.minuteTaker ? 'minuteTaker' : 'participant'
}

/** The list of recent sessions follows title, own role and state. */
function KeepRecent({ sessionId }: { readonly sessionId: string }) {
  const { session, me } = useLive()
  const [title, role, state] = [session?.title, roleIn(session, me), session?.status.kind]
  useEffect(() => {
    // whoever erased themselves is in none of these any more
    if (title === undefined || role === undefined || state === undefined) return
    recent.know(sessionId, { title, role, state })
  }, [sessionId, title, role, state])
  return null
}

/** The live session of a seat for everything below. */
export function SessionProvider({ sessionId, seat, children }: Props) {
  const open = useCallback(() => takeSession(sessionId, seat), [sessionId, seat])
  return (
    <LiveProvider open={open} loading={<LoadingPage />}>
      <KeepRecent sessionId={sessionId} />
      {children}
    </LiveProvider>
  )
}
