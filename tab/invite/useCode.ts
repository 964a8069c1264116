import { useCallback, useEffect, useState } from 'react'
import type { Answer, Failure } from '../live/requests.ts'
import { api, seats } from '../services.ts'

/** `undefined`: not known yet; `null`: switched off */
type Code = string | null | undefined

/** The code of a session and what who leads can do with it. `known`: what the server has told already. */
export function useCode(sessionId: string, known?: string) {
  const [code, setCode] = useState<Code>(known)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const ask = useCallback(
    async (question: (token: string) => Promise<Answer<Code>>) => {
      const token = seats.of(sessionId)?.token
      if (token === undefined) return setFailure({ ok: false, code: 'notMember' })
      setBusy(true)
      setFailure(null)
      const answer = await question(token)
      setBusy(false)
      if (answer.ok) setCode(answer.value)
      else setFailure(answer)
    },
    [sessionId],
  )
  const look = useCallback(() => ask(async (token) => codeIn(await api.code(sessionId, token))), [ask, sessionId])
  useEffect(() => {
    if (known === undefined) void look()
  }, [known, look])

  return {
    code,
    busy,
    failure,
    look,
    renew: () => ask(async (token) => codeIn(await api.renewCode(sessionId, token))),
    switchOff: () => ask((token) => api.switchCodeOff(sessionId, token)),
  }
}

function codeIn(answer: Answer<{ readonly code: string | null }>): Answer<Code> {
  return answer.ok ? { ok: true, value: answer.value.code } : answer
}
