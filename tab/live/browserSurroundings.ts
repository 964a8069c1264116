import { newId } from './newId.ts'
import type { Surroundings } from './surroundings.ts'

function onChange(call: Parameters<Surroundings['onChange']>[0]): () => void {
  const visibility = () => call(document.hidden ? 'hidden' : 'shown')
  const online = () => call('online')
  const offline = () => call('offline')
  document.addEventListener('visibilitychange', visibility)
  window.addEventListener('online', online)
  window.addEventListener('offline', offline)
  return () => {
    document.removeEventListener('visibilitychange', visibility)
    window.removeEventListener('online', online)
    window.removeEventListener('offline', offline)
  }
}

/** The browser as it is. */
export const browserSurroundings: Surroundings = {
  ticks: () => performance.now(),
  wallClock: () => Date.now(),
  after(ms, call) {
    const timer = setTimeout(call, ms)
    return () => clearTimeout(timer)
  },
  random: Math.random,
  newId,
  isHidden: () => document.hidden,
  isOnline: () => navigator.onLine,
  onChange,
}
