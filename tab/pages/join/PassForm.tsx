import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type FormEvent, type ReactNode, useState } from 'react'
import { TextField } from '../../parts/fields/TextField.tsx'
import { type Understood, understand } from './understand.ts'
import { useWords } from './useWords.ts'

const linkMost = 2_000
const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  go: { justifySelf: 'start', minHeight: '44px' },
})

interface Props {
  readonly label: string
  /** what the button says */
  readonly go: string
  readonly primary: boolean
  readonly busy: boolean
  /** what came of the last try */
  readonly children: ReactNode
  readonly onGo: (understood: Understood, typed: string) => void
  /** something else is typed: what came of the last try is over */
  readonly onType: () => void
}

/** One field for a code or a link as text; says what it understood while one types, and why not after a try. */
export function PassForm({ label, go, primary, busy, children, onGo, onType }: Props) {
  const styles = useStyles()
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const understood = understand(typed, location.host)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    onGo(understood, typed)
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={label}
        value={typed}
        maxLength={linkMost}
        autoComplete="off"
        liveHint
        {...useWords(understood, tried)}
        onChange={(value) => {
          setTyped(value)
          setTried(false)
          onType()
        }}
      />
      {children}
      <Button type="submit" appearance={primary ? 'primary' : 'secondary'} className={styles.go} disabled={busy}>
        {go}
      </Button>
    </form>
  )
}
