import { createContext, useContext } from 'react'
import type { Command } from '../../shared/session/commands.ts'
import { leads } from '../../shared/session/decision.ts'
import type { Session } from '../../shared/session/session.ts'
import { useLive } from '../live/useLive.ts'

/** The field in which a note is written. */
export const noteTextId = 'note-text'

/** What the panel asks in a window of its own, one at a time. */
export type DialogRequest =
  | { readonly kind: 'confirm'; readonly title: string; readonly text: string; readonly action: string; run(): void }
  | { readonly kind: 'moveNote' | 'agreementTerms'; readonly noteId: string }
  /** `null`: drawn from no card */
  | { readonly kind: 'agreement'; readonly sourceId: string | null }
  /** `null`: a new one */
  | { readonly kind: 'caseProfile'; readonly caseId: string | null }
  | { readonly kind: 'invitations' | 'handOver' | 'help' | 'phaseHelp' }

/** What was just done and can be taken back for a while: by commands, or by what brings back a text of this panel. */
export interface Undo {
  readonly text: string
  readonly commands: readonly Command[]
  readonly back?: () => void
}

/** Who one is here: changes seldom. */
export interface Standing {
  readonly me: string
  /** moderates, or does so while no moderator is there */
  readonly leading: boolean
  /** the session is closed: everything can be read, little be changed */
  readonly over: boolean
}

/** What can be done in the panel: never changes. */
export interface PanelActions {
  /** Does a command; a refusal is told on screen. Gives whether it was taken, and offers to take it back. */
  act(command: Command, undo?: Undo): boolean
  /** Does a command that nothing takes back only when the time for „Rückgängig" is over. */
  actLater(command: Command, text: string): void
  /** Offers to take back what was done without a command. */
  offer(undo: Undo): void
  ask(request: DialogRequest): void
  /** Writes the next note under this card, or under none. */
  answer(noteId: string | null): void
}

export interface PanelValue extends Standing, PanelActions {
  readonly sessionId: string
  readonly session: Session
}

export const PanelActionsContext = createContext<PanelActions | null>(null)
export const StandingContext = createContext<Standing | null>(null)
/** The card that the note being written answers; at once, since Enter may follow before the panel is drawn again. */
export const AnsweringContext = createContext<string | null>(null)

export const PanelContext = createContext<PanelValue | null>(null)

function inPanel<T>(value: T | null): T {
  if (value === null) throw new Error('no panel above')
  return value
}

/** The open session and what can be done with it, a paint later than what was pressed; only inside the panel. */
export function usePanel(): PanelValue {
  return inPanel(useContext(PanelContext))
}

/** Who the person of this panel is in a session. */
export function standingIn(session: Session, me: string): Standing {
  return { me, leading: leads(session, me), over: session.status.kind === 'closed' }
}

/**
 * The session as it is now, for switches and choices in a view that is drawn later: React puts a controlled field back
 * to what it was until the new state is drawn, so it would flicker and a quick second press would be taken wrongly.
 */
export function usePanelAtOnce(): PanelValue {
  const later = usePanel()
  const session = useLive().session ?? later.session
  return session === later.session ? later : { ...later, session, ...standingIn(session, later.me) }
}

/** What can be done, for parts of which there are many: they are not drawn again with every change of the session. */
export function usePanelActions(): PanelActions {
  return inPanel(useContext(PanelActionsContext))
}

/** Who one is here, for parts of which there are many. */
export function useStanding(): Standing {
  return inPanel(useContext(StandingContext))
}
