import type { ByeCode, Presence, Profile } from '../../shared/protocol/frames.ts'
import type { Command } from '../../shared/session/commands.ts'
import type { Refusal } from '../../shared/session/decision.ts'
import type { Note, Session } from '../../shared/session/session.ts'

/** `ended`: no further attempt is made, `bye` says why. */
export type LinkState = 'connecting' | 'live' | 'reconnecting' | 'offline' | 'ended'

/** A command that was shown at once and then refused by the server. It carries the command, so that no text is lost. */
interface LateRefusal extends Refusal {
  readonly id: string
  readonly commandType: Command['type']
  readonly command: Command
}

/** Everything a view may know of the session that is open. */
export interface LiveView {
  /** confirmed by the server, with the own pending commands decided again on top; `null` while loading */
  readonly session: Session | null
  /** the own person id */
  readonly me: string
  readonly people: ReadonlyMap<string, Profile>
  readonly presence: Presence
  readonly link: LinkState
  readonly transport: 'webSocket' | 'http' | null
  readonly bye: ByeCode | null
  /** own commands that are not confirmed yet */
  readonly waiting: number
  /** ids of own cards that are not confirmed yet */
  readonly pendingNotes: ReadonlySet<string>
  readonly refusals: readonly LateRefusal[]
}

export interface LiveStore {
  subscribe(listener: () => void): () => void
  view(): LiveView
  /** Decides at once; a refusal is returned and nothing is sent, otherwise the command is shown, kept and sent. */
  act(command: Command): Refusal | null
  dismiss(refusalId: string): void
  mayEdit(note: Note): boolean
  /** session time (epoch ms) of the last full second; the same value until the next */
  shownNow(): number
  subscribeToSeconds(listener: () => void): () => void
  close(): void
}
