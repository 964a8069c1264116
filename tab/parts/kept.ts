import { useSyncExternalStore } from 'react'
import type * as z from 'zod/mini'
import { type KeyValues, readStored, store } from '../live/storage.ts'
import { storages } from '../services.ts'

/** A value of this browser that outlives the page. */
export interface Kept<T> {
  value(): T
  set(value: T): void
  subscribe(listener: () => void): () => void
}

/** A value kept under `key`, for the next visits unless another storage is named; `usual` where there is none yet. */
export function createKept<S extends z.ZodMiniType>(
  key: string,
  schema: S,
  usual: z.infer<S>,
  storage: KeyValues = storages.lasting,
): Kept<z.infer<S>> {
  const listeners = new Set<() => void>()
  let value = readStored(storage, key, schema) ?? usual
  return {
    value: () => value,
    set(next) {
      value = next
      store(storage, key, next)
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The value as it stands; renders again when it changes. */
export function useKept<T>(kept: Kept<T>): T {
  return useSyncExternalStore(kept.subscribe, kept.value)
}
