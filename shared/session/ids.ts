import * as z from 'zod/mini'

/** Ids that clients make are short, printable and safe in a URL and in a log line. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))

/** An instant, epoch milliseconds. */
export const instant = z.int().check(z.nonnegative())
