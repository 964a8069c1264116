import { useCallback, useEffect, useState } from 'react'
import { limits } from '../../shared/protocol/limits.ts'
import type { Undo } from './panelContext.ts'

/** The last thing that can be taken back; goes away by itself after ten seconds. */
export function useUndo() {
  const [undo, setUndo] = useState<Undo | null>(null)
  useEffect(() => {
    if (!undo) return
    const timer = setTimeout(() => setUndo(null), limits.undoSeconds * 1000)
    return () => clearTimeout(timer)
  }, [undo])
  const forget = useCallback(() => setUndo(null), [])
  return { undo, offer: setUndo, forget }
}
