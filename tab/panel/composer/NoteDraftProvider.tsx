import type { ReactNode } from 'react'
import { NoteDraftContext, useKeptDraft } from './noteDraft.ts'

interface Props {
  readonly sessionId: string
  readonly children: ReactNode
}

/** Gives the note being written to what is below. Apart from the panel, which would be drawn anew with each letter. */
export function NoteDraftProvider({ sessionId, children }: Props) {
  return <NoteDraftContext value={useKeptDraft(sessionId)}>{children}</NoteDraftContext>
}
