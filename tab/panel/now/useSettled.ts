import { useEffect, useState } from 'react'

interface Options {
  /** how long a second press may still have been aimed at what was there before */
  readonly ms?: number
  /** what is shown first has not come in the place of anything */
  readonly atFirst?: boolean
}

/** Whether what is shown has been there long enough to be what a press was aimed at. */
export function useSettled(shown: string, { ms = 800, atFirst = false }: Options = {}): boolean {
  const [settled, setSettled] = useState<string | null>(atFirst ? shown : null)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(shown), ms)
    return () => clearTimeout(timer)
  }, [shown, ms])
  return settled === shown
}
