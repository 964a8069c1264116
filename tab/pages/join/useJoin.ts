import { useState } from 'react'
import type { JoinBody } from '../../../shared/protocol/rest.ts'
import type { Failure } from '../../live/api.ts'
import { api, seats, takeSeat } from '../../services.ts'

interface Needs {
  readonly sessionId: string
  readonly secret: string
  readonly title: string
  /** a seat for this tab only, so that several tabs are several people */
  readonly isExample?: boolean
  readonly onJoined: () => void
}

export interface Join {
  readonly busy: boolean
  readonly failure: Failure | null
  /** With `token`, the role is added to the person who has it. */
  readonly join: (who: Omit<JoinBody, 'secret'>, token?: string) => Promise<void>
}

/** Joins with an invitation and takes the seat. */
export function useJoin({ sessionId, secret, title, isExample = false, onJoined }: Needs): Join {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const join: Join['join'] = async (who, token) => {
    setBusy(true)
    const answer = await api.join(sessionId, { secret, ...who }, token)
    setBusy(false)
    if (!answer.ok) return setFailure(answer)
    // a role that is added leaves the seat where it is kept
    const keptForTab = token !== undefined && seats.isForTabOnly(sessionId)
    takeSeat(sessionId, answer.value, title, isExample || keptForTab)
    onJoined()
  }
  return { busy, failure, join }
}
