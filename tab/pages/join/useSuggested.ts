import { useEffect, useState } from 'react'
import { hostSessions } from '../../host/hostSessions.ts'
import { useHost } from '../../host/useHost.ts'
import type { Suggested } from './JoinForm.tsx'

interface Known extends Suggested {
  /** the host's account is this person in the session already */
  readonly isMember: boolean
}

/** What the host knows of whoever sits here; `null` where it knows nothing, or not yet. */
export function useSuggested(sessionId: string): Known | null {
  const host = useHost()
  const [known, setKnown] = useState<Known | null>(null)
  useEffect(() => {
    let stale = false
    hostSessions(host).then((proven) => {
      const you = proven?.sessions.find((session) => session.sessionId === sessionId)?.you
      const name = you?.name ?? proven?.token.name ?? host.personName
      if (stale || !name) return
      setKnown({ name, organisation: you?.organisation ?? null, function: you?.function ?? null, isMember: !!you })
    })
    return () => {
      stale = true
    }
  }, [host, sessionId])
  return known
}
