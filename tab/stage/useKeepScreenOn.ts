import { useEffect } from 'react'
import { browserSurroundings } from '../live/browserSurroundings.ts'
import { keepScreenOn } from './wakeLock.ts'

/** Chromium's own; it complains in the console when what the host does not allow to its frame is asked for. */
interface ChromiumDocument extends Document {
  readonly featurePolicy?: { allowsFeature(name: string): boolean }
}

function isAllowedHere(page: ChromiumDocument): boolean {
  return page.featurePolicy?.allowsFeature('screen-wake-lock') ?? true
}

/** Keeps the screen on for as long as the stage is seen, where the browser and the host allow it. */
export function useKeepScreenOn(): void {
  useEffect(() => {
    const locks = 'wakeLock' in navigator && isAllowedHere(document) ? navigator.wakeLock : undefined
    return keepScreenOn(locks, browserSurroundings)
  }, [])
}
