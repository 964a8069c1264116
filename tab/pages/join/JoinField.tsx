import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../live/requests.ts'
import { TextField } from '../../parts/fields/TextField.tsx'
import { navigate } from '../../router.ts'
import { fragmentOf } from '../../routes.ts'
import { api } from '../../services.ts'
import { Failed } from '../Failed.tsx'
import { type Understood, understand } from './understand.ts'
import { useWords } from './useWords.ts'

const linkMost = 2_000
const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  go: { justifySelf: 'start', minHeight: '44px' },
})

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
  const { t } = useTranslation('entry')
  const styles = useStyles()
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, failure, enter, forgive } = useEntry()
  const understood = understand(typed, location.host)
  const go = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    void enter(understood)
  }
  return (
    <form className={styles.form} onSubmit={go} noValidate>
      <TextField
        label={t('join.label')}
        value={typed}
        maxLength={linkMost}
        autoComplete="off"
        liveHint
        {...useWords(understood, tried)}
        onChange={(value) => {
          setTyped(value)
          setTried(false)
          forgive()
        }}
      />
      {failure && <Failed failure={failure} />}
      <Button type="submit" appearance={primary ? 'primary' : 'secondary'} className={styles.go} disabled={busy}>
        {t(busy ? 'join.busy' : 'join.go')}
      </Button>
    </form>
  )
}
