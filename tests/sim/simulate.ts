import { check, demandAgreement, heal } from './healing.ts'
import { operate, type Promised, readRefusals } from './operations.ts'
import { Broken } from './referee.ts'
import { type PlantedBug, World } from './world.ts'

export interface Wish {
  readonly seed: number
  readonly operations: number
  /** the first two moderate and have two panels each */
  readonly people: number
  readonly bug?: PlantedBug
}

export interface Report {
  readonly events: number
  readonly cards: number
  /** what happened, in order: equal for equal seeds */
  readonly story: string
}

/**
 * Plays one seed: random operations by random people over a bad network and a bad disk, invariants after each; then
 * everything heals and all must agree. Rejects with {@link Broken} where a promise was not kept.
 */
export async function simulate({ seed, operations, people, bug = {} }: Wish): Promise<Report> {
  const world = new World(seed, bug)
  const promised: Promised = { notes: new Map(), refused: new Set(), given: [] }
  let done = 0
  try {
    await world.begin(people)
    for (; done < operations; done += 1) {
      operate(world, promised)
      await world.pass(world.random.chance(0.03) ? world.random.between(20_000, 90_000) : world.random.between(0, 600))
      readRefusals(world, promised)
      check(world)
    }
    await heal(world, promised)
    demandAgreement(world, promised)
  } catch (error) {
    const why = error instanceof Broken ? error.message : String(error instanceof Error ? error.stack : error)
    throw new Broken(`seed ${seed}, operation ${done} of ${operations}: ${why}`)
  } finally {
    world.end()
  }
  const story = world.referee.log.map(({ at, event }) => `${at} ${event.type}`).join('\n')
  return { events: world.referee.seq, cards: promised.notes.size, story }
}
