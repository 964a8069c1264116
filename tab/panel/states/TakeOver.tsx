import { Button } from '@fluentui/react-components'
import { useNow } from '../../live/useLive.ts'
import { Notice } from '../../parts/Notice.tsx'
import { useTexts } from '../../text/useTexts.ts'
import { usePanel } from '../panelContext.ts'
import { awayWord, useModeratorsAway } from './away.ts'

/** While no moderator is connected, participants see how long, and after a minute may take over. */
export function TakeOver() {
  const since = useModeratorsAway()
  return since === null ? null : <Away since={since} />
}

function Away({ since }: { readonly since: number }) {
  const { t } = useTexts('panel')
  const { act } = usePanel()
  const { kind, left } = awayWord(since, useNow())
  if (kind === null) return null
  if (kind === 'soon') return <Notice intent="info" text={t('takeOver.soon', { count: left })} />
  return (
    <Notice intent="warning" text={t('takeOver.now')}>
      <Button size="small" appearance="primary" onClick={() => act({ type: 'people.takeOver' })}>
        {t('takeOver.action')}
      </Button>
    </Notice>
  )
}
