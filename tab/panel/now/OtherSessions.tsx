import { Button } from '@fluentui/react-components'
import type { HostName } from '../../../shared/protocol/hosts.ts'
import { useTexts } from '../../text/useTexts.ts'

/** The way to the other sessions of the meeting, new and earlier. */
export function OtherSessions({ host }: { readonly host: HostName }) {
  const { t } = useTexts('host')
  return (
    <Button as="a" href={`/${host}#all`}>
      {t('all')}
    </Button>
  )
}
