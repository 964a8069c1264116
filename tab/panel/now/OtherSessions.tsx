import { Button } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import type { HostName } from '../../../shared/protocol/hosts.ts'

/** The way to the other sessions of the meeting, new and earlier. */
export function OtherSessions({ host }: { readonly host: HostName }) {
  const { t } = useTranslation('host')
  return (
    <Button as="a" href={`/${host}#all`}>
      {t('all')}
    </Button>
  )
}
