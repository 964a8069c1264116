import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { TabSettings } from '../../host/meetingHost.ts'
import { useHost } from '../../host/useHost.ts'
import type { Failure } from '../../live/requests.ts'
import { Card } from '../../parts/Card.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { Failed } from '../Failed.tsx'
import { LocalLink } from '../LocalLink.tsx'
import { NewSessionForm } from '../newSession/NewSessionForm.tsx'
import { Page } from '../Page.tsx'
import { PastedInvitation } from './PastedInvitation.tsx'
import { ownSessions, tabOf } from './tabSettings.ts'

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
  },
  summary: { cursor: 'pointer', minHeight: '44px', alignContent: 'center' },
})

/** What the tab that is being set up shall lead to, told to the host. */
function useTab() {
  const { setUpTab } = useHost()
  const [tab, setTab] = useState<TabSettings | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => setUpTab?.(tab), [setUpTab, tab])
  const choose = async (sessionId: string, title: string) => {
    const made = await tabOf(sessionId, title)
    setFailure(made.ok ? null : made)
    if (made.ok) setTab(made.value)
  }
  return { tab, setTab, choose, failure, isHere: setUpTab !== undefined }
}

/** Where the app is added to a meeting in Teams: which session opens there for everybody. */
export function TabSetUpPage() {
  const { t } = useTexts('host')
  const { t: common } = useTexts()
  const { tab, setTab, choose, failure, isHere } = useTab()
  return (
    <Page title={t('setUp.title')}>
      {!isHere && (
        <>
          <Body1>{t('setUp.notHere')}</Body1>
          <LocalLink to="/">{common('actions.toStart')}</LocalLink>
        </>
      )}
      {failure && <Failed failure={failure} />}
      {isHere && tab && (
        <>
          <Notice intent="info" text={t('setUp.chosen', { title: tab.title })} />
          <div>
            <Button onClick={() => setTab(null)}>{t('setUp.other')}</Button>
          </div>
        </>
      )}
      {isHere && !tab && <Choices onChoose={choose} onTab={setTab} />}
    </Page>
  )
}

interface ChoicesProps {
  readonly onChoose: (sessionId: string, title: string) => Promise<void>
  readonly onTab: (tab: TabSettings) => void
}

function Choices({ onChoose, onTab }: ChoicesProps) {
  const { t } = useTexts('host')
  const styles = useStyles()
  const [own] = useState(ownSessions)
  return (
    <>
      <Body1>{t('setUp.about')}</Body1>
      {own.length > 0 && (
        <Card title={t('setUp.own')}>
          {own.map(({ sessionId, title }) => (
            <div key={sessionId} className={styles.entry}>
              <span>{title}</span>
              <Button aria-label={t('setUp.chooseOf', { title })} onClick={() => void onChoose(sessionId, title)}>
                {t('setUp.choose')}
              </Button>
            </div>
          ))}
        </Card>
      )}
      <Card title={t('setUp.paste')}>
        <PastedInvitation onTab={onTab} />
      </Card>
      <details open={own.length === 0}>
        <summary className={styles.summary}>{t('setUp.new')}</summary>
        <NewSessionForm onCreated={({ sessionId }, { title }) => void onChoose(sessionId, title)} />
      </details>
    </>
  )
}
