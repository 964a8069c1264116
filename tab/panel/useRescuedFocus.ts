import { useEffect, useRef } from 'react'
import { viewId } from './useTabs.ts'

/**
 * Where what has the focus goes away (a row that was called, a card that was deleted), the view takes the focus. Not
 * while a window is open: the focus behind a modal window hides it from everybody who reads by ear.
 */
export function useRescuedFocus(windowOpen: boolean): void {
  const last = useRef<Element | null>(null)
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      last.current = event.target instanceof Element ? event.target : null
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [])
  useEffect(() => {
    if (windowOpen || !last.current || last.current.isConnected || document.activeElement !== document.body) return
    last.current = null
    document.getElementById(viewId)?.focus({ preventScroll: true })
  })
}
