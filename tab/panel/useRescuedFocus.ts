import { useEffect, useRef } from 'react'
import { viewId } from './useTabs.ts'

/** Where what has the focus goes away (a row that was called, a card that was deleted), the view takes the focus. */
export function useRescuedFocus(): void {
  const last = useRef<Element | null>(null)
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      last.current = event.target instanceof Element ? event.target : null
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [])
  useEffect(() => {
    if (!last.current || last.current.isConnected || document.activeElement !== document.body) return
    last.current = null
    document.getElementById(viewId)?.focus({ preventScroll: true })
  })
}
