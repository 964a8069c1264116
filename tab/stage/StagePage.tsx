import { useEffect, useState } from 'react'
import { useLive } from '../live/useLive.ts'
import { Seated } from '../pages/Seated.tsx'
import { SessionProvider } from '../pages/SessionProvider.tsx'
import { ByeScreen } from '../parts/ByeScreen.tsx'
import type { Pass } from '../routes.ts'
import { addStageTexts } from '../text/stage.ts'
import { Stage } from './Stage.tsx'
import { StageSkeleton } from './StageSkeleton.tsx'

function LiveStage({ sessionId }: { readonly sessionId: string }) {
  const { session, link, bye } = useLive()
  if (link === 'ended' && bye !== null && bye !== 'outdated') return <ByeScreen bye={bye} />
  if (session) return <Stage sessionId={sessionId} session={session} />
  return bye === 'outdated' ? <ByeScreen bye={bye} /> : <StageSkeleton />
}

interface Props {
  readonly sessionId: string
  /** from the fragment: in Teams everybody opens the stage in a frame of their own */
  readonly pass: Pass | null
}

/** The stage: the room's common picture of a session, for everybody who has a seat in it. */
export function StagePage({ sessionId, pass }: Props) {
  useState(addStageTexts)
  useEffect(() => {
    // the panel that opened this window has given its seat; more it need not give
    window.opener = null
  }, [])
  return (
    <Seated sessionId={sessionId} pass={pass}>
      {(seat) => (
        <SessionProvider sessionId={sessionId} seat={seat}>
          <LiveStage sessionId={sessionId} />
        </SessionProvider>
      )}
    </Seated>
  )
}
