import * as z from 'zod/mini'
import { commandSchema } from '../../shared/session/commands.ts'
import type { PendingCommand } from './replica.ts'
import { type KeyValues, readStored, store } from './storage.ts'

const kept = z.array(z.object({ id: z.string(), at: z.number(), command: commandSchema }))
type Kept = z.infer<typeof kept>[number]

export interface Outbox {
  /** commands without an answer from before, in the order they were given */
  load(): PendingCommand[]
  keep(pending: PendingCommand): void
  /** answered: it need not be sent again */
  settle(id: string): void
}

/**
 * Own commands that the server has not answered, kept over a reload. New cards outlive the tab; anything else would be
 * out of date by then and ends with it. Two tabs may hold the same card: it has one id, so it is one card.
 * @param places.lasting storage of the browser
 * @param places.perTab storage of this tab
 */
export function createOutbox(
  places: { readonly lasting: KeyValues; readonly perTab: KeyValues },
  owner: { readonly sessionId: string; readonly personId: string },
  wallClock: () => number,
): Outbox {
  const key = `fallrunde.outbox.${owner.sessionId}.${owner.personId}`
  const all = [places.lasting, places.perTab]
  const read = (place: KeyValues): Kept[] => readStored(place, key, kept) ?? []
  // read anew before each write: another tab may have written in between
  const write = (place: KeyValues, change: (before: Kept[]) => Kept[]) => {
    const before = read(place)
    const after = change(before)
    if (after.length === 0) place.removeItem(key)
    else if (after.length !== before.length) store(place, key, after)
  }
  return {
    load: () =>
      all
        .flatMap(read)
        .toSorted((a, b) => a.at - b.at)
        .map(({ id, command }) => ({ id, command })),
    keep: ({ id, command }) =>
      write(command.type === 'note.add' ? places.lasting : places.perTab, (before) => [
        ...before.filter((other) => other.id !== id),
        { id, command, at: wallClock() },
      ]),
    settle: (id) => {
      for (const place of all) write(place, (before) => before.filter((other) => other.id !== id))
    },
  }
}
