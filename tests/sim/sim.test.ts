import { describe, expect, it } from 'vitest'
import { pinned } from './pinned.ts'
import { acknowledgesBeforeCommit, forgetsCommands, ignoresGaps } from './plantedBugs.ts'
import { simulate } from './simulate.ts'
import type { PlantedBug } from './world.ts'

const people = 5
const operations = 200
const seeds = 200
const atOnce = 50

async function firstCaught(bug: PlantedBug): Promise<string> {
  for (let seed = 1; seed <= seeds; seed += 1) {
    try {
      await simulate({ seed, operations, people, bug })
    } catch (error) {
      return String(error)
    }
  }
  return 'never caught'
}

describe('convergence under faults', () => {
  it.each(Array.from({ length: seeds / atOnce }, (_, index) => index * atOnce + 1))(
    `${atOnce} seeds from %i on: all agree, nothing acknowledged is lost`,
    async (first) => {
      for (let seed = first; seed < first + atOnce; seed += 1) {
        const { events } = await simulate({ seed, operations, people })
        expect(events, `seed ${seed}`).toBeGreaterThan(operations / 10)
      }
    },
  )

  it.each(pinned)('seed $seed once found: $found', async ({ seed }) => {
    await expect(simulate({ seed, operations, people })).resolves.toBeDefined()
  })

  it('the same seed tells the same story', async () => {
    const [first, again, other] = [
      await simulate({ seed: 7, operations, people }),
      await simulate({ seed: 7, operations, people }),
      await simulate({ seed: 8, operations, people }),
    ]
    expect(again.story).toBe(first.story)
    expect(other.story).not.toBe(first.story)
  })
})

describe('planted bugs are caught', () => {
  it('acknowledged before the commit', async () => {
    expect(await firstCaught(acknowledgesBeforeCommit)).toMatch(/Broken: seed .*(is lost|durable are|the log had)/)
  })

  it('commands forgotten over a restart', async () => {
    expect(await firstCaught(forgetsCommands)).toMatch(/Broken: seed .*has events at \d+ and again at/)
  })

  it('a gap that the client does not notice', async () => {
    expect(await firstCaught(ignoresGaps)).toMatch(/Broken: seed .*(differs at seq|shows what is not confirmed|is at)/)
  })
})
