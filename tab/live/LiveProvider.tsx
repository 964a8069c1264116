import { type ReactNode, useEffect, useState } from 'react'
import { LiveContext } from './liveContext.ts'
import type { LiveStore } from './liveStore.ts'

interface Props {
  /** opens the session; a new function opens it anew */
  readonly open: () => LiveStore
  readonly loading: ReactNode
  readonly children: ReactNode
}

/** Keeps a session open for as long as it is on screen. */
export function LiveProvider({ open, loading, children }: Props) {
  const [store, setStore] = useState<LiveStore | null>(null)
  useEffect(() => {
    const opened = open()
    setStore(opened)
    return () => opened.close()
  }, [open])
  return store ? <LiveContext value={store}>{children}</LiveContext> : loading
}
