import { expect, test } from 'vitest'
import { createTicker } from '../../tab/live/ticker.ts'
import { createWorld } from './world.ts'

function ticking(rate = 1) {
  const world = createWorld()
  const from = world.surroundings.ticks()
  const clock = { now: () => (world.surroundings.ticks() - from) * rate, rate: () => rate }
  let anchor = 0
  const ticker = createTicker(world.surroundings, clock, () => anchor)
  const ticks: number[] = []
  const stop = ticker.subscribe(() => ticks.push(ticker.shown()))
  return { world, ticker, ticks, stop, setAnchor: (at: number) => (anchor = at) }
}

test('ticks on the full seconds since the anchor, not on those of its own start', async () => {
  const { world, ticker, ticks, setAnchor } = ticking()
  await world.advance(400)
  setAnchor(300)
  ticker.realign()
  await world.advance(2_000)
  expect(ticks.slice(-2)).toEqual([1_300, 2_300])
})

test('stands still while nobody looks', async () => {
  const { world, ticks, stop } = ticking()
  stop()
  const before = ticks.length
  await world.advance(5_000)
  expect(ticks).toHaveLength(before)
})

test('an accelerated session does not paint more than ten times a second', async () => {
  const { world, ticks } = ticking(60)
  const before = ticks.length
  await world.advance(1_000)
  expect(ticks.length - before).toBeLessThanOrEqual(10)
  expect(ticks.length - before).toBeGreaterThan(5)
})
