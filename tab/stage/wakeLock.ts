import type { Surroundings } from '../live/surroundings.ts'

interface Held {
  release(): Promise<void>
}

/** The part of `navigator.wakeLock` that is used. */
export interface WakeLocks {
  request(type: 'screen'): Promise<Held>
}

/**
 * Keeps the screen on while the page is seen. The browser takes the lock away when the page is hidden; it is asked for
 * again when the page is shown. Where there is none, or it is refused, the screen is as it is. The result lets go.
 */
export function keepScreenOn(
  locks: WakeLocks | undefined,
  world: Pick<Surroundings, 'isHidden' | 'onChange'>,
): () => void {
  let held: Held | null = null
  let over = false

  const letGo = () => {
    // it may be gone already
    held?.release().catch(() => {})
    held = null
  }
  const ask = async () => {
    try {
      const given = await locks?.request('screen')
      letGo()
      held = given ?? null
      if (over || world.isHidden()) letGo()
    } catch {
      // refused: low battery, or not allowed in this frame
    }
  }
  const unsubscribe = world.onChange((happened) => {
    if (happened === 'shown') void ask()
    if (happened === 'hidden') letGo()
  })
  if (!world.isHidden()) void ask()
  return () => {
    over = true
    unsubscribe()
    letGo()
  }
}
