import { useCallback, useEffect } from 'react'
import { useHost } from '../host/useHost.ts'
import { navigate } from '../router.ts'

/**
 * Leads back to the panel; so does Escape. In a host all stop seeing the stage with it; `null` in a frame that others see
 * and this person may not take away.
 */
export function useBackToPanel(sessionId: string): (() => void) | null {
  const { onStage, stage } = useHost()
  const back = useCallback(() => {
    void stage?.hide()
    if (!onStage) navigate(`/s/${sessionId}`)
  }, [sessionId, onStage, stage])
  const leads = !onStage || stage !== undefined
  useEffect(() => {
    if (!leads) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') back()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [back, leads])
  return leads ? back : null
}
