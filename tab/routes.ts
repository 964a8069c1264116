import { hostPaths } from '../shared/hosts/hostPaths.ts'

const archived = /^\/archive\/([A-Za-z0-9_-]{1,64})\/?$/
const idInPath = /^\/s\/([A-Za-z0-9_-]{1,64})(?:\/(end|outcome|stage))?\/?$/

/** Pages that stand in the packages for the hosts, and the same place inside Teams. */
const hostPages = { [hostPaths.teamsConfig]: 'tabSetUp', [hostPaths.zoomHome]: 'host', '/teams': 'host' } as const

export type Route =
  | { readonly page: 'tabSetUp' | 'host' }
  | { readonly page: 'archive' }
  | { readonly page: 'reading'; readonly sessionId: string }
  | { readonly page: 'start' | 'new' | 'example' | 'privacy' | 'imprint' | 'accessibility' | 'notFound' }
  | { readonly page: 'session' | 'end' | 'outcome' | 'stage'; readonly sessionId: string }

/** The page that a path names. */
export function routeOf(path: string): Route {
  const session = idInPath.exec(path)
  if (session?.[1]) {
    return { page: (session[2] ?? 'session') as 'session' | 'end' | 'outcome' | 'stage', sessionId: session[1] }
  }
  const reading = archived.exec(path)
  if (reading?.[1]) return { page: 'reading', sessionId: reading[1] }
  if (path === '/archive' || path === '/archive/') return { page: 'archive' }
  if (path === '/' || path === '/index.html') return { page: 'start' }
  if (path === '/new') return { page: 'new' }
  // `/legal` stands in invitations that were sent before there were three pages
  if (path === '/privacy' || path === '/legal') return { page: 'privacy' }
  if (path === '/example' || path === '/imprint' || path === '/accessibility') {
    return { page: path.slice(1) as 'example' | 'imprint' | 'accessibility' }
  }
  const hostPage = Object.entries(hostPages).find(([known]) => known === path)?.[1]
  return { page: hostPage ?? 'notFound' }
}

/** What lets somebody in: the secret of an invitation, or the code of a session. */
export interface Pass {
  readonly key: 'i' | 'c'
  readonly value: string
}

const passInFragment = /^#(?:(i)=([A-Za-z0-9_-]{22,64})|(c)=([A-Z0-9]{6}))$/

/** The session and the pass that a pasted invitation link holds, whatever stands around it. */
export function readInvitationLink(pasted: string): { sessionId: string; pass: Pass | null } | undefined {
  const found =
    /\/s\/([A-Za-z0-9_-]{1,64})(?:\/(?:end|outcome|stage))?\/?(#i=[A-Za-z0-9_-]{22,64}|#c=[A-Z0-9]{6})?(?![\w-])/.exec(
      pasted,
    )
  if (!found?.[1]) return undefined
  return { sessionId: found[1], pass: passOf(found[2] ?? '') }
}

/** The pass in a fragment, `null` where there is none. */
export function passOf(fragment: string): Pass | null {
  const [, i, secret, c, code] = passInFragment.exec(fragment) ?? []
  if (i === 'i' && secret) return { key: i, value: secret }
  return c === 'c' && code ? { key: c, value: code } : null
}

/** A pass as it stands in a fragment; {@link passOf} reads it back. */
export function fragmentOf({ key, value }: Pass): string {
  return `#${key}=${value}`
}
