import type { SessionClock } from './clock.ts'
import type { Surroundings } from './surroundings.ts'
import type { Link } from './transport.ts'

const everyMs = 25_000
const answerWithinMs = 8_000
/** Right after a welcome, so that one slow round trip does not set the clock. */
const burst = [0, 300, 900]

/** Pings: they set the clock, and they notice a connection that died without a word (sleep, change of network). */
export function createHeartbeat(
  world: Pick<Surroundings, 'after' | 'ticks'>,
  clock: Pick<SessionClock, 'sample' | 'distrust'>,
  dead: () => void,
) {
  let link: Link | null = null
  let cancels: (() => void)[] = []
  let cancelDeadline: (() => void) | null = null

  function ping(): void {
    link?.send({ type: 'ping', at: world.ticks() })
    cancelDeadline ??= world.after(answerWithinMs, dead)
  }
  function beat(): void {
    ping()
    cancels.push(world.after(everyMs, beat))
  }
  function stop(): void {
    for (const cancel of cancels) cancel()
    cancels = []
    heard()
    link = null
  }
  /** Any frame proves that the connection lives. */
  function heard(): void {
    cancelDeadline?.()
    cancelDeadline = null
  }
  return {
    start(next: Link) {
      stop()
      link = next
      cancels = burst.map((ms) => world.after(ms, ping))
      cancels.push(world.after(everyMs, beat))
    },
    stop,
    heard,
    pong: (sentTicks: number, sessionNow: number) => clock.sample(sentTicks, sessionNow),
    /** The clock may be wrong now: ask at once. */
    resample() {
      clock.distrust()
      if (link) ping()
    },
  }
}
