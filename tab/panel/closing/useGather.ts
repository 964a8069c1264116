import { useEffect, useRef } from 'react'
import { gatherWouldChange } from '../../../shared/session/gather.ts'
import { usePanelAtOnce } from '../panelContext.ts'

/**
 * Whether the cards have something new for the Fazit. Who first looks at it while it may be written gathers it; later,
 * nothing comes or goes under their eyes that they have not asked for.
 */
export function useGather(): boolean {
  const { session, act } = usePanelAtOnce()
  const tried = useRef(false)
  const first = session.closing.lines.length === 0
  const news = gatherWouldChange(session)
  useEffect(() => {
    if (!first || !news || tried.current) return
    tried.current = true
    act({ type: 'closing.gather' })
  }, [first, news, act])
  return news && !first
}
