import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHost } from '../../host/useHost.ts'
import { Notice } from '../../parts/Notice.tsx'

/** Where the host can ask all in the meeting to open the panel: one press. */
export function InviteAll() {
  const { t } = useTranslation('host')
  const { inviteAll } = useHost()
  const [state, setState] = useState<'idle' | 'busy' | 'invited' | 'notInvited'>('idle')
  if (!inviteAll) return null
  const invite = async () => {
    setState('busy')
    setState((await inviteAll()) ? 'invited' : 'notInvited')
  }
  const answered = state === 'invited' || state === 'notInvited'
  return (
    <>
      <Button disabled={state === 'busy'} onClick={() => void invite()}>
        {t('inviteAll')}
      </Button>
      {answered && <Notice intent={state === 'invited' ? 'info' : 'warning'} text={t(state)} />}
    </>
  )
}
