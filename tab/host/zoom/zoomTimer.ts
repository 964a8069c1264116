import type { PhaseTimer } from '../meetingHost.ts'
import type { ZoomClient } from './client.ts'
import { zoomSdk } from './sdk.ts'

/** The timer that Zoom draws for everybody in the meeting; `null` takes it away. */
export async function showPhaseTimer(client: ZoomClient, timer: PhaseTimer | null): Promise<void> {
  if (!timer) {
    await client.ask(() => zoomSdk.removeDynamicIndicator())
    return
  }
  const { text, seconds, running } = timer
  const counting = {
    action: 'start' as const,
    direction: 'down' as const,
    start: seconds,
    countNegativeAfterAlarm: true,
    withSound: false,
    showNotification: false,
  }
  await client.ask(() => zoomSdk.setDynamicIndicator({ text, timer: counting }))
  if (!running) await client.ask(() => zoomSdk.setDynamicIndicator({ text, timer: { action: 'pause' } }))
}
