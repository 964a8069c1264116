import { useState } from 'react'
import type { JoinBody, OwnSeat } from '../../../shared/protocol/rest.ts'
import { vouched } from '../../host/hostToken.ts'
import type { Answer, Failure } from '../../live/requests.ts'
import type { Pass } from '../../routes.ts'
import { api, seats, takeSeat } from '../../services.ts'

interface Needs {
  readonly sessionId: string
  readonly pass: Pass
  readonly title: string
  /** a seat for this tab only, so that several tabs are several people */
  readonly isExample?: boolean
  readonly onJoined: () => void
}

export interface Join {
  readonly busy: boolean
  readonly failure: Failure | null
  /** With `token`, the role is added to the person who has it. */
  readonly join: (who: Who, token?: string) => Promise<void>
}

type Who = Omit<JoinBody, 'secret'>

async function ask(sessionId: string, { key, value }: Pass, who: Who, token?: string): Promise<Answer<OwnSeat>> {
  if (key === 'i') return vouched((by) => api.join(sessionId, { secret: value, ...who, ...by }, token))
  const { returnAs: _, ...person } = who
  const answer = await vouched((by) => api.joinByCode({ code: value, ...person, ...by }))
  return answer.ok ? { ok: true, value: answer.value.you } : answer
}

/** Joins with an invitation or a code and takes the seat. */
export function useJoin({ sessionId, pass, title, isExample = false, onJoined }: Needs): Join {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const join: Join['join'] = async (who, token) => {
    setBusy(true)
    const answer = await ask(sessionId, pass, who, token)
    setBusy(false)
    if (!answer.ok) return setFailure(answer)
    // a role that is added leaves the seat where it is kept
    const keptForTab = token !== undefined && seats.isForTabOnly(sessionId)
    takeSeat(sessionId, answer.value, title, isExample || keptForTab)
    onJoined()
  }
  return { busy, failure, join }
}
