import { z } from 'zod'
import { isMailAddress } from '../shared/protocol/address.ts'

/** The mail server that takes the outcomes, and who they come from. */
export interface MailConfig {
  readonly host: string
  readonly port: number
  /** TLS from the first byte on (`smtps:`); else STARTTLS where it is offered */
  readonly secure: boolean
  /** on this machine: no TLS, which would protect nothing there */
  readonly isLoopback: boolean
  readonly login: { readonly user: string; readonly pass: string } | null
  readonly from: { readonly name: string; readonly address: string }
}

const defaultPorts: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 }

type Server = Omit<MailConfig, 'from'>

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

function readServer(value: string): Server | null {
  const url = URL.parse(value)
  const port = url && (url.port === '' ? defaultPorts[url.protocol] : Number(url.port))
  if (!url || !port || !(url.protocol in defaultPorts) || url.hostname === '') return null
  const [user, pass] = [decoded(url.username), decoded(url.password)]
  const isBare = ['', '/'].includes(url.pathname) && url.search === '' && url.hash === ''
  if (!isBare || user === null || pass === null || (user === '') !== (pass === '')) return null
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isLoopback = /^(localhost|127\.[\d.]+|::1)$/.test(host)
  return { host, port, secure: url.protocol === 'smtps:', isLoopback, login: user === '' ? null : { user, pass } }
}

/** `Name <address>` or an address alone. */
function readFrom(value: string): MailConfig['from'] | null {
  const [, named = '', bracketed] = /^([^<>\p{Cc}]{0,100}?)\s*<([^<>]*)>$/u.exec(value) ?? []
  const address = bracketed ?? value
  return isMailAddress(address) ? { name: named.replace(/^"|"$/g, '').trim(), address: address.trim() } : null
}

/** The variables of mail. They go together: {@link halfMail}. */
export const mailVariables = {
  SMTP_URL: z
    .string()
    .transform(readServer)
    .refine((server) => server !== null, {
      error: 'must be such as smtp://user:password@mail.example.org:587 or smtps://…, with nothing behind the port',
    })
    .nullable()
    .default(null),
  MAIL_FROM: z
    .string()
    .transform(readFrom)
    .refine((from) => from !== null, {
      error: 'must be an address, or a name with one: Fallrunde <fallrunde@example.org>',
    })
    .nullable()
    .default(null),
}

/** A sentence for the one of the two that is missing. `names`: those that are set. */
export function halfMail(names: readonly string[]): string[] {
  const [url, from] = [names.includes('SMTP_URL'), names.includes('MAIL_FROM')]
  if (url && !from) return ['MAIL_FROM is missing: mail needs a sender. Set it, or unset SMTP_URL.']
  return from && !url ? ['SMTP_URL is missing: MAIL_FROM has no effect without it. Set it, or unset MAIL_FROM.'] : []
}

/** How mail is sent; `null`: not at all. */
export function mailOf(values: z.infer<z.ZodObject<typeof mailVariables>>): { readonly mail: MailConfig | null } {
  const { SMTP_URL: server, MAIL_FROM: from } = values
  return { mail: server && from ? { ...server, from } : null }
}
