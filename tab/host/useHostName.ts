import { useEffect, useState } from 'react'
import { hostTokenOf } from './hostToken.ts'
import { useHost } from './useHost.ts'

/** What the host calls whoever sits here; `null` where it does not say, or not yet. */
export function useHostName(): string | null {
  const host = useHost()
  const [name, setName] = useState<string | null>(null)
  useEffect(() => {
    let stale = false
    hostTokenOf(host).then((token) => {
      if (!stale) setName(token?.name ?? host.personName)
    })
    return () => {
      stale = true
    }
  }, [host])
  return name
}
