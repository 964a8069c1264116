import { envelope } from '../../shared/protocol/frames.ts'
import { sessionState } from '../../shared/session/session.ts'
import { difference } from './deepEqual.ts'
import { type Promised, readRefusals } from './operations.ts'
import type { Panel } from './panel.ts'
import { Broken, type Referee } from './referee.ts'
import { join, type World } from './world.ts'

/** After all troubles are over, this long (virtual ms) may it take until everybody agrees. */
const healWithinMs = 300_000

/** What holds at any time, whatever has gone wrong. */
export function check(world: World): void {
  const { referee, panels } = world
  referee.follow()
  world.checkServer()
  for (const panel of panels) {
    referee.demandReplica(panel.parts.name, panel.replica)
    const { waiting, session } = panel.live.view()
    const { seq } = panel.replica
    if (waiting === 0 && session && seq !== null) referee.demandFold(`the screen of ${panel.parts.name}`, seq, session)
  }
}

function isQuiet({ live }: Panel): boolean {
  const { link, waiting } = live.view()
  return link === 'live' && waiting === 0
}

/** Ends every trouble, brings back who was removed, and waits until nobody waits any more. */
export async function heal(world: World, promised: Promised): Promise<void> {
  world.heal()
  const until = world.timeline.now + healWithinMs
  do {
    bringBack(world)
    await world.pass(2_000)
    readRefusals(world, promised)
  } while (!world.panels.every(isQuiet) && world.timeline.now < until)
  // A frame that was lost last is missed only when the next one comes.
  world.byServer(join('last', { role: 'participant' }))
  await catchUp(world)
}

/** Something may still come by itself, as when a panel notices late that its connection died: then once more. */
async function catchUp(world: World): Promise<void> {
  for (let round = 0; round < 10; round += 1) {
    bringBack(world)
    await world.pass(15_000)
    check(world)
    await world.pass(0)
    if (world.panels.every((panel) => isQuiet(panel) && panel.replica.seq === world.referee.seq)) return
  }
}

/** Whoever was taken out, also by a command that came late, is let in again and opens the panel anew. */
function bringBack(world: World): void {
  for (const panel of world.panels) {
    if (panel.live.view().link !== 'ended') continue
    world.byServer(join(panel.parts.personId, { role: 'participant' }))
    panel.reload()
  }
}

/** After healing: everybody is where the log is, nobody waits, every card arrived once. */
export function demandAgreement(world: World, promised: Promised): void {
  const { referee, panels } = world
  for (const panel of panels) demandCaughtUp(panel, referee.seq)
  if (world.checkedServerSeq !== referee.seq) {
    throw new Broken(`the server is at ${world.checkedServerSeq} of ${referee.seq}`)
  }
  demandCards(referee, promised)
  demandWireForm(referee)
}

function demandCaughtUp({ parts, live, replica }: Panel, seq: number): void {
  const { link, waiting } = live.view()
  if (link !== 'live') throw new Broken(`${parts.name} is ${link} after everything healed`)
  if (waiting > 0) throw new Broken(`${parts.name} still waits for ${waiting} answers`)
  if (replica.seq !== seq) throw new Broken(`${parts.name} is at ${replica.seq} of ${seq}`)
}

function demandCards(referee: Referee, { notes, refused }: Promised): void {
  for (const [noteId, panel] of notes) {
    const count = referee.countAdded(noteId)
    if (count > 1 || (count === 0 && !refused.has(noteId))) {
      throw new Broken(`card ${noteId} of ${panel.parts.name} arrived ${count} times`)
    }
  }
}

/** What the rules made passes the checks of the wire unchanged. */
function demandWireForm(referee: Referee): void {
  const read = sessionState.safeParse(referee.state)
  const found = read.success ? difference(read.data, referee.state) : String(read.error)
  if (found !== null) throw new Broken(`the state does not have the form of the wire: ${found}`)
  for (const logged of referee.log) {
    if (!envelope.safeParse(logged).success) throw new Broken(`event ${logged.seq} does not have the form of the wire`)
  }
}
