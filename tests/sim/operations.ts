import type { Command } from '../../shared/session/commands.ts'
import type { Panel } from './panel.ts'
import { randomCommand, randomNote } from './randomCommand.ts'
import { join, type World } from './world.ts'

/** What people were promised: their cards, by id, and which of them a rule has refused. */
export interface Promised {
  readonly notes: Map<string, Panel>
  readonly refused: Set<string>
  /** everything anybody has given, to be repeated */
  readonly given: { readonly by: string; readonly id: string; readonly command: Command }[]
}

type Operation = (world: World, panel: Panel, promised: Promised) => void

function act(panel: Panel, command: Command, promised: Promised): void {
  if (!panel.act(command)) return
  const id = panel.lastId
  promised.given.push({ by: panel.parts.personId, id, command })
  if (command.type === 'note.add') promised.notes.set(command.noteId, panel)
}

const actOnce: Operation = (world, panel, promised) => {
  const { session, me } = panel.live.view()
  if (session) act(panel, randomCommand(session, me, world.random, world.newId), promised)
}

const noteBurst: Operation = (world, panel, promised) => {
  const { session, me } = panel.live.view()
  for (let count = world.random.between(2, 12); session && count > 0; count -= 1) {
    act(panel, randomNote(session, me, world.random, world.newId), promised)
  }
}

/** Away for a while, writing on; then back. */
const offline: Operation = (world, panel, promised) => {
  panel.parts.network.cut = true
  if (world.random.chance(0.5)) panel.happens('offline')
  noteBurst(world, panel, promised)
  world.timeline.after(world.random.between(500, 40_000), () => {
    panel.parts.network.heal()
    panel.happens('online')
  })
}

const lossy: Operation = (world, panel) => {
  panel.parts.network.loses = 0.3
  world.timeline.after(world.random.between(5_000, 30_000), () => {
    panel.parts.network.loses = 0
  })
}

const blockSockets: Operation = (world, panel) => {
  const { network } = panel.parts
  network.socketsBlocked = true
  for (const wire of network.wires) wire.break()
  world.timeline.after(world.random.between(10_000, 90_000), () => {
    network.socketsBlocked = false
  })
}

const breakWires: Operation = (_world, panel) => {
  for (const wire of panel.parts.network.wires) wire.break()
}

/** Kills the server and starts it again; then somebody who heard nothing may ask once more. */
function kill(world: World, again: () => void): void {
  world.killServer()
  world.timeline.after(world.random.between(100, 8_000), () => {
    world.startServer()
    if (world.random.chance(0.5)) again()
  })
}

const crash: Operation = (world, panel, promised) => kill(world, () => repeat(world, panel, promised))

const restart: Operation = (world) => {
  world.server?.sayGoodbye()
  world.timeline.after(world.random.between(1, 500), () => kill(world, () => undefined))
}

/** Somebody or something sends what was sent before, once more or several times at once. */
const repeat: Operation = (world, _panel, { given }) => {
  const again = world.random.from(given.slice(-20))
  for (let count = world.random.between(1, 5); again && count > 0; count -= 1) void world.server?.post(again)
}

const diskTrouble: Operation = (world) => {
  world.disk.trouble = world.random.pick(0.2, 0.6, 1)
  world.timeline.after(world.random.between(100, 5_000), () => {
    world.disk.trouble = 0
  })
}

/** Two press the same thing at the same moment. */
const race: Operation = (world, panel, promised) => {
  const { session, me } = panel.live.view()
  if (!session) return
  const command = randomCommand(session, me, world.random, world.newId)
  for (const other of world.panels) if (world.random.chance(0.5)) act(other, command, promised)
}

const operations: readonly (readonly [number, Operation])[] = [
  [70, actOnce],
  [6, race],
  [5, repeat],
  [4, (_world, panel) => panel.reload()],
  [3, breakWires],
  [3, offline],
  [2, noteBurst],
  [2, lossy],
  [2, crash],
  [0.5, restart],
  [1.5, diskTrouble],
  [1, blockSockets],
  [1, (world, panel) => panel.happens(world.random.pick('hidden', 'shown'))],
  [1, (world) => world.byServer(join(`p${world.random.between(0, 5)}`, { role: 'participant' }))],
]

/** Does one random thing. */
export function operate(world: World, promised: Promised): void {
  const panel = world.random.from(world.panels)
  if (panel) world.random.weighted(operations, actOnce)(world, panel, promised)
}

/** People read what was refused: what could not be saved they send again, anything else is over. */
export function readRefusals({ panels }: World, promised: Promised): void {
  for (const panel of panels) {
    for (const { id, code, command } of panel.live.view().refusals) {
      panel.live.dismiss(id)
      const isCard = command.type === 'note.add'
      if (isCard && !(code === 'notSaved' && panel.act(command))) promised.refused.add(command.noteId)
    }
  }
}
