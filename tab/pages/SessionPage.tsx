import { Suspense, useEffect, useMemo, useState } from 'react'
import { keptPass } from '../keptPass.ts'
import { lazyPage } from '../lazyPage.ts'
import { withTexts } from '../pageTexts.ts'
import { loadPanel } from '../panelLoad.ts'
import { hideFragment } from '../router.ts'
import { fragmentOf, type Pass, passOf } from '../routes.ts'
import { seats } from '../services.ts'
import { LoadingPage } from './LoadingPage.tsx'
import { SessionProvider } from './SessionProvider.tsx'

const Panel = lazyPage(loadPanel)
/** Whoever has a seat needs none of the joining, and the other way round. */
const JoinPage = lazyPage(withTexts(async () => (await import('./join/JoinPage.tsx')).JoinPage))
const NoInvitation = lazyPage(withTexts(async () => (await import('./join/NoInvitation.tsx')).NoInvitation))
const ExamplePage = lazyPage(withTexts(async () => (await import('./ExamplePage.tsx')).ExamplePage))

interface Props {
  readonly sessionId: string
  /** from the fragment of an invitation */
  readonly pass: Pass | null
}

/** The pass that is being used; it leaves the address bar at once and survives a reload. */
function usePass(sessionId: string, fromAddress: Pass | null) {
  const [fragment, setFragment] = useState(() => (fromAddress ? fragmentOf(fromAddress) : keptPass.of(sessionId)))
  const inAddress = fromAddress ? fragmentOf(fromAddress) : null
  useEffect(() => {
    if (inAddress === null) return
    keptPass.keep(sessionId, inAddress)
    setFragment(inAddress)
    hideFragment()
  }, [sessionId, inAddress])
  const done = () => {
    keptPass.forget(sessionId)
    setFragment(null)
  }
  const pass = useMemo(() => passOf(fragment ?? ''), [fragment])
  return { pass, done }
}

/** A session: joining with an invitation, the panel with a seat, and without both the way to one. */
export function SessionPage({ sessionId, pass: fromAddress }: Props) {
  const { pass, done } = usePass(sessionId, fromAddress)
  const [seat, setSeat] = useState(() => seats.of(sessionId))
  const joined = () => {
    setSeat(seats.of(sessionId))
    done()
  }
  const seatLost = () => {
    seats.forget(sessionId)
    setSeat(undefined)
  }
  if (pass !== null)
    return (
      <JoinPage
        key={pass.value}
        sessionId={sessionId}
        pass={pass}
        seat={seat}
        onJoined={joined}
        onStay={done}
        onSeatLost={seatLost}
      />
    )
  if (!seat && seats.isOfOtherTab(sessionId))
    return (
      <Suspense fallback={<LoadingPage />}>
        <ExamplePage onJoined={joined} />
      </Suspense>
    )
  if (!seat) return <NoInvitation />
  return (
    <SessionProvider sessionId={sessionId} seat={seat}>
      <Suspense fallback={<LoadingPage />}>
        <Panel sessionId={sessionId} />
      </Suspense>
    </SessionProvider>
  )
}
