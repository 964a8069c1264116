import { useState } from 'react'
import * as z from 'zod/mini'
import { readStored, store } from '../live/storage.ts'
import { storages } from '../services.ts'

/** Whether this person has answered in this browser: the log does not tell, since answers are anonymous. */
export function useAnswered(sessionId: string, me: string) {
  const key = `fallrunde.feedback.${sessionId}.${me}`
  const [answered, setAnswered] = useState(() => readStored(storages.lasting, key, z.boolean()) === true)
  const keep = () => {
    store(storages.lasting, key, true)
    setAnswered(true)
  }
  return { answered, keep }
}
