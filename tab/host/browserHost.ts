import type { MeetingHost } from './meetingHost.ts'

/** No host: a window of a browser. */
export const browserHost: MeetingHost = { name: 'browser', onStage: false, locale: null, personName: null }
