import { startTransition, useEffect, useState } from 'react'

/** cards of a portion: drawn in one go in less than the blink of a slow device */
const portion = 6

/**
 * How many parts of a long list to draw now: a portion at first, one more after each paint until all `count` are there. Drawn
 * in one go, sixty cards would keep a slow device from answering the next press.
 */
export function usePortions(count: number): number {
  const [drawn, setDrawn] = useState(portion)
  useEffect(() => {
    if (drawn < count) startTransition(() => setDrawn(drawn + portion))
  }, [drawn, count])
  return drawn
}
