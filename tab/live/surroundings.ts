/** What the live parts need of the world around them, so that tests and the simulation can be that world. */
export interface Surroundings {
  /** monotonic, ms; may stand still while the device sleeps */
  ticks(): number
  /** wall clock, epoch ms; may jump */
  wallClock(): number
  /** calls once after `ms`; the result cancels */
  after(ms: number, call: () => void): () => void
  /** 0 ≤ x < 1 */
  random(): number
  newId(): string
  isHidden(): boolean
  isOnline(): boolean
  /** calls when the page becomes visible or hidden, or the device comes online or goes offline; the result unsubscribes */
  onChange(call: (change: 'shown' | 'hidden' | 'online' | 'offline') => void): () => void
}
