import { createContext, useContext } from 'react'
import type { LiveStore } from './liveStore.ts'

export const LiveContext = createContext<LiveStore | null>(null)

/** The store of the session that is open; only below a `LiveProvider`. */
export function useLiveStore(): LiveStore {
  const store = useContext(LiveContext)
  if (!store) throw new Error('no LiveProvider above')
  return store
}
