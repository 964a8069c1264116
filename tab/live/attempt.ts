import type { ByeCode, ServerFrame } from '../../shared/protocol/frames.ts'
import type { Answer } from './requests.ts'
import type { Surroundings } from './surroundings.ts'
import type { Link, LinkListener, Transport } from './transport.ts'

const welcomeWithinMs = 5_000

export type Welcome = ServerFrame & { type: 'welcome' }

/** Why no welcome came. `unreachable`: not even a ticket; `notMember`: the seat is not known (any more). */
export type AttemptFailure = 'unreachable' | 'busy' | 'notMember' | 'closed' | 'noWelcome' | { readonly bye: ByeCode }

export interface AttemptListener extends LinkListener {
  welcomed(link: Link, welcome: Welcome, openedTicks: number): void
  failed(why: AttemptFailure): void
}

export interface AttemptNeeds {
  readonly world: Pick<Surroundings, 'after' | 'ticks'>
  readonly session: string
  readonly client: string
  ticket(): Promise<Answer<{ readonly ticket: string }>>
  lastSeq(): number | null
}

function ticketFailure(code: string): AttemptFailure {
  if (code === 'unreachable' || code === 'failed') return 'unreachable'
  return code === 'tooManyRequests' || code === 'tooFast' || code === 'notSaved' ? 'busy' : 'notMember'
}

/**
 * One attempt at a connection: ticket, opening, hello, welcome within five seconds. `frame` and `closed` of the listener
 * are called only after `welcomed`; `failed` only instead of it. The result gives the attempt up silently.
 */
export function attempt(needs: AttemptNeeds, transport: Transport, listener: AttemptListener): () => void {
  let phase: 'opening' | 'welcomed' | 'over' = 'opening'
  let link: Link | null = null
  let cancelDeadline = () => {}

  const stop = () => {
    phase = 'over'
    cancelDeadline()
    link?.close()
  }
  const fail = (why: AttemptFailure) => {
    if (phase !== 'opening') return
    stop()
    listener.failed(why)
  }
  const frame = (received: ServerFrame, openedTicks: number) => {
    if (phase === 'welcomed') return listener.frame(received)
    if (phase === 'over') return
    if (received.type === 'bye') return fail({ bye: received.code })
    if (received.type !== 'welcome' || !link) return
    phase = 'welcomed'
    cancelDeadline()
    listener.welcomed(link, received, openedTicks)
  }
  const open = (ticket: string) => {
    const openedTicks = needs.world.ticks()
    cancelDeadline = needs.world.after(welcomeWithinMs, () => fail('noWelcome'))
    const opening = { session: needs.session, ticket, lastSeq: needs.lastSeq(), client: needs.client }
    link = transport.open(opening, {
      frame: (received) => frame(received, openedTicks),
      closed: () => (phase === 'welcomed' ? listener.closed() : fail('closed')),
    })
  }
  needs.ticket().then((answer) => {
    if (phase !== 'opening') return
    if (answer.ok) open(answer.value.ticket)
    else fail(ticketFailure(answer.code))
  })
  return stop
}
