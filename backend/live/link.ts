import type { ByeCode } from '../../shared/protocol/frames.ts'
import type { Outgoing } from './outgoing.ts'

/** A way to one panel, WebSocket or event stream. No method throws, also not when the other side is gone. */
export interface Link {
  readonly kind: 'socket' | 'stream'
  readonly personId: string
  /** whether the panel said that it is hidden */
  hidden: boolean
  /** Sends, or ends the link when its reader does not keep up. */
  send(frame: Outgoing): void
  /** What is sent from now to the end of the tick may go out in one piece. */
  hold(): void
  /** Says goodbye and closes. Does nothing the second time. */
  end(code: ByeCode): void
}
