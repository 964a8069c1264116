import { useCallback, useEffect, useState } from 'react'
import type { DispatchView } from '../../../shared/protocol/dispatch.ts'
import type { Answer, Failure } from '../../live/requests.ts'
import { useTexts } from '../../text/useTexts.ts'
import { type Access, dispatchApi } from './dispatchApi.ts'

const whileSendingMs = 1_000
const whileWaitingMs = 10_000

/** In how many ms to look again; `null`: nothing moves by itself. */
function lookAgainIn(view: DispatchView): number | null {
  const onItsWay = view.people.filter(({ state }) => state === 'waiting' || state === 'sending')
  if (onItsWay.length === 0) return null
  return onItsWay.every(({ nextAt }) => nextAt !== null) ? whileWaitingMs : whileSendingMs
}

export interface Dispatch {
  readonly view: DispatchView | null
  readonly failure: Failure | null
  readonly busy: boolean
  readonly look: () => void
  readonly send: () => void
  readonly resend: (personId: string, whileCopy: number) => void
}

/** How far the newest version has been sent, looked at again for as long as something is on its way. */
export function useDispatch({ sessionId, token }: Access): Dispatch {
  const { language: spoken } = useTexts()
  const language = spoken
  const [view, setView] = useState<DispatchView | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  // one that failed is followed by another look as well
  const [looks, setLooks] = useState(0)
  const take = useCallback((answer: Answer<DispatchView>) => {
    setLooks((before) => before + 1)
    if (answer.ok) setView(answer.value)
    setFailure(answer.ok ? null : answer)
  }, [])
  const look = useCallback(() => {
    void dispatchApi.read({ sessionId, token }, language).then(take)
  }, [sessionId, token, language, take])
  useEffect(look, [look])
  useEffect(() => {
    const ms = view && lookAgainIn(view)
    if (ms === null || looks === 0) return
    const timer = setTimeout(look, ms)
    return () => clearTimeout(timer)
  }, [view, looks, look])
  const press = async (ask: (version: number) => Promise<Answer<DispatchView>>) => {
    if (busy || view?.version == null) return
    setBusy(true)
    take(await ask(view.version))
    setBusy(false)
  }
  const access = { sessionId, token }
  return {
    ...{ view, failure, busy, look },
    send: () => void press((version) => dispatchApi.send(access, version)),
    resend: (personId, whileCopy) =>
      void press((version) => dispatchApi.resend(access, personId, { version, whileCopy })),
  }
}
