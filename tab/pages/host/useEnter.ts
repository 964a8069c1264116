import { useState } from 'react'
import type { HostSession, HostToken } from '../../../shared/protocol/hosts.ts'
import { hostApi } from '../../host/hostApi.ts'
import type { Failure } from '../../live/requests.ts'
import { navigate } from '../../router.ts'
import { seats, takeSeat } from '../../services.ts'
import type { Join } from '../join/useJoin.ts'

/** Takes a seat in a session by what the host proves, and opens the panel. `moderate`: as moderator. */
export function useEnter(token: HostToken, { sessionId, title }: HostSession, moderate: boolean): Join {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const join: Join['join'] = async ({ name, organisation, function: does, address }) => {
    setBusy(true)
    const seat = seats.of(sessionId)
    const who = { name, organisation, ...(does === undefined ? {} : { function: does }) }
    const body = { ...who, moderate, address, ...(seat ? { token: seat.token } : {}) }
    const answer = await hostApi.enter(sessionId, token.token, body)
    setBusy(false)
    if (!answer.ok) return setFailure(answer)
    takeSeat(sessionId, answer.value, title)
    navigate(`/s/${sessionId}`)
  }
  return { busy, failure, join }
}
