import type { ByeCode, ServerFrame } from '../../shared/protocol/frames.ts'
import { type AttemptListener, type AttemptNeeds, attempt, type Welcome } from './attempt.ts'
import type { SessionClock } from './clock.ts'
import { createComeback, type Onward, type Way } from './comeback.ts'
import { createHeartbeat } from './heartbeat.ts'
import type { LinkState } from './liveStore.ts'
import type { PendingCommand } from './replica.ts'
import { createSender } from './sender.ts'
import type { Surroundings } from './surroundings.ts'
import type { Link, Transport } from './transport.ts'

const backToWebSocketMs = 60_000

export interface ConnectionState {
  readonly link: LinkState
  readonly transport: Way | null
  readonly bye: ByeCode | null
}

export interface ConnectionNeeds extends Omit<AttemptNeeds, 'world'> {
  readonly world: Surroundings
  readonly clock: SessionClock
  readonly transports: Readonly<Record<Way, Transport>>
  pending(): readonly PendingCommand[]
  /** Takes a frame; `false` where events are missing before it, so that they are asked for. */
  take(frame: ServerFrame): boolean
  changed(state: ConnectionState): void
}

export interface Connection {
  /** there are new pending commands */
  pump(): void
  close(): void
}

/**
 * Keeps a session connected: opens, resumes by `seq`, sends what has no answer again under its id, falls back to HTTP
 * where WebSockets are blocked and returns when they work. Ends only by `close` or a final bye.
 */
export function connect(needs: ConnectionNeeds): Connection {
  const { world, clock, transports } = needs
  const comeback = createComeback(world.random)
  const sender = createSender(world, needs.pending)
  const heartbeat = createHeartbeat(world, clock, () => goOn({ afterMs: 0 }))
  let state: ConnectionState = { link: 'connecting', transport: null, bye: null }
  let active: Link | null = null
  let cancelAttempt = () => {}
  let cancelRetry = () => {}
  let cancelProbe = () => {}

  function change(next: Partial<ConnectionState>): void {
    state = { ...state, ...next }
    needs.changed(state)
  }

  function listener(through: Way, failed: AttemptListener['failed']): AttemptListener {
    return {
      welcomed: (link, welcome, ticks) => adopt(through, link, welcome, ticks),
      frame,
      closed: () => goOn(comeback.afterLoss()),
      failed,
    }
  }

  function begin() {
    cancelRetry()
    cancelAttempt()
    const way = comeback.way()
    const failed: AttemptListener['failed'] = (why) => goOn(comeback.afterFailure(why))
    cancelAttempt = attempt(needs, transports[way], listener(way, failed))
  }

  function adopt(through: Way, link: Link, welcome: Welcome, openedTicks: number): void {
    drop()
    active = link
    comeback.arrived(through)
    clock.setRate(welcome.rate)
    clock.distrust(openedTicks)
    clock.sample(openedTicks, welcome.now)
    needs.take(welcome)
    change({ link: 'live', transport: through, bye: null })
    heartbeat.start(link)
    if (world.isHidden()) link.send({ type: 'presence', hidden: true })
    sender.use(link)
    scheduleProbe()
  }

  /** Lets go of the link without a word to anybody. */
  function drop(): void {
    cancelRetry()
    heartbeat.stop()
    sender.use(null)
    active?.close()
    active = null
  }

  /** There is no link (any more): comes back, or ends. */
  function goOn(onward: Onward) {
    if ('end' in onward) return end(onward.end)
    drop()
    const link = world.isOnline() ? 'reconnecting' : 'offline'
    change(onward.tell ? { link, bye: onward.tell } : { link })
    cancelRetry = world.after(onward.afterMs, begin)
  }

  function end(bye: ByeCode): void {
    close()
    change({ link: 'ended', bye })
  }

  function frame(received: ServerFrame) {
    heartbeat.heard()
    if (received.type === 'pong') heartbeat.pong(received.at, received.now)
    if (received.type === 'bye') return goOn(comeback.afterBye(received.code))
    if (received.type === 'refused' && received.code === 'tooFast') return sender.tooFast(received.id)
    if (!needs.take(received)) return goOn({ afterMs: 0 })
    if (received.type === 'done' || received.type === 'refused') sender.answered(received.id)
  }

  function scheduleProbe(afterMs: number = backToWebSocketMs) {
    cancelProbe()
    if (comeback.way() === 'webSocket') return
    cancelProbe = world.after(afterMs, () => {
      const probe = listener('webSocket', () => scheduleProbe())
      cancelProbe = attempt(needs, transports.webSocket, probe)
    })
  }

  const unsubscribe = world.onChange((happened) => {
    if (active && (happened === 'shown' || happened === 'hidden')) {
      active.send({ type: 'presence', hidden: happened === 'hidden' })
    }
    if (active) heartbeat.resample()
    else if (happened === 'shown' || happened === 'online') begin()
    else if (happened === 'offline') change({ link: 'offline' })
    if (active && happened === 'online') scheduleProbe(0)
  })

  function close(): void {
    unsubscribe()
    cancelAttempt()
    cancelProbe()
    drop()
  }

  begin()
  return { pump: sender.pump, close }
}
