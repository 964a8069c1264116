import { Body1 } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { OwnSeat } from '../../shared/protocol/rest.ts'
import { browserSurroundings } from '../live/browserSurroundings.ts'
import { Failed } from '../pages/Failed.tsx'
import { JoinField } from '../pages/join/JoinField.tsx'
import { Loading } from '../pages/Loading.tsx'
import { Page } from '../pages/Page.tsx'
import { Notice } from '../parts/Notice.tsx'
import { hideFragment } from '../router.ts'
import { recent, seats } from '../services.ts'
import { useTexts } from '../text/useTexts.ts'
import { OutcomeDesk } from './OutcomeDesk.tsx'
import { seatInFragment } from './personal/ownLink.ts'
import { useOutcome } from './useOutcome.ts'

interface Props {
  readonly sessionId: string
}

interface SeatedProps extends Props {
  readonly seat: OwnSeat
  /** it came with the address: this browser has not known the session before */
  readonly isNew: boolean
}

function SeatedOutcome({ sessionId, seat, isNew }: SeatedProps) {
  const { t } = useTexts('outcome')
  const { view, failure, ...state } = useOutcome(sessionId, seat)
  const title = view?.draft.head.title.text
  useEffect(() => {
    if (isNew && title !== undefined) recent.visit(sessionId, title, browserSurroundings.wallClock())
  }, [isNew, sessionId, title])
  const gone = failure?.code === 'notFound'
  return (
    <Page title={t('title')} wide>
      {gone && <Notice intent="error" assertive text={t('gone')} />}
      {!gone && failure && !view && <Failed failure={failure} onRetry={() => void state.reload()} />}
      {!view && !failure && <Loading />}
      {!gone && view && (
        <OutcomeDesk {...state} view={view} sessionId={sessionId} seat={seat} stale={failure !== null} />
      )}
    </Page>
  )
}

/** The seat of this browser, or else the one in the address, which leaves the address at once. */
function useArrival(sessionId: string) {
  const [arrival] = useState(() => {
    const own = seats.of(sessionId)
    if (own) return { seat: own, isNew: false }
    const brought = seatInFragment(location.hash)
    return brought && { seat: brought, isNew: true }
  })
  useEffect(() => {
    if (seatInFragment(location.hash)) hideFragment()
    if (arrival?.isNew) seats.keep(sessionId, arrival.seat, false)
  }, [arrival, sessionId])
  return arrival
}

/** The outcome of a session, for everybody who was there: to review and release it, to read it, to take it along. */
export function OutcomePage({ sessionId }: Props) {
  const { t } = useTexts('outcome')
  const arrival = useArrival(sessionId)
  if (arrival) return <SeatedOutcome sessionId={sessionId} {...arrival} />
  return (
    <Page title={t('title')}>
      <Body1>{t('needsSeat')}</Body1>
      <JoinField />
    </Page>
  )
}
