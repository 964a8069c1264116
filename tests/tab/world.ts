import type { Surroundings } from '../../tab/live/surroundings.ts'

type Change = Parameters<Parameters<Surroundings['onChange']>[0]>[0]

/** A world whose time is driven by the test. */
export function createWorld() {
  let ticks = 1_000
  let wallClock = 1_700_000_000_000
  let hidden = false
  let online = true
  let made = 0
  let due: { at: number; call: () => void }[] = []
  const listeners = new Set<(change: Change) => void>()

  /** Promises that are settled already get their turn. */
  async function settle(): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
  }

  const surroundings: Surroundings = {
    ticks: () => ticks,
    wallClock: () => wallClock,
    after(ms, call) {
      const timer = { at: ticks + ms, call }
      due = [...due, timer]
      return () => {
        due = due.filter((other) => other !== timer)
      }
    },
    random: () => 0.5,
    newId: () => {
      made += 1
      return `id-${made}`
    },
    isHidden: () => hidden,
    isOnline: () => online,
    onChange(call) {
      listeners.add(call)
      return () => listeners.delete(call)
    },
  }

  return {
    surroundings,
    settle,
    /** Time passes; what is due on the way happens in its order. */
    async advance(ms: number): Promise<void> {
      const until = ticks + ms
      await settle()
      for (;;) {
        const next = due.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0]
        if (!next) break
        due = due.filter((other) => other !== next)
        wallClock += next.at - ticks
        ticks = next.at
        next.call()
        await settle()
      }
      wallClock += until - ticks
      ticks = until
    },
    /** The device sleeps: the wall clock goes on, the monotonic one stands still. */
    sleep(ms: number) {
      wallClock += ms
    },
    setWallClock(at: number) {
      wallClock = at
    },
    async change(change: Change): Promise<void> {
      if (change === 'shown' || change === 'hidden') hidden = change === 'hidden'
      else online = change === 'online'
      for (const listener of [...listeners]) listener(change)
      await settle()
    },
  }
}
export type World = ReturnType<typeof createWorld>
