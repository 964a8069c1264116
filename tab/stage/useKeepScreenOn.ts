import { useEffect } from 'react'
import { browserSurroundings } from '../live/browserSurroundings.ts'
import { keepScreenOn } from './wakeLock.ts'

/** Keeps the screen on for as long as the stage is seen, where the browser can. */
export function useKeepScreenOn(): void {
  useEffect(() => keepScreenOn('wakeLock' in navigator ? navigator.wakeLock : undefined, browserSurroundings), [])
}
