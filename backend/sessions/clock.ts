/** The time that sessions live by. Driven in tests, accelerated in the demo; technical deadlines use real time. */
export interface SessionClock {
  /** epoch ms */
  now(): number
  /** session seconds that pass in a second */
  readonly rate: number
}

export const realClock: SessionClock = { now: () => Date.now(), rate: 1 }

/** A clock that starts now and runs `rate` times as fast. */
export function acceleratedClock(rate: number): SessionClock {
  const start = Date.now()
  return { now: () => Math.round(start + (Date.now() - start) * rate), rate }
}
