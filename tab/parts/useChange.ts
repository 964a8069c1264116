import { useEffect, useRef } from 'react'

/** Calls `changed` when the value differs from the last one seen; not for the first. */
export function useChange<T>(value: T, changed: () => void): void {
  const seen = useRef(value)
  useEffect(() => {
    if (seen.current === value) return
    seen.current = value
    changed()
  })
}
