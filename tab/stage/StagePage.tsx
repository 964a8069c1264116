import { useEffect, useState } from 'react'
import { useLive } from '../live/useLive.ts'
import { NoInvitation } from '../pages/join/NoInvitation.tsx'
import { SessionProvider } from '../pages/SessionProvider.tsx'
import { ByeScreen } from '../parts/ByeScreen.tsx'
import { seats } from '../services.ts'
import { addStageTexts } from '../text/stage.ts'
import { Stage } from './Stage.tsx'
import { StageSkeleton } from './StageSkeleton.tsx'

function LiveStage({ sessionId }: { readonly sessionId: string }) {
  const { session, link, bye } = useLive()
  if (link === 'ended' && bye !== null && bye !== 'outdated') return <ByeScreen bye={bye} />
  if (session) return <Stage sessionId={sessionId} session={session} />
  return bye === 'outdated' ? <ByeScreen bye={bye} /> : <StageSkeleton />
}

/** The stage: the room's common picture of a session, for everybody who has a seat in it. */
export function StagePage({ sessionId }: { readonly sessionId: string }) {
  useState(addStageTexts)
  const [seat] = useState(() => seats.of(sessionId))
  useEffect(() => {
    // the panel that opened this window has given its seat; more it need not give
    window.opener = null
  }, [])
  if (!seat) return <NoInvitation />
  return (
    <SessionProvider sessionId={sessionId} seat={seat}>
      <LiveStage sessionId={sessionId} />
    </SessionProvider>
  )
}
