import { useEffect, useState } from 'react'
import { restLoads } from './restLoads.ts'

/** The countdown and the first view go before. */
const afterMs = 1_500

/**
 * Loads what may be opened later while nothing else is to be done: it must be there when the network is not. Gives
 * whether that time has come.
 */
export function useRest(): boolean {
  const [hasCome, setHasCome] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setHasCome(true)
      // what could not be loaded is asked for again where it is opened
      for (const load of Object.values(restLoads)) load().catch(() => {})
    }, afterMs)
    return () => clearTimeout(timer)
  }, [])
  return hasCome
}
