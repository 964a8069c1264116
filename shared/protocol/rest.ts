import * as z from 'zod/mini'
import { caseProfile } from '../session/cases.ts'
import { commandSchema } from '../session/commands.ts'
import { refusalCodes } from '../session/decision.ts'
import { id, instant } from '../session/ids.ts'
import { seat } from '../session/people.ts'
import { typedCode } from './code.ts'
import { addressLeft, personFields, secret, vouched } from './fields.ts'
import { profile } from './frames.ts'
import { limits } from './limits.ts'
import { line, prose } from './text.ts'

export const createSessionBody = z.object({
  title: line(limits.title),
  topic: prose(limits.topic, 0),
  scheduledFor: z.nullable(instant),
  minutes: z.int().check(z.minimum(limits.minutes.least), z.maximum(limits.minutes.most)),
  impulse: z.boolean(),
  break: z.boolean(),
  cases: z.array(z.object(caseProfile)).check(z.maxLength(limits.cases)),
  moderator: z.object(personFields),
  ...vouched,
})
export type CreateSessionBody = z.infer<typeof createSessionBody>

/** Proof of being a person of a session: sent as `Authorization: Bearer <token>`, kept in the browser that joined. */
export const ownSeat = z.object({ personId: id, token: secret })
export type OwnSeat = z.infer<typeof ownSeat>

export const invitation = z.object({ seat, secret })
export type Invitation = z.infer<typeof invitation>

export const createdSession = z.object({
  sessionId: id,
  you: ownSeat,
  invitations: z.array(invitation),
  /** `KTR-7MX`, for participants */
  code: z.string(),
})
export type CreatedSession = z.infer<typeof createdSession>

export const invitationBody = z.object({ secret })

/** What an invitation tells before joining. */
export const invitationView = z.object({
  title: z.string(),
  topic: z.string(),
  scheduledFor: z.nullable(instant),
  status: z.enum(['draft', 'live', 'closed']),
  seat,
  /** Kommune and Quartier of the case of a presenter */
  caseName: z.nullable(z.string()),
  retentionDays: z.int(),
  /** when everything is deleted, as it looks now */
  deletesAt: instant,
  /** whether this server sends the outcome, so that an address is worth asking for */
  asksAddress: z.boolean(),
  /** moderators not connected now, so that one who lost the device can come back; only for the moderator's invitation */
  absentModerators: z.array(profile),
})
export type InvitationView = z.infer<typeof invitationView>

export const joinBody = z.object({
  secret,
  ...personFields,
  /** come back as this moderator; needs the moderator's invitation */
  returnAs: z.nullable(id),
  ...addressLeft,
  ...vouched,
})
export type JoinBody = z.infer<typeof joinBody>

export const codeBody = z.object({ code: typedCode })

/** What a code leads to: always the seat of a participant. */
export const codeView = z.object({ sessionId: id, ...invitationView.shape })

export const joinByCodeBody = z.object({ code: typedCode, ...personFields, ...addressLeft, ...vouched })
export type JoinByCodeBody = z.input<typeof joinByCodeBody>

export const joinedByCode = z.object({ sessionId: id, you: ownSeat })

/** The code of a session for whoever leads it; `null` while it is switched off. */
export const sessionCode = z.object({ code: z.nullable(z.string()) })

export const profileBody = z.object(personFields)
export const mintInvitationBody = z.object({ seat, revokeOthers: z.boolean() })
export const mintedInvitation = z.object({ secret })
export const ticket = z.object({ ticket: z.string(), expiresInSeconds: z.int() })
export const commandBody = z.object({ id, command: commandSchema })
export const commandDone = z.object({ seq: z.int() })
export const presenceBody = z.object({ hidden: z.boolean() })
/** The query of an event stream; what `hello` says on a WebSocket. */
export const streamQuery = z.object({
  ticket: z.string().check(z.maxLength(100)),
  lastSeq: z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
  client: z.optional(z.string().check(z.maxLength(60), z.regex(/^[\w./ -]*$/))),
})
export const serverTime = z.object({ now: instant })

/** What every page needs to know of this server. */
export const publicConfig = z.object({
  organiserName: z.nullable(z.string()),
  organiserContact: z.nullable(z.string()),
  imprintUrl: z.nullable(z.string()),
  privacyUrl: z.nullable(z.string()),
  accessibilityUrl: z.nullable(z.string()),
  retentionDays: z.int(),
  demo: z.boolean(),
  /** whether this server sends outcomes */
  mail: z.boolean(),
  /** whether this server can check what Teams and Zoom vouch for */
  hosts: z.object({ teams: z.boolean(), zoom: z.boolean() }),
})
export type PublicConfig = z.infer<typeof publicConfig>

/** The example meeting, only where DEMO=1: an invitation for each role. */
export const exampleMeeting = z.object({
  sessionId: id,
  title: z.string(),
  /** Quartier by the id of its case */
  caseNames: z.record(id, z.string()),
  invitations: z.array(invitation),
})
export type ExampleMeeting = z.infer<typeof exampleMeeting>

/** RFC 9457 problem details. `code` is a refusal of the method or one of the edge. */
export const problemCodes = [
  ...refusalCodes,
  'notFound',
  'unknownCode',
  'tooManyRequests',
  'tooManyCodes',
  'tooLarge',
  'alreadyReleased',
  'notReleased',
  'noDates',
  'nothingToCorrect',
  'tooManyVersions',
  'dayOutOfRange',
  'contactsGone',
  'mailOff',
  'nobodyToSend',
  'stillSending',
  'tooManyCopies',
  'noAccess',
  'documentsBusy',
  'documentTooSlow',
  'failed',
] as const
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(problemCodes),
  detail: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
})
export type Problem = z.infer<typeof problem>
