import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { Notice } from '../../parts/Notice.tsx'
import { useTexts } from '../../text/useTexts.ts'

/** Where the host can ask all in the meeting to open the panel: one press. `invite` resolves with whether they were asked. */
export function InviteAll({ invite }: { readonly invite: () => Promise<boolean> }) {
  const { t } = useTexts('host')
  const [state, setState] = useState<'idle' | 'busy' | 'invited' | 'notInvited'>('idle')
  const press = async () => {
    setState('busy')
    setState((await invite()) ? 'invited' : 'notInvited')
  }
  const answered = state === 'invited' || state === 'notInvited'
  return (
    <>
      <Button disabled={state === 'busy'} onClick={() => void press()}>
        {t('inviteAll')}
      </Button>
      {answered && <Notice intent={state === 'invited' ? 'info' : 'warning'} text={t(state)} />}
    </>
  )
}
