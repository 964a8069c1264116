import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLive } from '../live/useLive.ts'
import { ByeScreen } from '../parts/ByeScreen.tsx'
import { PanelSkeleton } from './PanelSkeleton.tsx'
import { SessionPanel } from './SessionPanel.tsx'

/** The panel of a session, for everyone during the meeting. Below a `LiveProvider`. */
export function Panel({ sessionId }: { readonly sessionId: string }) {
  const { session, link, bye } = useLive()
  const { t } = useTranslation()
  const title = session?.title ?? ''
  useEffect(() => {
    document.title = title === '' ? t('product') : `${title} · ${t('product')}`
  }, [title, t])
  if (link === 'ended' && bye !== null && bye !== 'outdated') return <ByeScreen bye={bye} />
  if (!session) return bye === 'outdated' ? <ByeScreen bye={bye} /> : <PanelSkeleton />
  return <SessionPanel sessionId={sessionId} session={session} />
}
