import { Body1 } from '@fluentui/react-components'
import { useState } from 'react'
import type { OwnSeat } from '../../shared/protocol/rest.ts'
import { Failed } from '../pages/Failed.tsx'
import { JoinField } from '../pages/join/JoinField.tsx'
import { Loading } from '../pages/Loading.tsx'
import { Page } from '../pages/Page.tsx'
import { Notice } from '../parts/Notice.tsx'
import { seats } from '../services.ts'
import { useTexts } from '../text/useTexts.ts'
import { OutcomeDesk } from './OutcomeDesk.tsx'
import { PassPage } from './pass/PassPage.tsx'
import { UnknownLink } from './pass/UnknownLink.tsx'
import { usePass } from './pass/usePass.ts'
import { useOutcome } from './useOutcome.ts'

interface Props {
  readonly sessionId: string
}

interface SeatedProps extends Props {
  readonly seat: OwnSeat
}

function SeatedOutcome({ sessionId, seat }: SeatedProps) {
  const { t } = useTexts('outcome')
  const { view, failure, ...state } = useOutcome(sessionId, seat)
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

/**
 * The outcome of a session: to review and release it, to read it, to take it along, for everybody who was there and has
 * a seat in this browser; to read it, by a link of their own.
 */
export function OutcomePage({ sessionId }: Props) {
  const { t } = useTexts('outcome')
  const [seat] = useState(() => seats.of(sessionId))
  const { pass, isBroken } = usePass(sessionId)
  if (seat) return <SeatedOutcome sessionId={sessionId} seat={seat} />
  if (isBroken) return <UnknownLink sessionId={sessionId} />
  if (pass !== null) return <PassPage key={pass} sessionId={sessionId} pass={pass} />
  return (
    <Page title={t('title')}>
      <Body1>{t('needsSeat')}</Body1>
      <JoinField />
    </Page>
  )
}
