import { useEffect } from 'react'
import { restLoads } from './restLoads.ts'

/** The countdown and the first view go before. */
const afterMs = 1_500

/** Loads what may be opened later while nothing else is to be done: it must be there when the network is not. */
export function useRest(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      // what could not be loaded is asked for again where it is opened
      for (const load of Object.values(restLoads)) load().catch(() => {})
    }, afterMs)
    return () => clearTimeout(timer)
  }, [])
}
