import { useDeferredValue, useEffect } from 'react'
import { lazyPage } from '../lazyPage.ts'
import { useLive } from '../live/useLive.ts'
import { useTexts } from '../text/useTexts.ts'
import { PanelSkeleton } from './PanelSkeleton.tsx'
import { restLoads } from './restLoads.ts'
import { SessionPanel } from './SessionPanel.tsx'

const ByeScreen = lazyPage(restLoads.byeScreen)

/**
 * The panel of a session, for everyone during the meeting. Below a `LiveProvider`. A press is answered first where it
 * shows (`AtOnce`, `usePanelAtOnce`); the rest is drawn after the next paint: all of it takes a slow device a third of a second.
 */
export function Panel({ sessionId }: { readonly sessionId: string }) {
  const { session, link, bye } = useLive()
  const { t } = useTexts()
  const later = useDeferredValue(session) ?? session
  const title = session?.title ?? ''
  useEffect(() => {
    document.title = title === '' ? t('product') : `${title} · ${t('product')}`
  }, [title, t])
  if (link === 'ended' && bye !== null && bye !== 'outdated') return <ByeScreen bye={bye} sessionId={sessionId} />
  if (!later) return bye === 'outdated' ? <ByeScreen bye={bye} /> : <PanelSkeleton />
  return <SessionPanel sessionId={sessionId} session={later} />
}
