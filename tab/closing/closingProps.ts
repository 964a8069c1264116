import type { Command } from '../../shared/session/commands.ts'
import type { Session } from '../../shared/session/session.ts'

/** What the parts of the end need wherever they stand, in the panel or on the page of the results. */
export interface ClosingProps {
  readonly sessionId: string
  readonly session: Session
  readonly me: string
  /** does a command and tells a refusal; gives whether it was taken */
  readonly act: (command: Command) => boolean
}
