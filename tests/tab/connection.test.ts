import { describe, expect, test } from 'vitest'
import { addNote, commandsOf, createWire, newStorages, noteAdded, openStore, welcome } from './wire.ts'
import { createWorld } from './world.ts'

async function opened(storages = newStorages()) {
  const world = createWorld()
  const wire = createWire()
  const { store } = openStore(world, wire, storages)
  await world.settle()
  return { world, wire, store, storages }
}

async function live() {
  const all = await opened()
  all.wire.last().say(welcome(7))
  return all
}

describe('resuming', () => {
  test('says hello with nothing first, and after a loss with the last event it has', async () => {
    const { world, wire, store } = await live()
    expect(wire.last().opening).toMatchObject({ session: 'session', ticket: 'ticket-1', lastSeq: null })
    wire.last().say({ type: 'events', events: [noteAdded(8, 'n8', 'c8', 'other')] })
    wire.last().drop()
    expect(store.view().link).toBe('reconnecting')
    await world.advance(500)
    expect(wire.last().opening).toMatchObject({ ticket: 'ticket-2', lastSeq: 8 })
    wire.last().say(welcome(9, { session: null, events: [noteAdded(9, 'n9', 'c9', 'other')] }))
    expect(store.view().link).toBe('live')
    expect(store.view().session?.notes.map(({ id }) => id)).toEqual(['n8', 'n9'])
  })

  test('asks again at once where an event is missing', async () => {
    const { world, wire, store } = await live()
    wire.last().say({ type: 'events', events: [noteAdded(9, 'n9', 'c9', 'other')] })
    await world.advance(0)
    expect(wire.opened).toHaveLength(2)
    expect(wire.last().opening.lastSeq).toBe(7)
    expect(store.view().session?.notes).toEqual([])
  })

  test('an event that comes twice counts once', async () => {
    const { wire, store } = await live()
    const event = noteAdded(8, 'n8', 'c8', 'other')
    wire.last().say({ type: 'events', events: [event] })
    wire.last().say({ type: 'events', events: [event] })
    expect(store.view().session?.notes).toHaveLength(1)
  })

  test('notices a connection that died without a word', async () => {
    const { world, wire, store } = await live()
    await world.advance(9_000)
    expect(wire.opened.length).toBeGreaterThan(1)
    expect(store.view().link).toBe('reconnecting')
  })

  test('waits longer from failure to failure, and comes back at once when the page is looked at', async () => {
    const world = createWorld()
    const wire = createWire()
    const offline = { ok: false as const, code: 'unreachable' as const }
    openStore(
      world,
      wire,
      newStorages(),
      Array.from({ length: 8 }, () => offline),
    )
    await world.advance(20_000)
    expect(wire.opened).toHaveLength(0)
    await world.advance(60_000)
    expect(wire.opened.length).toBeGreaterThan(0)
  })
})

describe('own commands', () => {
  test('show at once, are sent once, and are confirmed by their event', async () => {
    const { wire, store } = await live()
    expect(store.act(addNote('n1'))).toBeNull()
    expect(store.view().session?.notes.map(({ id }) => id)).toEqual(['n1'])
    expect(store.view().pendingNotes.has('n1')).toBe(true)
    const [sent] = commandsOf(wire.last())
    wire.last().say({ type: 'events', events: [noteAdded(8, 'n1', sent?.id ?? '')] })
    wire.last().say({ type: 'done', id: sent?.id ?? '', seq: 8 })
    expect(store.view()).toMatchObject({ waiting: 0 })
    expect(store.view().session?.notes).toHaveLength(1)
    expect(commandsOf(wire.last())).toHaveLength(1)
  })

  test('a confirmation that comes before its event does not make the card vanish', async () => {
    const { wire, store } = await live()
    store.act(addNote('n1'))
    const [sent] = commandsOf(wire.last())
    wire.last().say({ type: 'done', id: sent?.id ?? '', seq: 8 })
    expect(store.view().session?.notes).toHaveLength(1)
    wire.last().say({ type: 'events', events: [noteAdded(8, 'n1', sent?.id ?? '')] })
    expect(store.view().session?.notes).toHaveLength(1)
    expect(store.view().waiting).toBe(0)
  })

  test('without an answer are sent again under the same id, also after a reload', async () => {
    const { wire, store, storages } = await live()
    store.act(addNote('n1'))
    const [first] = commandsOf(wire.last())
    store.close()
    const again = await opened(storages)
    again.wire.last().say(welcome(7))
    expect(commandsOf(again.wire.last())).toEqual([first])
  })

  test('are written offline, and no more than ten are on the way at a time', async () => {
    const { world, wire, store } = await live()
    wire.last().drop()
    for (let note = 0; note < 14; note += 1) expect(store.act(addNote(`n${note}`))).toBeNull()
    expect(store.view().waiting).toBe(14)
    await world.advance(500)
    wire.last().say(welcome(7, { session: null, events: [] }))
    expect(commandsOf(wire.last())).toHaveLength(10)
    const first = commandsOf(wire.last())[0]?.id ?? ''
    wire.last().say({ type: 'done', id: first, seq: 7 })
    expect(commandsOf(wire.last())).toHaveLength(11)
  })

  test('that came too fast wait a second and are sent again, without a word on screen', async () => {
    const { world, wire, store } = await live()
    store.act(addNote('n1'))
    const [sent] = commandsOf(wire.last())
    wire.last().say({ type: 'refused', id: sent?.id ?? '', code: 'tooFast' })
    expect(store.view()).toMatchObject({ waiting: 1, refusals: [] })
    await world.advance(999)
    expect(commandsOf(wire.last())).toHaveLength(1)
    await world.advance(1)
    expect(commandsOf(wire.last())).toEqual([sent, sent])
  })

  test('refused here are not sent; refused there are taken back, with the text kept', async () => {
    const { wire, store } = await live()
    expect(store.act({ type: 'timer.start' })?.code).toBe('notModerator')
    expect(commandsOf(wire.last())).toEqual([])
    store.act(addNote('n1'))
    const [sent] = commandsOf(wire.last())
    wire.last().say({ type: 'refused', id: sent?.id ?? '', code: 'notSaved' })
    expect(store.view().session?.notes).toEqual([])
    expect(store.view().refusals).toMatchObject([
      { code: 'notSaved', commandType: 'note.add', command: { text: 'n1' } },
    ])
    store.dismiss(sent?.id ?? '')
    expect(store.view().refusals).toEqual([])
  })

  test('an anonymous card stays the own one after a reload, and on no other device', async () => {
    const { store, storages } = await live()
    store.act(addNote('n1', true))
    store.close()
    const logged = { ...noteAdded(8, 'n1', 'c', 'pseudonym'), by: null }
    for (const [place, mine] of [
      [storages, true],
      [newStorages(), false],
    ] as const) {
      const again = await opened(place)
      again.wire.last().say(welcome(7))
      again.wire
        .last()
        .say({ type: 'events', events: [{ ...logged, event: { ...logged.event, anonymous: true } as never }] })
      const note = again.store.view().session?.notes[0]
      expect(note && again.store.mayEdit(note)).toBe(mine)
    }
  })
})
