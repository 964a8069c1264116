import type { Surroundings } from './surroundings.ts'

/** In an accelerated session a second is short; the screen need not follow each. */
const shortestMs = 100

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
    cancel =
      listeners.size > 0 ? world.after(Math.max(shortestMs, (1000 - sinceFullSecond) / clock.rate()), tick) : () => {}
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
