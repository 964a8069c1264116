import type { MeetingHost } from '../meetingHost.ts'
import { openOutsideBy } from '../outsideLinks.ts'
import { openZoomClient, type ZoomClient } from './client.ts'
import { zoomSdk } from './sdk.ts'
import { showPhaseTimer } from './zoomTimer.ts'

/** Zoom's client, once it has answered. Rejects where none is there. */
export async function connectZoom(): Promise<MeetingHost> {
  const client = await openZoomClient()
  const user = client.can('getUserContext') ? await client.ask(() => zoomSdk.getUserContext()) : null
  const host: MeetingHost = {
    name: 'zoom',
    onStage: false,
    // Zoom tells neither its language nor its theme
    locale: null,
    personName: user?.screenName ?? null,
    prove: async () => (await client.ask(() => zoomSdk.getAppContext()))?.context ?? null,
    meetingId: async () => (await client.ask(() => zoomSdk.getMeetingUUID()))?.meetingUUID ?? null,
    onStanding: (listener) => onStanding(client, listener),
    ...whatItCan(client),
  }
  openOutsideBy(host)
  return host
}

function onStanding(client: ZoomClient, listener: () => void): void {
  const events = ['onMyUserContextChange', 'onBreakoutRoomChange', 'onRunningContextChange', 'onMeeting'] as const
  for (const event of events.filter(client.can)) {
    zoomSdk.addEventListener(event, () => void client.tellAgain().then(listener))
  }
}

function whatItCan(client: ZoomClient): Partial<MeetingHost> {
  return {
    ...(client.can('shareApp') ? { stage: sharing(client) } : {}),
    ...(client.can('openUrl') ? { openLink: (url: string) => void client.ask(() => zoomSdk.openUrl({ url })) } : {}),
    ...(client.can('showNotification') ? { notify: notifying(client) } : {}),
    ...(client.can('sendAppInvitationToAllParticipants')
      ? { inviteAll: async () => (await client.ask(() => zoomSdk.sendAppInvitationToAllParticipants())) !== null }
      : {}),
    ...(client.can('setDynamicIndicator') ? { showTimer: (timer) => void showPhaseTimer(client, timer) } : {}),
  }
}

function notifying(client: ZoomClient): NonNullable<MeetingHost['notify']> {
  return (title, message) => {
    // the SDK's types mean the browser's own notifications here
    const shown: object = { type: 'info', title, message }
    void client.ask(() => zoomSdk.showNotification(shown))
  }
}

/** Zoom shares the very page, made as wide as it can be. */
function sharing(client: ZoomClient): NonNullable<MeetingHost['stage']> {
  return {
    shows: 'here',
    async show() {
      void client.ask(() => zoomSdk.expandApp({ action: 'expand' }))
      return (await client.ask(() => zoomSdk.shareApp({ action: 'start' }))) !== null
    },
    async hide() {
      await client.ask(() => zoomSdk.shareApp({ action: 'stop' }))
      void client.ask(() => zoomSdk.expandApp({ action: 'collapse' }))
    },
  }
}
