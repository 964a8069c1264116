import type { Surroundings } from './surroundings.ts'

const samplesKept = 8
/** Wall clock this far (ms) ahead of the monotonic one means that the device slept, in which some monotonic clocks stop. */
const sleptMs = 5_000

interface Sample {
  readonly roundTripMs: number
  readonly sessionNow: number
  readonly ticks: number
  readonly wallClock: number
}

export interface SessionClock {
  /** session time, epoch ms; the wall clock until the first sample */
  now(): number
  /** the answer to a ping that was sent at `sentTicks` and named `sessionNow` */
  sample(sentTicks: number, sessionNow: number): void
  /** session seconds that pass in a second of the world */
  setRate(rate: number): void
  rate(): number
  /**
   * What was asked before `since` (ticks; now unless told) may be wrong, after a sleep or over an old connection: the
   * next answer to a later question replaces all samples, and late answers to earlier questions count no more.
   */
  distrust(since?: number): void
}

/** Server time from the ping with the smallest round trip of the last 8, carried on by the monotonic clock. */
export function createClock(world: Pick<Surroundings, 'ticks' | 'wallClock'>): SessionClock {
  let samples: readonly Sample[] = []
  let rate = 1
  let trustedSince = Number.NEGATIVE_INFINITY
  let distrusted = false

  const passedMs = (since: Sample) => {
    const monotonic = world.ticks() - since.ticks
    const wall = world.wallClock() - since.wallClock
    return wall - monotonic > sleptMs ? wall : monotonic
  }
  const best = () =>
    samples.reduce<Sample | undefined>((a, b) => (a && a.roundTripMs <= b.roundTripMs ? a : b), undefined)

  return {
    now() {
      const from = best()
      return Math.round(from ? from.sessionNow + passedMs(from) * rate : world.wallClock())
    },
    sample(sentTicks, sessionNow) {
      if (sentTicks < trustedSince) return
      const ticks = world.ticks()
      const roundTripMs = Math.max(0, ticks - sentTicks)
      const fresh = {
        roundTripMs,
        sessionNow: sessionNow + (roundTripMs / 2) * rate,
        ticks,
        wallClock: world.wallClock(),
      }
      samples = distrusted ? [fresh] : [...samples, fresh].slice(-samplesKept)
      distrusted = false
    },
    setRate(next) {
      rate = next
    },
    rate: () => rate,
    distrust(since = world.ticks()) {
      trustedSince = since
      distrusted = true
    },
  }
}
