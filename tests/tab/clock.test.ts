import { describe, expect, test } from 'vitest'
import { createClock } from '../../tab/live/clock.ts'
import { createWorld } from './world.ts'

const serverNow = 1_800_000_000_000
const hour = 3_600_000

/** Takes a sample whose answer took `roundTripMs`, as a server at `at` would give it half-way. */
async function sample(
  world: ReturnType<typeof createWorld>,
  clock: ReturnType<typeof createClock>,
  roundTripMs: number,
  at: number,
) {
  const sent = world.surroundings.ticks()
  await world.advance(roundTripMs)
  clock.sample(sent, at)
}

describe('session clock', () => {
  test.each([-hour, 0, hour])('is right where the own clock is off by %i ms', async (off) => {
    const world = createWorld()
    world.setWallClock(serverNow + off)
    const clock = createClock(world.surroundings)
    await sample(world, clock, 80, serverNow)
    expect(clock.now()).toBe(serverNow + 40)
    await world.advance(90_000)
    expect(clock.now()).toBe(serverNow + 90_040)
  })

  test('trusts the smallest round trip of the last eight', async () => {
    const world = createWorld()
    const clock = createClock(world.surroundings)
    await sample(world, clock, 20, serverNow)
    await sample(world, clock, 2_000, serverNow + 9_000_000)
    expect(clock.now()).toBe(serverNow + 10 + 2_000)
    for (let more = 0; more < 8; more += 1) await sample(world, clock, 100, serverNow + 1_000_000)
    expect(Math.abs(clock.now() - (serverNow + 1_000_050))).toBeLessThanOrEqual(800)
  })

  test('is right at once after a sleep of 20 minutes in which the monotonic clock stood still', async () => {
    const world = createWorld()
    const clock = createClock(world.surroundings)
    await sample(world, clock, 20, serverNow)
    world.sleep(20 * 60_000)
    expect(clock.now()).toBe(serverNow + 10 + 20 * 60_000)
  })

  test('the first sample after distrust replaces all others, however slow it is', async () => {
    const world = createWorld()
    const clock = createClock(world.surroundings)
    await sample(world, clock, 2, serverNow)
    clock.distrust()
    await sample(world, clock, 500, serverNow + hour)
    expect(clock.now()).toBe(serverNow + hour + 250)
  })

  test('an answer to what was asked before the distrust does not count, however quick it was', async () => {
    const world = createWorld()
    const clock = createClock(world.surroundings)
    await sample(world, clock, 20, serverNow)
    const askedBefore = world.surroundings.ticks()
    await world.advance(1)
    clock.distrust()
    clock.sample(askedBefore, serverNow)
    await sample(world, clock, 500, serverNow + hour)
    expect(clock.now()).toBe(serverNow + hour + 250)
  })

  test('does not follow a wall clock that is set back', async () => {
    const world = createWorld()
    const clock = createClock(world.surroundings)
    await sample(world, clock, 0, serverNow)
    world.setWallClock(5)
    await world.advance(1_000)
    expect(clock.now()).toBe(serverNow + 1_000)
  })

  test('runs at the rate of an accelerated session', async () => {
    const world = createWorld()
    const clock = createClock(world.surroundings)
    clock.setRate(60)
    await sample(world, clock, 0, serverNow)
    await world.advance(1_000)
    expect(clock.now()).toBe(serverNow + 60_000)
  })
})
