import type { Entry } from '../../shared/session/session.ts'

/** Who was put to the end of the Redeliste between two orders of it, and where they stand now. */
export function putBack(before: readonly Entry[], now: readonly Entry[]) {
  return now.flatMap(({ id, personId, arrival }, index) => {
    const old = before.find((entry) => entry.id === id)
    return old && arrival > old.arrival ? [{ personId, place: index + 1 }] : []
  })
}
