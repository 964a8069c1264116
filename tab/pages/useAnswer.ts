import { useCallback, useEffect, useState } from 'react'
import type { Answer } from '../live/requests.ts'

/** An answer of the server, `undefined` while it is on its way. What `ask` was at first counts; `again` asks once more. */
export function useAnswer<T>(ask: () => Promise<Answer<T>>): { answer: Answer<T> | undefined; again: () => void } {
  const [asked, setAsked] = useState({ ask })
  const [answer, setAnswer] = useState<Answer<T>>()
  useEffect(() => {
    let stale = false
    setAnswer(undefined)
    asked.ask().then((given) => {
      if (!stale) setAnswer(given)
    })
    return () => {
      stale = true
    }
  }, [asked])
  return { answer, again: useCallback(() => setAsked((before) => ({ ...before })), []) }
}
