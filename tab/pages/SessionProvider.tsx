import { type ReactNode, useCallback, useEffect } from 'react'
import type { OwnSeat } from '../../shared/protocol/rest.ts'
import { LiveProvider } from '../live/LiveProvider.tsx'
import { openSession } from '../live/openSession.ts'
import { useLive } from '../live/useLive.ts'
import { api, recent, storages } from '../services.ts'
import { Loading } from './Loading.tsx'

interface Props {
  readonly sessionId: string
  readonly seat: OwnSeat
  readonly children: ReactNode
}

/** The list of recent sessions follows the title. */
function KeepTitle({ sessionId }: { readonly sessionId: string }) {
  const title = useLive().session?.title
  useEffect(() => {
    const known = recent.list().find((entry) => entry.sessionId === sessionId)
    if (known && title && known.title !== title) recent.visit(sessionId, title, known.at)
  }, [sessionId, title])
  return null
}

/** The live session of a seat for everything below. */
export function SessionProvider({ sessionId, seat, children }: Props) {
  const open = useCallback(() => openSession(sessionId, seat, api, storages), [sessionId, seat])
  return (
    <LiveProvider open={open} loading={<Loading />}>
      <KeepTitle sessionId={sessionId} />
      {children}
    </LiveProvider>
  )
}
