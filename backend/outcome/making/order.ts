import type { OutcomeFormat } from '../../../shared/protocol/outcome.ts'
import type { Rendering } from '../formats/format.ts'

/** What is to be made. */
export interface Order {
  readonly format: OutcomeFormat
  readonly rendering: Rendering
}

export interface Made {
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** What the process that makes documents says of an order. A fault tells where it was, and nothing of the document. */
export type Answer = { readonly made: Made } | { readonly fault: { readonly kind: string; readonly at: string } }
