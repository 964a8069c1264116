import { useCallback } from 'react'
import { useAnswer } from '../pages/useAnswer.ts'
import { seats } from '../services.ts'
import { DeletedText } from './DeletedText.tsx'
import { retentionApi } from './retentionApi.ts'

/** Since when a session is deleted, nothing where it is not. */
export function SinceWhen({ sessionId }: { readonly sessionId: string }) {
  const ask = useCallback(() => retentionApi.receipt(sessionId, seats.of(sessionId)?.token), [sessionId])
  const { answer } = useAnswer(ask)
  const receipt = answer?.ok ? answer.value.receipt : null
  return receipt && <DeletedText sessionId={sessionId} receipt={receipt} />
}
