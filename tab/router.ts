import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

/** Calls when the page has another address. Gives how to stop. */
export function onAddress(listener: () => void): () => void {
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
  return useSyncExternalStore(onAddress, () => location.pathname + location.hash)
}

/** Puts a fragment into the address bar in place of this entry, so that „Back" from the next page leads to it. */
export function setFragment(fragment: string): void {
  history.replaceState(history.state, '', location.pathname + fragment)
  for (const listener of listeners) listener()
}

/** Takes the fragment out of the address bar, so that a screen that is shared or photographed shows no secret. */
export function hideFragment(): void {
  history.replaceState(history.state, '', location.pathname)
  for (const listener of listeners) listener()
}
