import { useSyncExternalStore } from 'react'
import type * as z from 'zod/mini'
import { readStored, store } from '../live/storage.ts'
import { storages } from '../services.ts'

/** A choice of this browser, kept for the next visits. */
export interface Kept<T> {
  value(): T
  set(value: T): void
  subscribe(listener: () => void): () => void
}

/** A choice kept under `key`; `usual` where none was made. */
export function createKept<S extends z.ZodMiniType>(key: string, schema: S, usual: z.infer<S>): Kept<z.infer<S>> {
  const listeners = new Set<() => void>()
  let value = readStored(storages.lasting, key, schema) ?? usual
  return {
    value: () => value,
    set(next) {
      value = next
      store(storages.lasting, key, next)
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The choice as it stands; renders again when it changes. */
export function useKept<T>(kept: Kept<T>): T {
  return useSyncExternalStore(kept.subscribe, kept.value)
}
