import { readCode } from '../../../shared/protocol/code.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { fragmentOf, readInvitationLink } from '../../routes.ts'

/** What somebody typed or pasted to come in. */
export type Understood =
  | { readonly kind: 'nothing' | 'tooShort' | 'tooLong' | 'neither' }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'link'; readonly path: string }
  /** the link of another server */
  | { readonly kind: 'foreign'; readonly host: string }
  | { readonly kind: 'character'; readonly character: string }

const address = /https?:\/\/([^/\s]+)/i

/** the link of one person to the outcome */
const ownLink = /\/s\/[A-Za-z0-9_-]{1,64}\/outcome#r=[A-Za-z0-9_-]{22,64}(?![\w-])/

function understandLink(typed: string, ownHost: string): Understood {
  const host = address.exec(typed)?.[1]
  if (host !== undefined && host.toLowerCase() !== ownHost) return { kind: 'foreign', host }
  const [own] = ownLink.exec(typed) ?? []
  if (own) return { kind: 'link', path: own }
  const link = readInvitationLink(typed)
  if (!link) return { kind: 'neither' }
  return { kind: 'link', path: `/s/${link.sessionId}${link.pass ? fragmentOf(link.pass) : ''}` }
}

/** Tells a code from a link, and what is wrong with either. `ownHost`: that of this page, with its port. */
export function understand(typed: string, ownHost: string): Understood {
  const text = typed.trim()
  if (text === '') return { kind: 'nothing' }
  if (text.includes('/')) return understandLink(text, ownHost)
  if (text.length > limits.code.typed) return { kind: 'neither' }
  const read = readCode(text)
  if (read.ok) return { kind: 'code', code: read.code }
  return read.why === 'character' ? { kind: 'character', character: read.character } : { kind: read.why }
}
