import { type RefCallback, useCallback, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Box } from './board/fitBoard.ts'
import { stageUnit } from './stageTokens.ts'

/** The inner size of an element whose size does not depend on what is in it; `null` until it is on screen. */
export function useBox(): { readonly ref: RefCallback<HTMLElement>; readonly box: Box | null } {
  const [box, setBox] = useState<Box | null>(null)
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return
    const measured = () => ({ width: element.clientWidth, height: element.clientHeight, unit: stageUnit() })
    // at once, in the same frame: what was laid out for another size must not be seen for a moment
    const observer = new ResizeObserver(() => flushSync(() => setBox(measured())))
    observer.observe(element)
    setBox(measured())
    return () => observer.disconnect()
  }, [])
  return { ref, box }
}
