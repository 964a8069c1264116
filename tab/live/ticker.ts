import type { Surroundings } from './surroundings.ts'

/** In an accelerated session a second is short; the screen need not follow each. */
const shortestMs = 100
/** In a session that stands still the next second never comes, and a timer takes no infinity. */
const longestMs = 60_000

export interface Ticker {
  subscribe(listener: () => void): () => void
  /** session time at the last tick, epoch ms */
  shown(): number
  /** the anchor or the clock has changed: tick now and keep the new beat */
  realign(): void
}

/**
 * One beat for every countdown on screen, on the full seconds since `anchor()` (session time, epoch ms), so that all of
 * them change at once and at the right moment. Runs only while somebody listens.
 */
export function createTicker(
  world: Pick<Surroundings, 'after'>,
  clock: { now(): number; rate(): number },
  anchor: () => number,
): Ticker {
  const listeners = new Set<() => void>()
  let shown = clock.now()
  let cancel = () => {}

  const tick = () => {
    cancel()
    shown = clock.now()
    const sinceFullSecond = (((shown - anchor()) % 1000) + 1000) % 1000
    const untilNextMs = (1000 - sinceFullSecond) / clock.rate()
    const waitMs = Math.min(longestMs, Math.max(shortestMs, untilNextMs))
    cancel = listeners.size > 0 ? world.after(waitMs, tick) : () => {}
    for (const listener of listeners) listener()
  }

  return {
    subscribe(listener) {
      listeners.add(listener)
      if (listeners.size === 1) tick()
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) cancel()
      }
    },
    shown: () => shown,
    realign: tick,
  }
}
