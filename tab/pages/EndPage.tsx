import { Body1 } from '@fluentui/react-components'
import { useState } from 'react'
import type { Receipt } from '../../shared/protocol/retention.ts'
import { useLive } from '../live/useLive.ts'
import { DeletedText } from '../retention/DeletedText.tsx'
import { UnlessDeleted } from '../retention/UnlessDeleted.tsx'
import { seats } from '../services.ts'
import { useTexts } from '../text/useTexts.ts'
import { type OfSeat, Results } from './end/Results.tsx'
import { JoinField } from './join/JoinField.tsx'
import { Loading } from './Loading.tsx'
import { Page } from './Page.tsx'
import { SessionProvider } from './SessionProvider.tsx'

function LiveResults(props: OfSeat) {
  const { sessionId, seat } = props
  const { t } = useTexts('pages')
  const { t: refusals } = useTexts('refusals')
  const { session, link, bye } = useLive()
  if (link === 'ended' && bye && (!session || bye === 'removed'))
    return (
      <UnlessDeleted sessionId={sessionId} token={seat.token}>
        <Page title={t('end.title')}>
          <Body1 role="alert">{refusals(`bye.${bye}`)}</Body1>
        </Page>
      </UnlessDeleted>
    )
  if (session) return <Results {...props} session={session} />
  return (
    <Page title={t('end.title')}>
      <Loading />
    </Page>
  )
}

/** What the meeting has brought: Fazit, cards by case, times. For people who were there. */
export function EndPage({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTexts('pages')
  const { t: retention } = useTexts('retention')
  const [seat] = useState(() => seats.of(sessionId))
  const [receipt, setReceipt] = useState<Receipt>()
  if (receipt) {
    return (
      <Page title={retention('deletedTitle')}>
        <DeletedText sessionId={sessionId} receipt={receipt} />
      </Page>
    )
  }
  if (!seat) {
    return (
      <UnlessDeleted sessionId={sessionId}>
        <Page title={t('end.title')}>
          <Body1>{t('end.needsSeat')}</Body1>
          <JoinField />
        </Page>
      </UnlessDeleted>
    )
  }
  return (
    <SessionProvider sessionId={sessionId} seat={seat}>
      <LiveResults sessionId={sessionId} seat={seat} onDeleted={setReceipt} />
    </SessionProvider>
  )
}
