/** What `getUserContext` says of the person in front of the app. */
interface ZoomUser {
  readonly screenName: string
  readonly participantUUID: string
  readonly participantId: string
  readonly role: string
  readonly status: 'unauthenticated' | 'authenticated' | 'authorized'
}

/** How the client behaves. May be changed at any time. */
export interface ZoomBehaviour {
  runningContext: string
  clientVersion: string
  user: ZoomUser
  /** minted for every question, as the real one lives two minutes */
  appContext: () => string | Promise<string>
  meetingUUID: string
  meetingTopic: string
  meetingID: string
  /** a person without an account that has not added the app: the client says less */
  guest: boolean
  /** a `config` that lists one of these fails as a whole */
  refuses: readonly string[]
  /** a `config` that lists one of these succeeds and names it */
  unsupportedApis: readonly string[]
}

/** An API that the client refuses. */
export class ZoomRefusal extends Error {
  // invented: which codes a client uses is written down nowhere, an adapter must not tell them apart
  readonly code = '10000'
}

export const inMeeting: ZoomBehaviour = {
  runningContext: 'inMeeting',
  clientVersion: '6.5.0.5342',
  user: {
    screenName: 'Ada Lindwurm',
    participantUUID: '4C9C1B60-5E2B-4D0C-9E65-1F7E5B2A7F11',
    participantId: '16778240',
    role: 'host',
    status: 'authorized',
  },
  appContext: () => btoa('a context that nobody can decrypt'),
  meetingUUID: 'kF0aBmDfSQ6rxVq2mC3b5w==',
  meetingTopic: 'Quartiere im Dialog',
  meetingID: '85012345678',
  guest: false,
  refuses: [],
  unsupportedApis: [],
}

const notForGuests: readonly string[] = ['getMeetingContext', 'sendAppInvitationToAllParticipants']
// the SDK of version 0.16 wraps this into {message: 'Success'}
const success = () => 'Success'

type Answer = (given: ZoomBehaviour) => unknown

const answers: Readonly<Record<string, Answer>> = {
  getRunningContext: ({ runningContext }) => runningContext,
  getUserContext: ({ user }) => user,
  getMeetingUUID: ({ meetingUUID }) => ({ meetingUUID }),
  getMeetingContext: ({ meetingTopic, meetingID }) => ({ meetingTopic, meetingID }),
  getAppContext: async ({ appContext }) => ({ context: await appContext() }),
  getSupportedJsApis: ({ refuses, unsupportedApis }) => {
    const missing = [...refuses, ...unsupportedApis]
    return { supportedApis: Object.keys(answers).filter((api) => !missing.includes(api)) }
  },
  sendAppInvitationToAllParticipants: () => ({ invitationUUID: 'C0A8F1D2-0B1E-4E55-9B3A-6E2F4B7D9A03' }),
  showNotification: success,
  openUrl: success,
  expandApp: success,
  shareApp: success,
  setDynamicIndicator: success,
  removeDynamicIndicator: success,
}

/** What `config` says, or the refusal of all of it. */
export function zoomConfig(given: ZoomBehaviour, listed: readonly string[]) {
  const refused = listed.find((api) => given.refuses.includes(api))
  if (refused) throw new ZoomRefusal(`${refused} is not known`)
  return {
    // without it the SDK lets no other call through
    clientVersion: given.clientVersion,
    browserVersion: '147.0.0.0',
    userAgent: `ZoomApps/1.0 ZoomWebKit/${given.clientVersion}`,
    auth: { status: given.guest ? 'unauthenticated' : 'authorized' },
    unsupportedApis: listed.filter((api) => given.unsupportedApis.includes(api)),
    runningContext: given.runningContext,
    product: 'desktop',
  }
}

/** What the client answers, or a refusal. An API that no one has written down here is an error. */
export async function zoomAnswer(given: ZoomBehaviour, apiName: string): Promise<unknown> {
  const answer = answers[apiName]
  if (!answer) throw new Error(`the app asks Zoom for "${apiName}", which the fake does not know`)
  if (given.unsupportedApis.includes(apiName)) throw new ZoomRefusal(`${apiName} is not supported`)
  if (given.guest && notForGuests.includes(apiName)) throw new ZoomRefusal(`${apiName} is not for guests`)
  return answer(given)
}
