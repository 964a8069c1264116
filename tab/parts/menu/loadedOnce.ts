import { useState } from 'react'

/** Something that loads once for the whole page. */
export interface LoadedOnce<T> {
  /** boxed, since what is loaded may be a component: React would call a bare one; `null` until it is there */
  present(): { readonly value: T } | null
  load(): Promise<void>
}

export function loadedOnce<T>(bring: () => Promise<T>): LoadedOnce<T> {
  let present: { readonly value: T } | null = null
  return {
    present: () => present,
    load: async () => {
      present ??= { value: await bring() }
    },
  }
}

/**
 * What loads once, `null` until `load` has brought it; loading again costs nothing. Not `lazy`, which draws nothing at first
 * even of what is there: the first item of a menu is to have the focus at once.
 */
export function useLoaded<T>(once: LoadedOnce<T>): { readonly loaded: T | null; load(): Promise<void> } {
  const [shown, setShown] = useState(once.present)
  const load = async () => {
    await once.load()
    setShown(once.present)
  }
  return { loaded: shown?.value ?? null, load }
}
