import * as z from 'zod/mini'
import { commandSchema } from '../session/commands.ts'
import { refusalCodes } from '../session/decision.ts'
import { eventSchema } from '../session/events.ts'
import { id, instant } from '../session/ids.ts'
import { sessionState } from '../session/session.ts'

/** Raised when an older tab would misread the server; such a tab is told to reload (`bye outdated`). */
export const wireVersion = 1

/** An event as it is logged and sent. `by` is `null` where the author is anonymous; `command` is the sender's id. */
export const envelope = z.object({
  seq: z.int().check(z.positive()),
  at: instant,
  by: z.nullable(id),
  command: id,
  event: eventSchema,
})
export type Envelope = z.infer<typeof envelope>

/** Who somebody is, beside the log: erasing a person deletes this and leaves the log whole. */
export const profile = z.object({
  id,
  name: z.string(),
  organisation: z.nullable(z.string()),
  /** what they do there; younger than the rest, so it may be missing */
  function: z._default(z.nullable(z.string()), null),
})
export type Profile = z.infer<typeof profile>

const presence = z.object({
  /** people with at least one open panel */
  here: z.array(id),
  /** of these, people whose every panel is hidden */
  hidden: z.array(id),
  /** since when (epoch ms) no moderator has been connected, `null` while one is */
  moderatorsAwaySince: z.nullable(instant),
})
export type Presence = z.infer<typeof presence>

export const byeCodes = [
  /** reload: the server speaks a newer version */
  'outdated',
  /** the ticket was used, is too old or was never given */
  'badTicket',
  /** not a frame of this protocol */
  'badFrame',
  'tooManySockets',
  /** this reader did not keep up */
  'tooSlow',
  /** the server is going down or restarting: come back */
  'restarting',
  /** taken out of the session, or erased */
  'removed',
] as const
export type ByeCode = (typeof byeCodes)[number]

export const clientFrame = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('hello'),
    wire: z.int(),
    session: id,
    ticket: z.string().check(z.maxLength(100)),
    /** the last event this client has, `null` for none */
    lastSeq: z.nullable(z.int().check(z.nonnegative())),
    /** name and version of the client, for the log */
    client: z.string().check(z.maxLength(60), z.regex(/^[\w./ -]*$/)),
  }),
  z.object({ type: z.literal('do'), id, command: commandSchema }),
  z.object({ type: z.literal('presence'), hidden: z.boolean() }),
  z.object({ type: z.literal('ping'), at: z.number() }),
])
export type ClientFrame = z.infer<typeof clientFrame>

export const serverFrame = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('welcome'),
    you: id,
    /** the state below, or the last of the events below, stands at this seq */
    seq: z.int().check(z.nonnegative()),
    /** server time, epoch ms */
    now: instant,
    /** session seconds that pass in a second: 1, except in the accelerated demo and in tests */
    rate: z.number(),
    /** exactly one of the two is set: the whole state, or the events missed since `lastSeq` */
    session: z.nullable(sessionState),
    events: z.nullable(z.array(envelope)),
    people: z.array(profile),
    presence,
  }),
  z.object({ type: z.literal('events'), events: z.array(envelope) }),
  z.object({ type: z.literal('done'), id, seq: z.int() }),
  z.object({
    type: z.literal('refused'),
    id,
    code: z.enum(refusalCodes),
    detail: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  }),
  z.object({ type: z.literal('people'), people: z.array(profile) }),
  z.object({ type: z.literal('presence'), presence }),
  z.object({ type: z.literal('pong'), at: z.number(), now: instant }),
  z.object({ type: z.literal('bye'), code: z.enum(byeCodes) }),
])
export type ServerFrame = z.infer<typeof serverFrame>
