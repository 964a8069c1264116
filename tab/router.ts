import { useSyncExternalStore } from 'react'

const idInPath = /^\/s\/([A-Za-z0-9_-]{1,64})(?:\/(end|stage))?\/?$/

export type Route =
  | { readonly page: 'start' | 'example' | 'legal' | 'notFound' }
  | { readonly page: 'session' | 'end' | 'stage'; readonly sessionId: string }

/** The page that a path names. */
export function routeOf(path: string): Route {
  const session = idInPath.exec(path)
  if (session?.[1]) return { page: (session[2] ?? 'session') as 'session' | 'end' | 'stage', sessionId: session[1] }
  if (path === '/' || path === '/index.html') return { page: 'start' }
  if (path === '/example' || path === '/legal') return { page: path.slice(1) as 'example' | 'legal' }
  return { page: 'notFound' }
}

const secretInFragment = /^#i=([A-Za-z0-9_-]{22,64})$/

/** The session and the secret that a pasted invitation link holds, whatever stands around it. */
export function readInvitationLink(pasted: string): { sessionId: string; secret: string | null } | undefined {
  const found = /\/s\/([A-Za-z0-9_-]{1,64})(?:\/(?:end|stage))?\/?(#i=[A-Za-z0-9_-]{22,64})?(?![\w-])/.exec(pasted)
  if (!found?.[1]) return undefined
  return { sessionId: found[1], secret: secretOf(found[2] ?? '') }
}

/** The secret in a fragment, `null` where there is none. */
export function secretOf(fragment: string): string | null {
  return secretInFragment.exec(fragment)?.[1] ?? null
}

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  window.addEventListener('hashchange', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
    window.removeEventListener('hashchange', listener)
  }
}

/** Goes to a page of ours without loading it anew. */
export function navigate(to: string): void {
  history.pushState(null, '', to)
  for (const listener of listeners) listener()
  window.scrollTo(0, 0)
}

/** The path and fragment in the address bar; renders again when they change. */
export function useAddress(): string {
  return useSyncExternalStore(subscribe, () => location.pathname + location.hash)
}

/** Takes the fragment out of the address bar, so that a screen that is shared or photographed shows no secret. */
export function hideFragment(): void {
  history.replaceState(history.state, '', location.pathname)
  for (const listener of listeners) listener()
}
