import * as z from 'zod/mini'
import { readStored, store } from '../live/storage.ts'
import { recent, storages } from '../services.ts'

const name = 'fallrunde.archiveKey'
const inFragment = /^#k=([\w-]{32,100})$/

/** The key of the archive that this browser was given. */
export const keptKey = {
  get: () => readStored(storages.lasting, name, z.string()) ?? null,
  keep: (key: string) => store(storages.lasting, name, key),
  forget: () => storages.lasting.removeItem(name),
}

/** The key in a fragment or a link to the archive, `null` where there is none. */
export function keyOf(fragment: string): string | null {
  return inFragment.exec(fragment)?.[1] ?? null
}

/** Whether this browser has something that opens the archive, as far as it knows itself. */
export function hasWayIn(): boolean {
  return keptKey.get() !== null || recent.list().some(({ state }) => state === 'closed')
}
