const firstMs = 500
const mostMs = 15_000

/** How long (ms) to wait before the next attempt: doubling up to 15 s, half of it random so that people spread out. */
export function createBackOff(random: () => number) {
  let failures = 0
  return {
    next(): number {
      const full = Math.min(mostMs, firstMs * 2 ** failures)
      failures += 1
      return Math.round(full / 2 + (full / 2) * random())
    },
    reset() {
      failures = 0
    },
  }
}
