/** The tones there are, with their notes (Hz): one when a minute is left, two that fall when the time is over. */
const notes = { minute: [660], zero: [660, 495] } as const
export type Tone = keyof typeof notes

/** A page in the background may hear of the time late; a tone that comes later than this (ms) would mislead. */
const latestMs = 5_000

/** Which tone belongs between two moments (ms left): the more urgent where both were passed, none where it is stale. */
export function toneBetween(beforeMs: number, afterMs: number): Tone | undefined {
  const passed = (at: number) => beforeMs > at && afterMs <= at && afterMs > at - latestMs
  if (passed(0)) return 'zero'
  return passed(60_000) ? 'minute' : undefined
}

let context: AudioContext | undefined

/** Sound needs a gesture of the person on this page before; without one, or without audio, it stays quiet. */
function audio(): AudioContext | undefined {
  if (!('AudioContext' in window) || navigator.userActivation?.hasBeenActive !== true) return undefined
  context ??= new AudioContext()
  return context
}

function sound(on: AudioContext, hertz: number, at: number): void {
  const seconds = 0.6
  const tone = on.createOscillator()
  const loudness = on.createGain()
  tone.frequency.value = hertz
  loudness.gain.setValueAtTime(0.0001, at)
  loudness.gain.exponentialRampToValueAtTime(0.15, at + 0.03)
  loudness.gain.exponentialRampToValueAtTime(0.0001, at + seconds)
  tone.connect(loudness).connect(on.destination)
  tone.start(at)
  tone.stop(at + seconds)
}

/** Plays a tone, gently. */
export async function play(tone: Tone): Promise<void> {
  try {
    const on = audio()
    if (!on) return
    await on.resume()
    for (const [index, hertz] of notes[tone].entries()) sound(on, hertz, on.currentTime + index * 0.35)
  } catch {
    // a device without a loudspeaker: the number says the same
  }
}
