import { type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import type { OwnSeat } from '../../shared/protocol/rest.ts'
import { keptPass } from '../keptPass.ts'
import { lazyPage } from '../lazyPage.ts'
import { withTexts } from '../pageTexts.ts'
import { hideFragment } from '../router.ts'
import { fragmentOf, type Pass, passOf } from '../routes.ts'
import { seats } from '../services.ts'
import { LoadingPage } from './LoadingPage.tsx'

/** Whoever has a seat needs none of the joining, and the other way round. */
const JoinPage = lazyPage(withTexts(async () => (await import('./join/JoinPage.tsx')).JoinPage))
const NoInvitation = lazyPage(withTexts(async () => (await import('./join/NoInvitation.tsx')).NoInvitation))
const ExamplePage = lazyPage(withTexts(async () => (await import('./ExamplePage.tsx')).ExamplePage))

interface Props {
  readonly sessionId: string
  /** from the fragment of an invitation */
  readonly pass: Pass | null
  /** what is shown to somebody with a seat */
  readonly children: (seat: OwnSeat) => ReactNode
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

/** For who has a seat in a session; joining with an invitation, and without both the way to one. */
export function Seated({ sessionId, pass: fromAddress, children }: Props) {
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
  if (!seat) return <NoInvitation sessionId={sessionId} />
  return children(seat)
}
