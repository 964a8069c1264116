import { Button, mergeClasses } from '@fluentui/react-components'
import { Suspense } from 'react'
import { useHost } from '../../host/useHost.ts'
import { lazyPage } from '../../lazyPage.ts'
import { withTexts } from '../../pageTexts.ts'
import { Card } from '../../parts/Card.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { useNowStyles } from './useNowStyles.ts'

const OtherSessions = lazyPage(withTexts(async () => (await import('./OtherSessions.tsx')).OtherSessions, 'host'))

const Reminder = lazyPage(withTexts(async () => (await import('../../retention/Reminder.tsx')).Reminder))

/** After the end: where the results are, and for who leads where they are released. */
export function ClosedCard() {
  const { t } = useTexts('panel')
  const { sessionId, leading, act } = usePanel()
  const styles = useNowStyles()
  const { name: host } = useHost()
  return (
    <Card title={t('closed.title')} className={mergeClasses(styles.card, styles.airy)}>
      <p className={styles.quiet}>{t('closed.text')}</p>
      <Suspense>{leading && <Reminder sessionId={sessionId} />}</Suspense>
      {leading && (
        <Button as="a" appearance="primary" className={styles.main} href={`/s/${sessionId}/outcome`}>
          {t('closed.document')}
        </Button>
      )}
      <Button
        as="a"
        appearance={leading ? 'secondary' : 'primary'}
        className={styles.main}
        href={`/s/${sessionId}/end`}
      >
        {t('closed.results')}
      </Button>
      <Suspense>{host !== 'browser' && <OtherSessions host={host} />}</Suspense>
      {leading && <Button onClick={() => act({ type: 'session.reopen' })}>{t('closed.reopen')}</Button>}
    </Card>
  )
}
