import { useState } from 'react'
import type { Answer, Failure } from '../../live/requests.ts'
import { seats } from '../../services.ts'

/** Does something about the own seat, one try at a time; what failed stands until the next try. */
export function useOwnSeat(sessionId: string) {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const run = async (ask: (token: string) => Promise<Answer<unknown>>, done: () => void) => {
    const token = seats.of(sessionId)?.token
    if (token === undefined) return setFailure({ ok: false, code: 'notMember' })
    setBusy(true)
    const answer = await ask(token)
    setBusy(false)
    if (answer.ok) done()
    else setFailure(answer)
  }
  return { busy, failure, run }
}
