import { useSyncExternalStore } from 'react'
import { onHost, presentHost } from './host.ts'
import type { MeetingHost } from './meetingHost.ts'

/** The host as it is known now; renders again when it answers late. */
export function useHost(): MeetingHost {
  return useSyncExternalStore(onHost, presentHost)
}
