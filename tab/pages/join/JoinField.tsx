import { useState } from 'react'
import type { Failure } from '../../live/requests.ts'
import { navigate } from '../../router.ts'
import { fragmentOf } from '../../routes.ts'
import { api } from '../../services.ts'
import { useTexts } from '../../text/useTexts.ts'
import { Failed } from '../Failed.tsx'
import { PassForm } from './PassForm.tsx'
import type { Understood } from './understand.ts'

function useEntry() {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const enter = async (understood: Understood) => {
    if (understood.kind === 'link') return navigate(understood.path)
    if (understood.kind !== 'code') return
    setBusy(true)
    const answer = await api.lookUpCode(understood.code)
    setBusy(false)
    if (answer.ok) navigate(`/s/${answer.value.sessionId}${fragmentOf({ key: 'c', value: understood.code })}`)
    else setFailure(answer)
  }
  return { busy, failure, enter, forgive: () => setFailure(null) }
}

/** The way in for whoever has a code, or a link as text: one field for both. */
export function JoinField({ primary = true }: { readonly primary?: boolean }) {
  const { t } = useTexts('entry')
  const { busy, failure, enter, forgive } = useEntry()
  return (
    <PassForm
      label={t('join.label')}
      go={t(busy ? 'join.busy' : 'join.go')}
      primary={primary}
      busy={busy}
      onGo={(understood) => void enter(understood)}
      onType={forgive}
    >
      {failure && <Failed failure={failure} />}
    </PassForm>
  )
}
