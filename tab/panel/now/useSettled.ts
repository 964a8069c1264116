import { useEffect, useState } from 'react'

/** How long (ms) a second press may still have been aimed at what was there before. */
const settlingMs = 800

interface Options {
  /** what is shown first has not come in the place of anything */
  readonly atFirst?: boolean
}

/** Whether what is shown has been there long enough to be what a press was aimed at. */
export function useSettled(shown: string, { atFirst = false }: Options = {}): boolean {
  const [settled, setSettled] = useState<string | null>(atFirst ? shown : null)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(shown), settlingMs)
    return () => clearTimeout(timer)
  }, [shown])
  return settled === shown
}
