/** The flat context that a host sends; the SDK orders it into `app`, `page`, `user`, `chat` and `meeting`. */
export interface TeamsContext {
  readonly frameContext: 'sidePanel' | 'meetingStage' | 'content' | 'settings'
  readonly theme: 'default' | 'dark' | 'contrast'
  readonly locale: string
  readonly entityId: string
  readonly hostName: string
  readonly hostClientType: 'desktop' | 'web' | 'android' | 'ios'
  readonly userObjectId?: string
  readonly userPrincipalName?: string
  readonly loginHint?: string
  readonly userLicenseType?: string
  readonly tid?: string
  readonly meetingId?: string
  readonly chatId?: string
}

/** What `getAuthToken` comes to: a token, or the reason why there is none. */
type TokenOutcome = { readonly token: string } | { readonly refused: string }

/** What is set up on a tab's configuration page. */
export interface TabSettings {
  readonly contentUrl: string
  readonly websiteUrl?: string
  readonly entityId?: string
  readonly suggestedDisplayName?: string
}

/** How the host behaves. May be changed at any time. */
export interface TeamsBehaviour {
  context: TeamsContext
  /** the capabilities of the client, by which the SDK decides what it may ask */
  supports: Readonly<Record<string, object>>
  /** taken one a question; the last one stays */
  tokens: TokenOutcome[]
  roles: readonly string[]
  /** null: the organisation has not consented to the app's permission */
  meeting: object | null
  /** whether this person may share to the stage */
  stage: boolean
  /** whether the app is on the stage already */
  onStage: boolean
  settings: TabSettings | null
  /** questions that this Teams never answers */
  deaf: readonly string[]
}

export const sidePanel: TeamsContext = {
  frameContext: 'sidePanel',
  theme: 'default',
  locale: 'de-de',
  entityId: 'fallrunde',
  hostName: 'Teams',
  hostClientType: 'desktop',
  userObjectId: '8d0f0f53-2f3a-4d0e-9d46-7c5f6f1f5a10',
  userPrincipalName: 'ada.lindwurm@lindenau.example',
  loginHint: 'ada.lindwurm@lindenau.example',
  userLicenseType: 'Unknown',
  tid: '3b2c8a44-7b1b-4d5e-8c37-2f6d1f0f9b21',
  meetingId: 'MCMxOTptZWV0aW5nX0ZhbGxydW5kZUB0aHJlYWQudjIjMA==',
  chatId: '19:meeting_Fallrunde@thread.v2',
}

export const meeting = {
  details: { id: sidePanel.meetingId, title: 'Quartiere im Dialog', type: 'Scheduled' },
  conversation: { id: sidePanel.chatId, isGroup: true, conversationType: 'groupChat' },
  organizer: { id: sidePanel.userObjectId, tenantId: sidePanel.tid },
}

const refused = [{ errorCode: 1000, message: 'Permission denied' }, null]

type Answer = (given: TeamsBehaviour, args: readonly unknown[]) => readonly unknown[] | undefined
const none: Answer = () => undefined

const token: Answer = ({ tokens }) => {
  const outcome = tokens.length > 1 ? tokens.shift() : tokens[0]
  if (!outcome) throw new Error('the app asks for a token and the test has said nothing about tokens')
  return 'token' in outcome ? [true, outcome.token] : [false, outcome.refused]
}

// unlike everything of v2, what belongs to a meeting answers by callback: [error, result]
const answers: Readonly<Record<string, Answer>> = {
  initialize: ({ context, supports }) => {
    return [context.frameContext, context.hostClientType, JSON.stringify({ apiVersion: 4, supports }), '2.0.1']
  },
  getContext: ({ context }) => [context],
  'appInitialization.appLoaded': none,
  'appInitialization.success': none,
  'appInitialization.failure': none,
  'appInitialization.expectedFailure': none,
  registerHandler: none,
  readyToUnload: none,
  executeDeepLink: () => [true],
  'authentication.getAuthToken': token,
  'meeting.getMeetingDetails': (given) => (given.meeting ? [null, given.meeting] : refused),
  'meeting.getAppContentStageSharingCapabilities': ({ stage }) => [null, { doesAppHaveSharePermission: stage }],
  'meeting.getAppContentStageSharingState': ({ onStage }) => [null, { isAppSharing: onStage }],
  'meeting.shareAppContentToStage': (given) => {
    if (!given.stage) return refused
    given.onStage = true
    return [null, true]
  },
  'meeting.stopSharingAppContentToStage': (given) => {
    given.onStage = false
    return [null, true]
  },
  'interactive.getClientRoles': ({ roles }) => [null, roles],
  'settings.getSettings': ({ settings }) => [settings],
  'settings.setSettings': (given, [settings]) => {
    given.settings = settings as TabSettings
    return [true]
  },
  'settings.setValidityState': none,
  'settings.save.success': none,
  'settings.save.failure': none,
}

/** What Teams answers; undefined where it says nothing. A function that no one has written down here is an error. */
export function teamsAnswer(given: TeamsBehaviour, func: string, args: readonly unknown[]) {
  const answer = answers[func]
  if (!answer) throw new Error(`the app asks Teams for "${func}", which the fake does not know`)
  return answer(given, args)
}
