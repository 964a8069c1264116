/**
 * What the panel asks of Zoom's client. The tab configures the SDK with this list and the package for Zoom's marketplace
 * is built from it: Zoom refuses what is called but not listed.
 */
export const zoomCapabilities = [
  'getMeetingContext',
  'getUserContext',
  'getMeetingUUID',
  'getRunningContext',
  'getAppContext',
  'sendAppInvitationToAllParticipants',
  'showNotification',
  'openUrl',
  'expandApp',
  'shareApp',
  'setDynamicIndicator',
  'removeDynamicIndicator',
  'onMeeting',
  'onMyUserContextChange',
  'onRunningContextChange',
  'onParticipantChange',
  'onBreakoutRoomChange',
  'onExpandApp',
] as const

/** What every client can: asked for alone where one of the others fails all of them. */
export const zoomCoreCapabilities = [
  'getUserContext',
  'getMeetingUUID',
  'getRunningContext',
  'getAppContext',
  'showNotification',
  'openUrl',
] as const satisfies readonly (typeof zoomCapabilities)[number][]
