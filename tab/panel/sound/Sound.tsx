import { usePassedTime } from '../usePassedTime.ts'
import { play, toneBetween } from './tones.ts'

/** A gentle tone at 1:00 and at 0:00 of each step; shown while it is wished. */
export function Sound() {
  usePassedTime((_, beforeMs, leftMs) => {
    const tone = toneBetween(beforeMs, leftMs)
    if (tone) void play(tone)
  })
  return null
}
