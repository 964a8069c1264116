import { useCallback, useEffect, useRef, useState } from 'react'
import type { OutcomeView } from '../../shared/protocol/outcome.ts'
import type { OwnSeat } from '../../shared/protocol/rest.ts'
import type { Answer, Failure } from '../live/requests.ts'
import { outcomeApi } from './outcomeApi.ts'

/** How often (ms) somebody who waits for the release looks again. */
const waitingMs = 30_000

/** Another one was faster: what is shown is not what there is. */
const movedCodes: readonly Failure['code'][] = ['textMoved', 'alreadyReleased']

export interface OutcomeState {
  readonly view: OutcomeView | null
  /** why it could not be read last time; `view` is then the one before */
  readonly failure: Failure | null
  readonly busy: boolean
  reload(): Promise<void>
  /** Does what changes the outcome, on what is shown now. `null`: done. */
  change(ask: (view: OutcomeView) => Promise<Answer<OutcomeView>>): Promise<Failure | null>
}

/** Looks again when the page is looked at again, and now and then while `waiting`. */
function useLookingAgain(reload: () => Promise<void>, waiting: boolean): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void reload()
    }
    const timer = waiting ? setInterval(look, waitingMs) : undefined
    document.addEventListener('visibilitychange', look)
    window.addEventListener('online', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('online', look)
    }
  }, [reload, waiting])
}

/** The outcome of a session as the server has it. */
export function useOutcome(sessionId: string, { token }: OwnSeat): OutcomeState {
  const [view, setView] = useState<OutcomeView | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  // an answer that was asked for earlier than one that is there already says less
  const asked = useRef(0)
  const take = useCallback((turn: number, answer: Answer<OutcomeView>) => {
    if (turn !== asked.current) return
    if (answer.ok) setView(answer.value)
    setFailure(answer.ok ? null : answer)
  }, [])
  const reload = useCallback(async () => {
    asked.current += 1
    const turn = asked.current
    take(turn, await outcomeApi.read(sessionId, token))
  }, [sessionId, token, take])
  useEffect(() => void reload(), [reload])
  useLookingAgain(reload, view !== null && !view.mayEdit && view.released === null)
  const change: OutcomeState['change'] = async (ask) => {
    if (!view) return null
    setBusy(true)
    asked.current += 1
    const turn = asked.current
    const answer = await ask(view)
    setBusy(false)
    if (answer.ok) take(turn, answer)
    else if (movedCodes.includes(answer.code)) await reload()
    return answer.ok ? null : answer
  }
  return { view, failure, busy, reload, change }
}
