import * as z from 'zod/mini'
import { limits } from './limits.ts'
import { line } from './text.ts'

/** Of RFC 5321, without quoted names and address literals, which nobody types; domains may have umlauts. */
const mailbox =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}][\p{L}\p{N}-]{0,61}[\p{L}\p{N}]$/u
const nameCharacters = 64

/** Whether mail can be sent to what somebody typed, as far as its form tells. */
export function isMailAddress(typed: string): boolean {
  const address = typed.trim()
  return address.length <= limits.mailAddress && address.indexOf('@') <= nameCharacters && mailbox.test(address)
}

export const mailLanguages = ['de', 'en'] as const
export type MailLanguage = (typeof mailLanguages)[number]

/** Where somebody wants the outcome sent, and in which language. */
export const address = z.object({
  mail: line(limits.mailAddress).check(z.refine(isMailAddress, { error: 'noAddress' })),
  language: z.enum(mailLanguages),
})
export type Address = z.infer<typeof address>

/** `null` takes the address back. */
export const addressBody = z.object({ address: z.nullable(address) })
export const ownAddress = z.object({
  address: z.nullable(z.object({ mail: z.string(), language: z.enum(mailLanguages) })),
  /** whether this server sends the outcome: where it does not, nobody is asked for an address */
  asked: z.boolean(),
})
export type OwnAddress = z.infer<typeof ownAddress>
