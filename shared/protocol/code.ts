import * as z from 'zod/mini'
import { limits } from './limits.ts'

/** No vowel, so that no word comes about, and of what looks alike (0 O Q, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V) one at most. CODE-1 */
export const codeAlphabet = '23456789CDFHJKMNPRTVWXY'

/** What is read or heard wrongly for the one character it can only have been. CODE-2 */
const meant: Readonly<Record<string, string>> = { B: '8', G: '6', S: '5', U: 'V', Z: '2' }

/** What is in no code, and could have been several that are: it is named. CODE-2 */
export const neverInCodes = [...'AEILOQ01']

const half = limits.code.characters / 2

export type CodeRead =
  | { readonly ok: true; readonly code: string }
  /** this character is in no code, and it could have been several that are */
  | { readonly ok: false; readonly why: 'character'; readonly character: string }
  | { readonly ok: false; readonly why: 'tooShort' | 'tooLong' }

/**
 * The code that somebody typed: small letters, blanks and dashes anywhere are taken, look-alikes are mapped where only
 * one character can have been meant. CODE-2
 */
export function readCode(typed: string): CodeRead {
  const characters = [...typed.normalize('NFKC').toUpperCase()].filter((character) => !/[\s\p{Pd}_.]/u.test(character))
  const read = characters.map((character) => meant[character] ?? character)
  const foreign = read.find((character) => !codeAlphabet.includes(character))
  if (foreign !== undefined) return { ok: false, why: 'character', character: foreign }
  if (read.length === limits.code.characters) return { ok: true, code: read.join('') }
  return { ok: false, why: read.length < limits.code.characters ? 'tooShort' : 'tooLong' }
}

/** A code as it is shown and sent: `KTR-7MX`. CODE-1 */
export function showCode(code: string): string {
  return `${code.slice(0, half)}-${code.slice(half)}`
}

/** A code as people type it; read into the form it is kept in. */
export const typedCode = z.pipe(
  z.pipe(
    z.string().check(z.maxLength(limits.code.typed)),
    z.transform((typed: string) => {
      const read = readCode(typed)
      return read.ok ? read.code : ''
    }),
  ),
  z.string().check(z.refine((code: string) => code !== '', { error: 'noCode' })),
)
