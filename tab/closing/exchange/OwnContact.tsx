import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { limits } from '../../../shared/protocol/limits.ts'
import { countCharacters } from '../../../shared/protocol/text.ts'
import type { Failure } from '../../live/requests.ts'
import { TextField } from '../../parts/fields/TextField.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { refusalText } from '../../text/refusalText.ts'
import { useTexts } from '../../text/useTexts.ts'

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  field: { width: '100%', maxWidth: '480px' },
})

interface Props {
  /** as the server has it, empty where it has none */
  readonly kept: string
  readonly save: (contact: string) => Promise<boolean>
  readonly failure: Failure | null
}

/** How one wants to be reached by those with whom both sides have agreed to talk. */
export function OwnContact({ kept, save, failure }: Props) {
  const { t } = useTexts('closing')
  const { t: refusals } = useTexts('refusals')
  const styles = useStyles()
  const [typed, setTyped] = useState(kept)
  const [saved, setSaved] = useState<'saved' | 'cleared' | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const contact = typed.trim()
    if (countCharacters(contact) > limits.contact) return
    if (await save(contact)) setSaved(contact === '' ? 'cleared' : 'saved')
  }
  const change = (contact: string) => {
    setTyped(contact)
    setSaved(null)
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <div className={styles.field}>
        <TextField
          label={t('exchange.own')}
          hint={t('exchange.ownHint')}
          placeholder={t('exchange.ownPlaceholder')}
          maxLength={limits.contact}
          value={typed}
          onChange={change}
        />
      </div>
      <Button type="submit" size="small">
        {t('exchange.save')}
      </Button>
      <span role="status">{saved && t(`exchange.${saved}`)}</span>
      {failure && <Notice intent="error" text={refusalText(refusals, failure)} assertive />}
    </form>
  )
}
