import { liveNotes } from '../../shared/session/notes.ts'
import type { Session } from '../../shared/session/session.ts'

/** How much there is of what changes by the dozen. */
export interface Amounts {
  /** cards of others */
  readonly notes: number
  /** „betrifft uns auch" of others */
  readonly supports: number
  readonly waiting: number
}

/** The amounts as one person hears of them: never of what they did themselves. */
export function amountsOf(session: Session, me: string): Amounts {
  const notes = liveNotes(session)
  const supports = notes.map(({ supporters }) => supporters.filter((personId) => personId !== me).length)
  return {
    notes: notes.filter(({ author }) => author !== me).length,
    supports: supports.reduce((sum, count) => sum + count, 0),
    waiting: session.speakers.queue.filter(({ personId }) => personId !== me).length,
  }
}

/** Whether anything is other than it was told. */
export function differ(told: Amounts, present: Amounts): boolean {
  return told.notes !== present.notes || told.supports !== present.supports || told.waiting !== present.waiting
}

/** What has come since it was last told; who waits is told as it stands, since people also leave the list. */
export function newsBetween(told: Amounts, present: Amounts) {
  return {
    notes: Math.max(0, present.notes - told.notes),
    supports: Math.max(0, present.supports - told.supports),
    waiting: present.waiting === told.waiting ? null : present.waiting,
  }
}

/** How long (ms) after the first change the next announcement may be made, so that 30 votes are one sentence. */
export function announceInMs(now: number, lastToldAt: number): number {
  const gatherMs = 2_000
  const apartMs = 10_000
  return Math.max(gatherMs, lastToldAt + apartMs - now)
}
