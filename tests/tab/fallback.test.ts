import { describe, expect, test } from 'vitest'
import type { ByeCode } from '../../shared/protocol/frames.ts'
import { addNote, commandsOf, createWire, newStorages, openStore, welcome } from './wire.ts'
import { createWorld } from './world.ts'

async function opened() {
  const world = createWorld()
  const wire = createWire()
  const { store } = openStore(world, wire)
  await world.settle()
  return { world, wire, store }
}

/** WebSockets are refused twice; the third opening is the other way. */
async function onHttp() {
  const all = await opened()
  all.wire.last().drop()
  await all.world.advance(500)
  all.wire.last().drop()
  await all.world.advance(0)
  return all
}

describe('falling back', () => {
  test('to HTTP after two openings that fail', async () => {
    const { wire, store } = await onHttp()
    expect(wire.opened.map(({ kind }) => kind)).toEqual(['webSocket', 'webSocket', 'http'])
    wire.last().say(welcome(7))
    expect(store.view()).toMatchObject({ link: 'live', transport: 'http' })
  })

  test('to HTTP where no welcome comes within five seconds', async () => {
    const { world, wire } = await opened()
    await world.advance(4_999)
    expect(wire.opened).toHaveLength(1)
    await world.advance(1)
    expect(wire.last().kind).toBe('http')
  })

  test('and back when WebSockets work again: after a minute, without a gap, the unanswered sent again', async () => {
    const { world, wire, store } = await onHttp()
    const http = wire.last()
    http.say(welcome(7))
    store.act(addNote('n1'))
    await keepAlive(world, http, 60_000)
    const socket = wire.last()
    expect(socket.kind).toBe('webSocket')
    expect(socket.opening.lastSeq).toBe(7)
    expect(store.view().transport).toBe('http')
    socket.say(welcome(7, { session: null, events: [] }))
    expect(store.view()).toMatchObject({ link: 'live', transport: 'webSocket' })
    expect(http.isClosed()).toBe(true)
    expect(commandsOf(socket)).toEqual(commandsOf(http))
  })

  test('a vain attempt to return leaves the connection as it is', async () => {
    const { world, wire, store } = await onHttp()
    const http = wire.last()
    http.say(welcome(7))
    await keepAlive(world, http, 60_000)
    wire.last().drop()
    expect(store.view()).toMatchObject({ link: 'live', transport: 'http' })
    expect(http.isClosed()).toBe(false)
    await keepAlive(world, http, 60_000)
    expect(wire.opened.filter(({ kind }) => kind === 'webSocket')).toHaveLength(4)
  })

  test('coming online is a reason to try at once', async () => {
    const { world, wire } = await onHttp()
    wire.last().say(welcome(7))
    await world.change('online')
    await world.advance(0)
    expect(wire.last().kind).toBe('webSocket')
  })
})

/** Time passes while the server answers every ping. */
async function keepAlive(
  world: ReturnType<typeof createWorld>,
  link: ReturnType<ReturnType<typeof createWire>['last']>,
  ms: number,
) {
  for (let passed = 0; passed < ms; passed += 1_000) {
    await world.advance(1_000)
    for (const frame of link.sent)
      if (frame.type === 'ping') link.say({ type: 'pong', at: frame.at, now: 1_800_000_000_000 })
  }
}

describe('bye', () => {
  test.each(['outdated', 'removed'] satisfies ByeCode[])('%s is final', async (code) => {
    const { world, wire, store } = await opened()
    wire.last().say(welcome(7))
    wire.last().say({ type: 'bye', code })
    await world.advance(120_000)
    expect(store.view()).toMatchObject({ link: 'ended', bye: code })
    expect(wire.opened).toHaveLength(1)
  })

  test.each(['badTicket', 'restarting', 'tooSlow', 'badFrame'] satisfies ByeCode[])(
    'after %s it comes back',
    async (code) => {
      const { world, wire, store } = await opened()
      wire.last().say(welcome(7))
      wire.last().say({ type: 'bye', code })
      await world.advance(3_000)
      expect(wire.opened).toHaveLength(2)
      wire.last().say(welcome(7))
      expect(store.view()).toMatchObject({ link: 'live', bye: null })
    },
  )

  test('too many windows: says so, and tries again after half a minute', async () => {
    const { world, wire, store } = await opened()
    wire.last().say({ type: 'bye', code: 'tooManySockets' })
    expect(store.view().bye).toBe('tooManySockets')
    await world.advance(29_000)
    expect(wire.opened).toHaveLength(1)
    await world.advance(1_000)
    expect(wire.opened).toHaveLength(2)
  })

  test('a seat that the server does not know is final', async () => {
    const world = createWorld()
    const wire = createWire()
    const { store } = openStore(world, wire, newStorages(), [{ ok: false, code: 'notFound' }])
    await world.advance(60_000)
    expect(store.view()).toMatchObject({ link: 'ended', bye: 'removed' })
    expect(wire.opened).toHaveLength(0)
  })
})

describe('visibility', () => {
  test('tells when the page is hidden, and sets the clock anew when it is seen again', async () => {
    const { world, wire } = await opened()
    wire.last().say(welcome(7))
    await world.change('hidden')
    await world.change('shown')
    expect(wire.last().sent.filter(({ type }) => type === 'presence')).toEqual([
      { type: 'presence', hidden: true },
      { type: 'presence', hidden: false },
    ])
    expect(wire.last().sent.at(-1)?.type).toBe('ping')
  })
})
