import * as z from 'zod/mini'
import { type KeyValues, readStored, store } from './storage.ts'

const ids = z.array(z.string())

/** Which anonymous cards are the own ones: nobody but this browser knows, so that only here they can be edited. */
export function createOwnCards(storage: KeyValues, owner: { readonly sessionId: string; readonly personId: string }) {
  const key = `fallrunde.anonymous.${owner.sessionId}.${owner.personId}`
  const load = () => readStored(storage, key, ids) ?? []
  return {
    load,
    add(noteId: string) {
      store(storage, key, [...load(), noteId])
    },
  }
}
