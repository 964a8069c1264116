import { meeting } from '@microsoft/teams-js'
import type { MeetingHost } from '../meetingHost.ts'

type Callback<T> = (error: unknown, result: T | null) => void

/** The SDK's way of calling back as a promise; `null` where it says no or cannot be asked in this frame. */
function asked<T>(call: (callback: Callback<T>) => void): Promise<T | null> {
  return new Promise((resolve) => {
    try {
      call((error, result) => resolve(error ? null : result))
    } catch {
      resolve(null)
    }
  })
}

/** The stage of the meeting; `null` where this person may not show anything there, or there is no meeting. */
export async function teamsStage(): Promise<NonNullable<MeetingHost['stage']> | null> {
  const capabilities = await asked<meeting.IAppContentStageSharingCapabilities>((callback) =>
    meeting.getAppContentStageSharingCapabilities(callback),
  )
  if (!capabilities?.doesAppHaveSharePermission) return null
  const sharingProtocol = meeting.SharingProtocol.Collaborative
  return {
    shows: 'frame',
    show: async (address) =>
      (await asked<boolean>((callback) => meeting.shareAppContentToStage(callback, address, { sharingProtocol }))) ===
      true,
    hide: async () => {
      await asked<boolean>((callback) => meeting.stopSharingAppContentToStage(callback))
    },
  }
}
