import type { Outcome } from '../../backend/sessions/decideGroup.ts'
import type { Link } from '../../tab/live/transport.ts'
import type { Network } from './network.ts'
import type { Wire } from './wire.ts'

type Sent = Parameters<Link['send']>[0]
type Do = Sent & { readonly type: 'do' }

/** How likely something on the way sends a request twice. */
const twice = 0.1

function tell(wire: Wire, id: string, outcome: Outcome | undefined): void {
  if (!outcome) wire.closed()
  else if (outcome.ok) wire.beside({ type: 'done', id, seq: outcome.seq })
  else {
    const { code, detail } = outcome
    wire.beside({ type: 'refused', id, code, ...(detail ? { detail: { ...detail } } : {}) })
  }
}

/** Frames as requests beside a stream: commands one after the other, their answers overtaking the stream. */
export function requests(network: Network, wire: Wire, personId: string): (frame: Sent) => void {
  const queue: Do[] = []

  function ping(at: number): void {
    network.request(
      (server) => server.now(),
      (now) => (now === undefined ? wire.closed() : wire.beside({ type: 'pong', at, now })),
    )
  }
  function post({ id, command }: Do, answered: () => void): void {
    network.request(
      (server) => server.post({ by: personId, id, command }),
      (outcome) => {
        if (wire.over) return
        tell(wire, id, outcome)
        answered()
      },
    )
  }
  function next(): void {
    const [first] = queue
    if (!first || wire.over) return
    post(first, () => {
      queue.shift()
      next()
    })
    if (network.random.chance(twice)) post(first, () => undefined)
  }

  return (frame) => {
    if (frame.type === 'ping') ping(frame.at)
    if (frame.type !== 'do') return
    queue.push(frame)
    if (queue.length === 1) next()
  }
}
