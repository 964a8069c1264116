import * as z from 'zod/mini'
import { address } from './address.ts'
import { limits } from './limits.ts'
import { line, optionalLine } from './text.ts'

/** A secret of an invitation, a person's token: 128 bit and more, base64url. */
export const secret = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,64}$/))

export const personFields = {
  name: line(limits.name),
  organisation: z.nullable(optionalLine(limits.organisation)),
  /** left out, as older clients do: as it was */
  function: z.optional(z.nullable(optionalLine(limits.function))),
}

/** Where the outcome is to be sent; left out, or `null`: as it was. */
export const addressLeft = { address: z.optional(z.nullable(address)) }

/** What a host vouches for, beside a code or an invitation: `token` of a host token. */
export const vouched = { hostToken: z.optional(secret) }
