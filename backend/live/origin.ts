import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether an upgrade comes from a page of this server: under its public address, or under the host it asked for. The
 * browser sets `Origin` and a page cannot change it; without this check any page could open a socket in a visitor's name.
 */
export function isKnownOrigin({ origin, host }: IncomingHttpHeaders, publicUrl: string | null): boolean {
  const url = origin === undefined ? null : URL.parse(origin)
  if (!url || !/^https?:$/.test(url.protocol)) return false
  return url.origin === publicUrl || (host !== undefined && url.host === URL.parse(`${url.protocol}//${host}`)?.host)
}
