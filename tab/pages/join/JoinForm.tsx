import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { isMissing } from '../../../shared/protocol/text.ts'
import { AddressField, isAddressOrNothing } from '../../outcome/dispatch/AddressField.tsx'
import { PersonFields, personTyped, type TypedPerson } from '../../parts/fields/PersonFields.tsx'
import { dateAndTime } from '../../text/format.ts'
import { useTexts } from '../../text/useTexts.ts'
import { LocalLink } from '../LocalLink.tsx'
import type { Join } from './useJoin.ts'

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL, maxWidth: '480px' },
  submit: { minHeight: '44px', justifySelf: 'start' },
})

interface Props {
  readonly retentionDays: number
  /** epoch ms, where it is known */
  readonly deletesAt?: number
  readonly join: Join
  /** whether an address for the outcome is asked for */
  readonly asksAddress?: boolean
  /** what is known of whoever sits here, to begin with; it may come a moment later */
  readonly suggested?: Suggested | null
}

export interface Suggested {
  readonly name: string
  readonly organisation: string | null
  readonly function: string | null
}

/** Name, Kommune and function, and where the outcome is to be sent; nothing else is asked. */
export function JoinForm({ retentionDays, deletesAt, join, asksAddress = false, suggested = null }: Props) {
  const { t } = useTexts('pages')
  const { t: entry, language: spoken } = useTexts('entry')
  const styles = useStyles()
  const [own, setOwn] = useState<Partial<TypedPerson>>({})
  // what was suggested stands there until one types something else
  const person = {
    name: own.name ?? suggested?.name ?? '',
    organisation: own.organisation ?? suggested?.organisation ?? '',
    function: own.function ?? suggested?.function ?? '',
  }
  const [mail, setMail] = useState('')
  const [tried, setTried] = useState(false)
  const nameMissing = isMissing(person.name)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // the name is all there is to do here: one press less, and nothing above it scrolls away
    form.current?.querySelector('input')?.focus({ preventScroll: true })
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (nameMissing || !isAddressOrNothing(mail)) return
    const address = mail.trim() === '' ? null : { mail: mail.trim(), language: spoken }
    void join.join({ ...personTyped(person), address, returnAs: null })
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <PersonFields
        typed={person}
        nameProblem={tried && nameMissing ? t('create.faults.missing') : undefined}
        nameHint={t('join.nameHint')}
        functionPlaceholder={entry('join.functionPlaceholder')}
        onChange={(part) => setOwn((before) => ({ ...before, ...part }))}
      />
      {asksAddress && <AddressField typed={mail} tried={tried} onChange={setMail} />}
      <Caption1>
        {deletesAt === undefined
          ? entry('join.kept', { count: retentionDays })
          : entry('join.keptUntil', dateAndTime(spoken, deletesAt))}{' '}
        <LocalLink to="/privacy">{t('join.keptMore')}</LocalLink>
      </Caption1>
      <Button type="submit" appearance="primary" className={styles.submit} disabled={join.busy}>
        {t(join.busy ? 'join.busy' : 'join.submit')}
      </Button>
    </form>
  )
}
