import type { Entry, Session } from '../../shared/session/session.ts'
import { speakingOrder } from '../../shared/session/speakers.ts'

const shownAtOnce = 2

/** The next two of the Redeliste in the order of calling, and how many wait behind them. */
export function nextSpeakers(session: Session): { readonly next: readonly Entry[]; readonly more: number } {
  const order = speakingOrder(session.speakers)
  return { next: order.slice(0, shownAtOnce), more: Math.max(0, order.length - shownAtOnce) }
}
