import type { HostName } from '../../shared/protocol/hosts.ts'
import { likelyHosts, ownSurrounds } from './likelyHosts.ts'
import type { MeetingHost } from './meetingHost.ts'
import { keepTabInvitation } from './tabInvitation.ts'

const connect: Readonly<Record<HostName, () => Promise<MeetingHost>>> = {
  teams: async () => (await import('./teams/teamsHost.ts')).connectTeams(),
  zoom: async () => (await import('./zoom/zoomHost.ts')).connectZoom(),
}

/** The host that answers first; rejects where none does. `path`, `fragment`: those with which the page was opened. */
export function connectFirst(path: string, fragment: string): Promise<MeetingHost> {
  const likely = likelyHosts(ownSurrounds())
  if (likely.length > 0) keepTabInvitation(path, fragment)
  return Promise.any(likely.map((name) => connect[name]()))
}
