import { useCallback, useEffect, useRef, useState } from 'react'
import { limits } from '../../shared/protocol/limits.ts'
import type { Undo } from './panelContext.ts'

/** What waits to be done until the time to stop it is over, or the panel goes. */
function useDue() {
  const due = useRef<(() => void) | null>(null)
  const doNow = useCallback(() => {
    const run = due.current
    due.current = null
    run?.()
  }, [])
  useEffect(() => {
    window.addEventListener('pagehide', doNow)
    return () => {
      window.removeEventListener('pagehide', doNow)
      doNow()
    }
  }, [doNow])
  return { due, doNow }
}

/** The last thing that can be taken back, or stopped before it is done; goes away by itself after ten seconds. */
export function useUndo() {
  const [undo, setUndo] = useState<Undo | null>(null)
  const { due, doNow } = useDue()
  useEffect(() => {
    if (!undo) return
    const timer = setTimeout(() => {
      doNow()
      setUndo(null)
    }, limits.undoSeconds * 1000)
    return () => clearTimeout(timer)
  }, [undo, doNow])
  const offer = useCallback(
    (next: Undo) => {
      doNow()
      setUndo(next)
    },
    [doNow],
  )
  const offerBefore = useCallback(
    (next: Undo, run: () => void) => {
      doNow()
      due.current = run
      setUndo(next)
    },
    [doNow, due],
  )
  const forget = useCallback(() => {
    due.current = null
    setUndo(null)
  }, [due])
  return { undo, offer, offerBefore, forget }
}
