import type { Outcome } from '../../../shared/outcome/outcome.ts'

export type Language = 'de' | 'en'

/** How the organiser's documents look. */
export interface Look {
  /** `#rrggbb`, dark enough to be read on white */
  readonly colour: string
  /** a PNG, `null` where there is none */
  readonly logo: Uint8Array | null
}

export interface Rendering {
  readonly outcome: Outcome
  readonly language: Language
  readonly look: Look
  /** epoch ms: until when the server keeps the session; not said where it is not given */
  readonly keptUntil?: number
}

/** A way to write the outcome down. Nothing is fetched, and what people wrote is text in it, whatever it looks like. */
export interface Format {
  readonly contentType: string
  render(rendering: Rendering): Promise<Uint8Array>
}
