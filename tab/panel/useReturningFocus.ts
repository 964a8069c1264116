import { useCallback, useLayoutEffect, useRef } from 'react'

/** Where the focus was; inside a menu, which closes, the button that opened it. */
function present(): Element | null {
  const active = document.activeElement
  return active?.closest('[role="menu"]')
    ? document.querySelector('[aria-haspopup="menu"][aria-expanded="true"]')
    : active
}

/** Brings the focus back to where it was when a window was asked for, once the window is gone. */
export function useReturningFocus(windowOpen: boolean) {
  const from = useRef<HTMLElement | null>(null)
  // before the view, which is below, could take the focus as rescued
  useLayoutEffect(() => {
    if (windowOpen) return
    if (from.current?.isConnected && document.activeElement === document.body) from.current.focus()
    from.current = null
  }, [windowOpen])
  const remember = useCallback(() => {
    const element = present()
    from.current = element instanceof HTMLElement ? element : null
  }, [])
  return { remember }
}
