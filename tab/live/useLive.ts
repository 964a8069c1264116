import { useSyncExternalStore } from 'react'
import type { Command } from '../../shared/session/commands.ts'
import type { Refusal } from '../../shared/session/decision.ts'
import type { Note } from '../../shared/session/session.ts'
import { useLiveStore } from './liveContext.ts'
import type { LiveView } from './liveStore.ts'

/** The session as it stands, the own unconfirmed commands included. Renders again on every change. */
export function useLive(): LiveView {
  const store = useLiveStore()
  return useSyncExternalStore(store.subscribe, store.view)
}

/** The profiles by person; renders again only when one of them changes. */
export function usePeople(): LiveView['people'] {
  const store = useLiveStore()
  return useSyncExternalStore(store.subscribe, () => store.view().people)
}

/** Whether the text of this card is still on its way to the server. */
export function useIsPending(noteId: string): boolean {
  const store = useLiveStore()
  return useSyncExternalStore(store.subscribe, () => store.view().pendingNotes.has(noteId))
}

/** Decides a command locally at once; gives the refusal, or `null` where the command was shown and sent or queued. */
export function useDo(): (command: Command) => Refusal | null {
  return useLiveStore().act
}

/** Puts away a refusal that came late from the server. */
export function useDismissRefusal(): (refusalId: string) => void {
  return useLiveStore().dismiss
}

/** Session time, epoch ms; renders again when the countdown changes its second, and right after becoming visible. */
export function useNow(): number {
  const store = useLiveStore()
  return useSyncExternalStore(store.subscribeToSeconds, store.shownNow)
}

/** Whether the card is the own one (also an anonymous one) or the own person leads. */
export function useMayEdit(note: Note): boolean {
  return useLiveStore().mayEdit(note)
}
