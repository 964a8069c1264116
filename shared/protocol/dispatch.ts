import * as z from 'zod/mini'
import { id, instant } from '../session/ids.ts'
import { mailLanguages } from './address.ts'

/** How the mail to one person stands. `unconfirmed`: it was handed over whole, and nothing was heard of it again. */
const mailStates = ['waiting', 'sending', 'sent', 'failed', 'refused', 'unconfirmed'] as const
export type MailState = (typeof mailStates)[number]

/** What a mail met with last, in classes: never what a server said, which may quote an address. */
const mailFaults = ['address', 'message', 'sender', 'login', 'later', 'connection', 'unanswered', 'document'] as const
export type MailFault = (typeof mailFaults)[number]

/** Sending the version that was seen. */
export const dispatchBody = z.object({ version: z.int().check(z.positive()) })
/** Sending once more to somebody; `whileCopy`: the number of the mail that was seen. */
export const resendBody = z.object({ version: z.int().check(z.positive()), whileCopy: z.int().check(z.positive()) })
export const dispatchQuery = z.object({ language: z._default(z.enum(mailLanguages), 'de') })

const dispatchedPerson = z.object({
  personId: id,
  name: z.nullable(z.string()),
  /**
   * `noAddress`: they left none; `ready`: they left one, and nothing was sent yet; `replaced`: their mail of an older
   * version still waited when this one was released, and is sent no more
   */
  state: z.enum([...mailStates, 'noAddress', 'ready', 'replaced']),
  fault: z.nullable(z.enum(mailFaults)),
  /** 1 for the first mail, 2 where it was sent once more; 0 while there is none */
  copy: z.int(),
  /** when it is tried again, epoch ms */
  nextAt: z.nullable(instant),
  /** since when it stands so, epoch ms */
  since: z.nullable(instant),
})
export type DispatchedPerson = z.infer<typeof dispatchedPerson>

/** How far the newest released version has been sent. No address is in it. */
export const dispatchView = z.object({
  /** whether this server sends mail for this session */
  on: z.boolean(),
  /** the newest released version, `null` while there is none */
  version: z.nullable(z.int()),
  /** SHA-256 of that version, hex: it stands in every mail */
  hash: z.nullable(z.string()),
  /** mails of this version, and those that were sent */
  total: z.int(),
  sent: z.int(),
  /** everybody for who leads; for others only themselves */
  people: z.array(dispatchedPerson),
  /** the mail without its personal part, for who leads */
  letter: z.nullable(z.object({ subject: z.string(), text: z.string() })),
  maySend: z.boolean(),
})
export type DispatchView = z.infer<typeof dispatchView>
