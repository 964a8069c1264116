import { useEffect, useRef } from 'react'

/** Where the focus was; inside a menu, which closes, the button that opened it. */
function present(): HTMLElement | null {
  const active = document.activeElement
  const opener = active?.closest('[role="menu"]')?.getAttribute('aria-labelledby')
  const element = opener ? document.getElementById(opener) : active
  return element instanceof HTMLElement ? element : null
}

/** Brings the focus back to where it was when a window was asked for, once the window is gone. */
export function useReturningFocus(windowOpen: boolean) {
  const from = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (windowOpen) return
    if (from.current?.isConnected && document.activeElement === document.body) from.current.focus()
    from.current = null
  }, [windowOpen])
  return {
    remember: () => {
      from.current = present()
    },
  }
}
