import { useCallback, useEffect, useRef, useState } from 'react'
import { batched } from './batched.ts'

const gatherMs = 700

/** Gathers what is said at about the same time into one announcement. */
export function useBatch() {
  const [text, setText] = useState('')
  const gathered = useRef<string[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const say = useCallback((sentence: string) => {
    gathered.current.push(sentence)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setText(batched(gathered.current.splice(0))), gatherMs)
  }, [])
  return { text, say }
}
