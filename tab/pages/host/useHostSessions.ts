import { useEffect, useState } from 'react'
import { hostSessions, type Proven } from '../../host/hostSessions.ts'
import { useHost } from '../../host/useHost.ts'

/** So long a page waits for the proof: a host that gives none in time must not keep anybody from the ways to begin. */
const patienceMs = 5_000

/** The sessions that the host's proof opens: `undefined` while it is asked, `null` where it proves nothing, or not yet. */
export function useHostSessions(): Proven | null | undefined {
  const host = useHost()
  const [known, setKnown] = useState<Proven | null>()
  useEffect(() => {
    let stale = false
    setKnown(undefined)
    const late = setTimeout(() => setKnown(null), patienceMs)
    hostSessions(host).then((proven) => {
      clearTimeout(late)
      if (!stale) setKnown(proven)
    })
    return () => {
      stale = true
      clearTimeout(late)
    }
  }, [host])
  return known
}
