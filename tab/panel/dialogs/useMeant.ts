import { useState } from 'react'

/** How long (ms) after a window has come a press may still be the second of the double one that opened it. */
const doubleMs = 500

/**
 * Tells presses that are meant for a window from those that were aimed at what lay there before. The moment of the press
 * counts, not the later one in which a slow device gets to it.
 */
export function useMeant(): (press: { readonly timeStamp: number }) => boolean {
  const [cameAt] = useState(() => performance.now())
  return ({ timeStamp }) => timeStamp - cameAt >= doubleMs
}
