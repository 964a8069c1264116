import { useCallback, useEffect } from 'react'
import { navigate } from '../router.ts'

/** Leads back to the panel; so does Escape. */
export function useBackToPanel(sessionId: string): () => void {
  const back = useCallback(() => navigate(`/s/${sessionId}`), [sessionId])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') back()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [back])
  return back
}
