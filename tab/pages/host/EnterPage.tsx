import { Body1, Button } from '@fluentui/react-components'
import type { HostSession, HostToken } from '../../../shared/protocol/hosts.ts'
import { useHost } from '../../host/useHost.ts'
import { useTexts } from '../../text/useTexts.ts'
import { Failed } from '../Failed.tsx'
import { JoinForm } from '../join/JoinForm.tsx'
import { Page } from '../Page.tsx'
import { useRetentionDays } from '../useRetentionDays.ts'
import { useEnter } from './useEnter.ts'

interface Props {
  readonly token: HostToken
  readonly session: HostSession
  readonly moderate: boolean
  readonly onBack: () => void
}

/** The name, for a session that the meeting opens. */
export function EnterPage({ token, session, moderate, onBack }: Props) {
  const { t } = useTexts('host')
  const { t: entry } = useTexts('entry')
  const retentionDays = useRetentionDays()
  const join = useEnter(token, session, moderate)
  const { personName } = useHost()
  const name = token.name ?? personName
  return (
    <Page title={session.title}>
      <Body1>{entry(`join.asRole.${moderate ? 'moderator' : 'participant'}`)}</Body1>
      {join.failure && <Failed failure={join.failure} />}
      <JoinForm
        retentionDays={retentionDays}
        join={join}
        asksAddress={session.asksAddress}
        suggested={name === null ? null : { name, organisation: null, function: null }}
      />
      <div>
        <Button onClick={onBack}>{t('back')}</Button>
      </div>
    </Page>
  )
}
