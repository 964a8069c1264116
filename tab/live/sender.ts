import type { PendingCommand } from './replica.ts'
import type { Surroundings } from './surroundings.ts'
import type { Link } from './transport.ts'

const inFlightMost = 10
const slowedMs = 1_000

/** Sends pending commands over the link that is open, in their order, at most ten without an answer. */
export function createSender(world: Pick<Surroundings, 'after'>, pending: () => readonly PendingCommand[]) {
  let link: Link | null = null
  let resume: (() => void) | null = null
  /** sent over this link; an answered one stays in here, so that it is not sent twice */
  const sent = new Set<string>()
  const unanswered = new Set<string>()

  function pump(): void {
    if (!link || resume) return
    for (const { id, command } of pending()) {
      if (unanswered.size >= inFlightMost) return
      if (sent.has(id)) continue
      sent.add(id)
      unanswered.add(id)
      link.send({ type: 'do', id, command })
    }
  }

  return {
    pump,
    /** A link was welcomed, or (`null`) lost: whatever has no answer is sent again over the next. */
    use(next: Link | null) {
      link = next
      resume?.()
      resume = null
      sent.clear()
      unanswered.clear()
      pump()
    },
    answered(id: string) {
      unanswered.delete(id)
      pump()
    },
    /** The server has asked for patience: wait a second, then send this one again. */
    tooFast(id: string) {
      unanswered.delete(id)
      sent.delete(id)
      if (resume) return
      resume = world.after(slowedMs, () => {
        resume = null
        pump()
      })
    },
  }
}
