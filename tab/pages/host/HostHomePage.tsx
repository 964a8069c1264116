import { Body1, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { HostSession } from '../../../shared/protocol/hosts.ts'
import type { Proven } from '../../host/hostSessions.ts'
import { Card } from '../../parts/Card.tsx'
import { navigate } from '../../router.ts'
import { seats } from '../../services.ts'
import { useTexts } from '../../text/useTexts.ts'
import { JoinField } from '../join/JoinField.tsx'
import { Loading } from '../Loading.tsx'
import { Page } from '../Page.tsx'
import { Section } from '../Section.tsx'
import { StartPage } from '../StartPage.tsx'
import { ArchiveLink } from '../start/ArchiveLink.tsx'
import { NewSessionCard } from '../start/NewSessionCard.tsx'
import { EnterPage } from './EnterPage.tsx'
import { HostSessionEntry } from './HostSessionEntry.tsx'
import { useHostSessions } from './useHostSessions.ts'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM },
})

type Asked = { readonly session: HostSession; readonly moderate: boolean } | null

/** The one session of this meeting in which one is already: there is nothing to choose. `chosen`: one came to choose. */
function useOnlyOne(proven: Proven | null | undefined, chosen: boolean): boolean {
  const open = proven?.sessions.filter(({ here, status }) => here && status !== 'closed') ?? []
  const [only] = open
  const goes = !chosen && open.length === 1 && only !== undefined && seats.of(only.sessionId) !== undefined
  useEffect(() => {
    if (goes) navigate(`/s/${only.sessionId}`)
  }, [goes, only])
  return goes
}

/** The first page in a host: the sessions of this meeting, a new one, earlier ones. Without a proof, the start page. */
export function HostHomePage() {
  const { t } = useTexts('host')
  const proven = useHostSessions()
  const [asked, setAsked] = useState<Asked>(null)
  // whoever comes from a session of ours has come to see the others
  const [chosen] = useState(() => location.hash === '#all')
  const goes = useOnlyOne(proven, chosen)
  if (proven === null || (proven && !proven.token.meeting && proven.sessions.length === 0)) return <StartPage />
  if (!proven || goes) {
    return (
      <Page title={t('title')}>
        <Loading />
      </Page>
    )
  }
  if (asked) return <EnterPage {...asked} token={proven.token} onBack={() => setAsked(null)} />
  return <Listed proven={proven} onAsk={(session, moderate) => setAsked({ session, moderate })} />
}

interface ListedProps {
  readonly proven: Proven
  readonly onAsk: (session: HostSession, moderate: boolean) => void
}

function Listed({ proven: { token, sessions }, onAsk }: ListedProps) {
  const { t } = useTexts('host')
  const { t: entry } = useTexts('entry')
  const styles = useStyles()
  const entries = (some: readonly HostSession[]) => (
    <div className={styles.list}>
      {some.map((session) => (
        <HostSessionEntry
          key={session.sessionId}
          token={token}
          session={session}
          onAsk={(moderate) => onAsk(session, moderate)}
        />
      ))}
    </div>
  )
  const here = sessions.filter((session) => session.here && session.status !== 'closed')
  const earlier = sessions.filter((session) => session.here && session.status === 'closed')
  const elsewhere = sessions.filter((session) => !session.here)
  return (
    <Page title={t(token.meeting ? 'title' : 'outside')}>
      {token.meeting && (here.length > 0 ? entries(here) : <Body1>{t('none')}</Body1>)}
      {!token.meeting && entries(elsewhere)}
      <NewSessionCard primary={here.length === 0} />
      <Card title={entry('join.again')}>
        <JoinField primary={false} />
      </Card>
      {earlier.length > 0 && <Section title={t('earlier')}>{entries(earlier)}</Section>}
      <ArchiveLink proven={token.account} />
      {token.meeting && elsewhere.length > 0 && <Section title={t('elsewhere')}>{entries(elsewhere)}</Section>}
    </Page>
  )
}
