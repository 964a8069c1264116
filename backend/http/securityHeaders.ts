import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** Where Teams and Zoom may frame the panel. */
const teams = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
]
const zoom = ['https://*.zoom.us', 'https://zoom.us', 'https://*.zoom.com']

/** Older browsers do not count the own WebSocket as 'self'. */
function socketSource({ headers }: IncomingMessage, publicUrl: string | null): string {
  if (publicUrl) return publicUrl.replace(/^http/, 'ws')
  return /^[\w.:[\]-]+$/.test(headers.host ?? '') ? `ws://${headers.host}` : "'self'"
}

const permissions = 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), clipboard-write=(self)'

/** Nothing from elsewhere, framed by the two hosts only. No X-Frame-Options: it cannot name hosts and would overrule. */
export function securityHeaders(publicUrl: string | null): RequestHandler[] {
  const isSecure = publicUrl?.startsWith('https:') ?? false
  const hardened = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        connectSrc: ["'self'", (request) => socketSource(request, publicUrl)],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'", ...teams, ...zoom],
      },
    },
    frameguard: false,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000 } : false,
    // a panel framed by Teams or Zoom is a guest there and must not be cut off from its host
    crossOriginOpenerPolicy: false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
  })
  const permitted: RequestHandler = (_request, response, next) => {
    response.setHeader('permissions-policy', permissions)
    next()
  }
  return [hardened, permitted]
}
