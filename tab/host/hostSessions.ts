import type { HostSession, HostToken } from '../../shared/protocol/hosts.ts'
import { hostApi } from './hostApi.ts'
import { forgetHostToken, hostTokenOf } from './hostToken.ts'
import type { MeetingHost } from './meetingHost.ts'

export interface Proven {
  readonly token: HostToken
  /** those of this meeting first, then others in which one is somebody; the newest first */
  readonly sessions: readonly HostSession[]
}

/** What the proof of a host opens; `null` where it proves nothing. */
export async function hostSessions(host: MeetingHost): Promise<Proven | null> {
  const first = await listWith(host)
  if (first !== 'over') return first
  // the server has forgotten the token: it has been started anew
  forgetHostToken()
  const second = await listWith(host)
  return second === 'over' ? null : second
}

async function listWith(host: MeetingHost): Promise<Proven | null | 'over'> {
  const token = await hostTokenOf(host)
  if (!token) return null
  const answer = await hostApi.sessions(token.token)
  if (!answer.ok) return answer.hostRefused ? 'over' : null
  return { token, sessions: answer.value.sessions }
}
