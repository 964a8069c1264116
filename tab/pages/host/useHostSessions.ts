import { useEffect, useState } from 'react'
import { hostSessions, type Proven } from '../../host/hostSessions.ts'
import { useHost } from '../../host/useHost.ts'

/** The sessions that the host's proof opens: `undefined` while it is asked, `null` where it proves nothing. */
export function useHostSessions(): Proven | null | undefined {
  const host = useHost()
  const [known, setKnown] = useState<Proven | null>()
  useEffect(() => {
    let stale = false
    setKnown(undefined)
    hostSessions(host).then((proven) => {
      if (!stale) setKnown(proven)
    })
    return () => {
      stale = true
    }
  }, [host])
  return known
}
