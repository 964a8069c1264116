import * as z from 'zod/mini'
import { id, instant } from '../session/ids.ts'
import { addressLeft, personFields, secret } from './fields.ts'
import { profile } from './frames.ts'
import { limits } from './limits.ts'
import { problem, problemCodes } from './rest.ts'

const hostNames = ['teams', 'zoom'] as const
export type HostName = (typeof hostNames)[number]

const hostRoles = ['host', 'coHost', 'participant'] as const
export type HostRole = (typeof hostRoles)[number]

const proof = z.string().check(z.maxLength(limits.hosts.proofCharacters))

/**
 * `token`: what `getAuthToken` of Teams gave, a JSON Web Token: three parts of base64url. `invitation`: the one in the
 * address of the tab, which everybody in its meeting has. One of them at least.
 */
export const teamsProofBody = z
  .object({
    token: z.optional(proof.check(z.regex(/^[\w-]+\.[\w-]+\.[\w-]*$/))),
    invitation: z.optional(z.object({ sessionId: id, secret })),
  })
  .check(z.refine(({ token, invitation }) => token !== undefined || invitation !== undefined, 'missing'))
export type TeamsProofBody = z.infer<typeof teamsProofBody>

const zoomContext = proof.check(z.regex(/^[\w+/-]+={0,2}$/))
/** What `getAppContext` of Zoom gave: base64 of either alphabet. Left out where the header has it. */
export const zoomProofBody = z.object({ context: z.optional(zoomContext) })
/** The header of the same meaning that Zoom sends when it loads the page. */
export const zoomContextHeader = z.object({ 'x-zoom-app-context': zoomContext })

/** Our own token for what a host proved, and what that is. `name` is a claim, to fill the form with. */
export const hostToken = z.object({
  token: secret,
  expiresInSeconds: z.int(),
  host: z.enum(hostNames),
  name: z.nullable(z.string()),
  /** the host knows who this is: the same person on each of their devices */
  account: z.boolean(),
  /** the host proves in which meeting this is: its sessions are found */
  meeting: z.boolean(),
  /** in that meeting, when the proof was minted */
  role: z.nullable(z.enum(hostRoles)),
})
export type HostToken = z.infer<typeof hostToken>

/** A session that a host token opens. */
const hostSession = z.object({
  sessionId: id,
  title: z.string(),
  /** planned beginning */
  scheduledFor: z.nullable(instant),
  createdAt: instant,
  status: z.enum(['draft', 'live', 'closed']),
  /** it was made in this meeting, or brought to it */
  here: z.boolean(),
  /** who one is in it already */
  you: z.nullable(profile),
  /** moderation may be claimed with this token */
  mayModerate: z.boolean(),
  /** whether this server sends its outcome, so that an address is worth asking for */
  asksAddress: z.boolean(),
})
export type HostSession = z.infer<typeof hostSession>

/** Those of the meeting first, then one's own from elsewhere; the newest first. */
export const hostSessions = z.object({ sessions: z.array(hostSession) })

export const enterBody = z.object({
  ...personFields,
  ...addressLeft,
  /** claim moderation, as host or co-host of the meeting */
  moderate: z.boolean(),
  /** of the seat that this panel has in the session already, so that nobody new joins */
  token: z.optional(secret),
})

/**
 * `hostRefused`: what a host is to prove was not proved, or the host token is over. A panel then offers the form for the
 * name and says nothing: there is no sentence for it, so that it is not among {@link problemCodes}.
 */
export const hostProblemCodes = [...problemCodes, 'hostRefused'] as const
export const hostProblem = z.object({ ...problem.shape, code: z.enum(hostProblemCodes) })
export type HostProblem = z.infer<typeof hostProblem>
