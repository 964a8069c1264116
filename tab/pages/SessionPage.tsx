import { lazy, Suspense, useEffect, useState } from 'react'
import { hideFragment } from '../router.ts'
import { seats, storages } from '../services.ts'
import { JoinPage } from './join/JoinPage.tsx'
import { NoInvitation } from './join/NoInvitation.tsx'
import { Loading } from './Loading.tsx'
import { SessionProvider } from './SessionProvider.tsx'

const ExamplePage = lazy(async () => ({ default: (await import('./ExamplePage.tsx')).ExamplePage }))
const Panel = lazy(async () => ({ default: (await import('../panel/Panel.tsx')).Panel }))

interface Props {
  readonly sessionId: string
  /** from the fragment of an invitation */
  readonly secret: string | null
}

/** The secret of the invitation that is being taken; it leaves the address bar at once and survives a reload. */
function useSecret(sessionId: string, fromAddress: string | null) {
  const key = `fallrunde.secret.${sessionId}`
  const [secret, setSecret] = useState(() => fromAddress ?? storages.perTab.getItem(key))
  useEffect(() => {
    if (fromAddress === null) return
    storages.perTab.setItem(key, fromAddress)
    setSecret(fromAddress)
    hideFragment()
  }, [key, fromAddress])
  const done = () => {
    storages.perTab.removeItem(key)
    setSecret(null)
  }
  return { secret, done }
}

/** A session: joining with an invitation, the panel with a seat, and without both the way to one. */
export function SessionPage({ sessionId, secret: fromAddress }: Props) {
  const { secret, done } = useSecret(sessionId, fromAddress)
  const [seat, setSeat] = useState(() => seats.of(sessionId))
  const joined = () => {
    setSeat(seats.of(sessionId))
    done()
  }
  const seatLost = () => {
    seats.forget(sessionId)
    setSeat(undefined)
  }
  if (secret !== null)
    return (
      <JoinPage
        key={secret}
        sessionId={sessionId}
        secret={secret}
        seat={seat}
        onJoined={joined}
        onStay={done}
        onSeatLost={seatLost}
      />
    )
  if (!seat && seats.isOfOtherTab(sessionId))
    return (
      <Suspense fallback={<Loading />}>
        <ExamplePage onJoined={joined} />
      </Suspense>
    )
  if (!seat) return <NoInvitation />
  return (
    <SessionProvider sessionId={sessionId} seat={seat}>
      <Suspense fallback={<Loading />}>
        <Panel sessionId={sessionId} />
      </Suspense>
    </SessionProvider>
  )
}
