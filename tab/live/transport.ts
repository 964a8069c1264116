import type { ClientFrame, ServerFrame } from '../../shared/protocol/frames.ts'

export interface Opening {
  readonly session: string
  readonly ticket: string
  /** the last event this client has, `null` for none */
  readonly lastSeq: number | null
  readonly client: string
}

export interface LinkListener {
  /** frames arrive in the order of the server, never after `closed` */
  frame(frame: ServerFrame): void
  /** called at most once, and not after `Link.close` */
  closed(): void
}

/** One connection, from its opening to its end. Sends nothing before `welcome` but its own hello. */
export interface Link {
  send(frame: Exclude<ClientFrame, { type: 'hello' }>): void
  close(): void
}

/** A way to the server. Both carry the same frames. */
export interface Transport {
  readonly kind: 'webSocket' | 'http'
  open(opening: Opening, listener: LinkListener): Link
}
