import type * as z from 'zod/mini'

/** The part of `Storage` that is used. */
export type KeyValues = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** A storage that forgets with the page: where the browser forbids storage (private windows, embedded panels). */
export function forgetfulStorage(): KeyValues {
  const values = new Map<string, string>()
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  }
}

/** The browser's storage, or one that forgets where there is none. */
export function storageOr(get: () => Storage): KeyValues {
  try {
    const storage = get()
    storage.getItem('fallrunde')
    return storage
  } catch {
    return forgetfulStorage()
  }
}

/** What is stored under a key, `undefined` where nothing is or what is there has another form. */
export function readStored<S extends z.ZodMiniType>(
  storage: KeyValues,
  key: string,
  schema: S,
): z.infer<S> | undefined {
  const text = storage.getItem(key)
  if (text === null) return undefined
  try {
    const read = schema.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

/** Stores a value, or nothing where storage is full: the page still has the value. Tells whether it was stored. */
export function store(storage: KeyValues, key: string, value: unknown): boolean {
  try {
    storage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}
