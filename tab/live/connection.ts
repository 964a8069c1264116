import type { ByeCode, ServerFrame } from '../../shared/protocol/frames.ts'
import { type AttemptFailure, type AttemptListener, type AttemptNeeds, attempt, type Welcome } from './attempt.ts'
import { createBackOff } from './backOff.ts'
import type { SessionClock } from './clock.ts'
import { createHeartbeat } from './heartbeat.ts'
import type { LinkState } from './liveStore.ts'
import type { PendingCommand } from './replica.ts'
import { createSender } from './sender.ts'
import type { Surroundings } from './surroundings.ts'
import type { Link, Transport } from './transport.ts'

const backToWebSocketMs = 60_000
const failuresBeforeOtherWay = 2
const restartSpreadMs = 2_000
const tooManySocketsMs = 30_000

type Way = Transport['kind']

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
  const backOff = createBackOff(world.random)
  const sender = createSender(world, needs.pending)
  const heartbeat = createHeartbeat(world, clock, () => lost(0))
  let state: ConnectionState = { link: 'connecting', transport: null, bye: null }
  let active: Link | null = null
  let way: Way = 'webSocket'
  let failures = 0
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
      closed: () => lost(),
      failed,
    }
  }

  function begin() {
    cancelRetry()
    cancelAttempt()
    cancelAttempt = attempt(needs, transports[way], listener(way, failed))
  }

  function retry(afterMs: number): void {
    cancelRetry()
    cancelRetry = world.after(afterMs, begin)
  }

  function adopt(through: Way, link: Link, welcome: Welcome, openedTicks: number): void {
    drop()
    active = link
    way = through
    failures = 0
    backOff.reset()
    clock.setRate(welcome.rate)
    clock.distrust()
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

  function lost(afterMs: number = backOff.next()): void {
    drop()
    change({ link: world.isOnline() ? 'reconnecting' : 'offline' })
    retry(afterMs)
  }

  function end(bye: ByeCode): void {
    close()
    change({ link: 'ended', bye })
  }

  function leave(code: ByeCode) {
    if (code === 'outdated' || code === 'removed') return end(code)
    if (code === 'tooManySockets') change({ bye: code })
    const waitMs = {
      badTicket: 0,
      restarting: 200 + restartSpreadMs * world.random(),
      tooManySockets: tooManySocketsMs,
    }
    lost(code in waitMs ? waitMs[code as keyof typeof waitMs] : backOff.next())
  }

  function failed(why: AttemptFailure) {
    if (why === 'notMember') return end('removed')
    if (typeof why === 'object') {
      // a ticket that is refused again and again must not become a storm of requests
      return why.bye === 'badTicket' ? lost() : leave(why.bye)
    }
    if (why === 'closed' || why === 'noWelcome') openingFailed(why === 'noWelcome')
    else lost()
  }

  /** Two openings that fail, or one that nobody answers, make the other way worth a try. */
  function openingFailed(unanswered: boolean) {
    failures += unanswered ? failuresBeforeOtherWay : 1
    if (failures < failuresBeforeOtherWay) return lost()
    failures = 0
    way = way === 'webSocket' ? 'http' : 'webSocket'
    lost(way === 'http' ? 0 : backOff.next())
  }

  function frame(received: ServerFrame) {
    heartbeat.heard()
    if (received.type === 'pong') heartbeat.pong(received.at, received.now)
    if (received.type === 'bye') return leave(received.code)
    if (received.type === 'refused' && received.code === 'tooFast') return sender.tooFast(received.id)
    if (!needs.take(received)) return lost(0)
    if (received.type === 'done' || received.type === 'refused') sender.answered(received.id)
  }

  function scheduleProbe(afterMs: number = backToWebSocketMs) {
    cancelProbe()
    if (way === 'webSocket') return
    cancelProbe = world.after(afterMs, () => {
      cancelProbe = attempt(
        needs,
        transports.webSocket,
        listener('webSocket', () => scheduleProbe()),
      )
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
