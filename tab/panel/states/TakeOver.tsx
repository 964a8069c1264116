import { Button } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { limits } from '../../../shared/protocol/limits.ts'
import { useLive, useNow } from '../../live/useLive.ts'
import { Notice } from '../../parts/Notice.tsx'
import { usePanel } from '../panelContext.ts'

/** A moderator who reloads the page is away for a moment: nobody needs to hear of that. */
const unremarkableSeconds = 10

/** While no moderator is connected, participants see how long, and after a minute may take over. */
export function TakeOver() {
  const { presence, link } = useLive()
  const { leading, over, session } = usePanel()
  const acted = session.people.some((person) => person.acting && !person.removed)
  if (presence.moderatorsAwaySince === null || link !== 'live' || leading || over || acted) return null
  return <Away since={presence.moderatorsAwaySince} />
}

function Away({ since }: { readonly since: number }) {
  const { t } = useTranslation('panel')
  const { act } = usePanel()
  const awaySeconds = Math.floor((useNow() - since) / 1000)
  const left = limits.moderatorsAwaySeconds - awaySeconds
  if (awaySeconds < unremarkableSeconds) return null
  if (left > 0) return <Notice intent="info" text={t('takeOver.soon', { count: left })} />
  return (
    <Notice intent="warning" text={t('takeOver.now')}>
      <Button size="small" appearance="primary" onClick={() => act({ type: 'people.takeOver' })}>
        {t('takeOver.action')}
      </Button>
    </Notice>
  )
}
