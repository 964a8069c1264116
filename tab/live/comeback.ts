import type { ByeCode } from '../../shared/protocol/frames.ts'
import type { AttemptFailure } from './attempt.ts'
import { createBackOff } from './backOff.ts'
import type { Transport } from './transport.ts'

const failuresBeforeOtherWay = 2
const restartSpreadMs = 2_000
const tooManySocketsMs = 30_000

export type Way = Transport['kind']

/** How it goes on: not at all, or again after a wait (ms), with a bye that people need to know of. */
export type Onward = { readonly end: ByeCode } | { readonly afterMs: number; readonly tell?: ByeCode }

/** When and by which way to come back after a loss, a bye or a failed attempt. */
export function createComeback(random: () => number) {
  const backOff = createBackOff(random)
  let way: Way = 'webSocket'
  let failures = 0

  const again = (): Onward => ({ afterMs: backOff.next() })

  function afterBye(code: ByeCode): Onward {
    switch (code) {
      case 'outdated':
      case 'removed':
        return { end: code }
      case 'badTicket':
        return { afterMs: 0 }
      case 'restarting':
        return { afterMs: 200 + restartSpreadMs * random() }
      case 'tooManySockets':
        return { afterMs: tooManySocketsMs, tell: code }
      default:
        return again()
    }
  }

  /** Two openings that fail, or one that nobody answers, make the other way worth a try. */
  function afterOpening(unanswered: boolean): Onward {
    failures += unanswered ? failuresBeforeOtherWay : 1
    if (failures < failuresBeforeOtherWay) return again()
    failures = 0
    way = way === 'webSocket' ? 'http' : 'webSocket'
    return way === 'http' ? { afterMs: 0 } : again()
  }

  return {
    way: () => way,
    /** A welcome came this way. */
    arrived(through: Way): void {
      way = through
      failures = 0
      backOff.reset()
    },
    afterLoss: again,
    afterBye,
    afterFailure(why: AttemptFailure): Onward {
      if (why === 'notMember') return { end: 'removed' }
      // a ticket that is refused again and again must not become a storm of requests
      if (typeof why === 'object') return why.bye === 'badTicket' ? again() : afterBye(why.bye)
      return why === 'closed' || why === 'noWelcome' ? afterOpening(why === 'noWelcome') : again()
    },
  }
}
