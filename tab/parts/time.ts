const pad = (value: number) => String(value).padStart(2, '0')

/** Seconds as `mm:ss`, with more than two digits of minutes from 100 minutes on. */
export function secondsText(seconds: number): string {
  return `${pad(Math.floor(seconds / 60))}:${pad(seconds % 60)}`
}

/** What is left (ms) as `mm:ss`, rounded up; what is over as `+mm:ss`, rounded down: both meet at `00:00`. */
export function remainingText(leftMs: number): string {
  return leftMs > 0 ? secondsText(Math.ceil(leftMs / 1000)) : `+${secondsText(Math.floor(-leftMs / 1000))}`
}

/** A length (seconds) in minutes: `5`, or `4:30` where half a minute matters. */
export function lengthText(seconds: number): string {
  const rest = seconds % 60
  return rest === 0 ? String(seconds / 60) : `${Math.floor(seconds / 60)}:${pad(rest)}`
}

/** A length (seconds) always as `m:ss`, for where lengths are compared: `5:00`, `82:17`. */
export function minutesAndSeconds(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${pad(whole % 60)}`
}

/** A difference (ms) in full minutes with its sign: `+4`, `−2`. */
export function minutesDifference(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  return minutes < 0 ? `−${-minutes}` : `+${minutes}`
}
