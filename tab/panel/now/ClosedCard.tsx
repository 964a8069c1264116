import { Button } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { useHost } from '../../host/useHost.ts'
import { Card } from '../../parts/Card.tsx'
import { usePanel } from '../panelContext.ts'
import { useNowStyles } from './useNowStyles.ts'

/** After the end: where the results are. */
export function ClosedCard() {
  const { t } = useTranslation('panel')
  const { t: inHost } = useTranslation('host')
  const { sessionId, leading, act } = usePanel()
  const styles = useNowStyles()
  const host = useHost()
  return (
    <Card title={t('closed.title')} className={styles.card}>
      <p className={styles.quiet}>{t('closed.text')}</p>
      <Button as="a" appearance="primary" size="large" href={`/s/${sessionId}/end`}>
        {t('closed.results')}
      </Button>
      {host.name !== 'browser' && (
        <Button as="a" href={`/${host.name}#all`}>
          {inHost('all')}
        </Button>
      )}
      {leading && <Button onClick={() => act({ type: 'session.reopen' })}>{t('closed.reopen')}</Button>}
    </Card>
  )
}
