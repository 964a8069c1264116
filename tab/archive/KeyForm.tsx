import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { TextField } from '../parts/fields/TextField.tsx'
import { useTexts } from '../text/useTexts.ts'
import { keptKey, keyOf } from './keptKey.ts'

const most = 2_000
const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, maxWidth: '480px' },
  go: { justifySelf: 'start', minHeight: '44px' },
  summary: { cursor: 'pointer', minHeight: '44px', alignContent: 'center' },
})

/** The key in what was pasted: the link, or the key alone. */
function keyIn(typed: string): string | null {
  const trimmed = typed.trim()
  return keyOf(trimmed.slice(trimmed.indexOf('#'))) ?? keyOf(`#k=${trimmed}`)
}

interface Props {
  /** it is the only way on */
  readonly open: boolean
  readonly onKey: () => void
}

/** For who was given an access link by the organiser. */
export function KeyForm({ open, onKey }: Props) {
  const { t } = useTexts('archive')
  const styles = useStyles()
  const [typed, setTyped] = useState('')
  // a key that was kept and is asked for again has not opened anything
  const [tried, setTried] = useState(() => (keptKey.get() === null ? false : 'wrong'))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const key = keyIn(typed)
    setTried(key === null ? 'unread' : 'wrong')
    if (key === null) return
    keptKey.keep(key)
    onKey()
  }
  const problem = tried === 'unread' ? t('keyUnread') : tried === 'wrong' ? t('keyWrong') : undefined
  return (
    <details open={open || tried !== false}>
      <summary className={styles.summary}>{t('keyTitle')}</summary>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={t('key')}
          hint={t('keyHint')}
          value={typed}
          maxLength={most}
          autoComplete="off"
          problem={problem}
          onChange={(value) => {
            setTyped(value)
            setTried(false)
          }}
        />
        <Button type="submit" className={styles.go}>
          {t('keyGo')}
        </Button>
      </form>
    </details>
  )
}
