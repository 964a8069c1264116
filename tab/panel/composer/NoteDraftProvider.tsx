import { type ReactNode, useMemo } from 'react'
import { keepDraft, NoteDraftContext } from './noteDraft.ts'

interface Props {
  readonly sessionId: string
  readonly children: ReactNode
}

/** Gives the note being written to what is below. */
export function NoteDraftProvider({ sessionId, children }: Props) {
  const kept = useMemo(() => keepDraft(sessionId), [sessionId])
  return <NoteDraftContext value={kept}>{children}</NoteDraftContext>
}
