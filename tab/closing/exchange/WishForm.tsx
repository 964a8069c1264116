import { Button, Field, makeStyles, tokens } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { limits } from '../../../shared/protocol/limits.ts'
import { countCharacters, isMissing } from '../../../shared/protocol/text.ts'
import { newId } from '../../live/newId.ts'
import { usePeople } from '../../live/useLive.ts'
import { TextField } from '../../parts/fields/TextField.tsx'
import { Select } from '../../parts/Select.tsx'
import { usePersonName } from '../../parts/useNames.ts'
import { useTexts } from '../../text/useTexts.ts'
import type { ClosingProps } from '../closingProps.ts'
import { whomToAsk } from './ownExchanges.ts'

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 480px)',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    '& .fui-Field': { width: '100%', gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
})

/** „Ich möchte mich austauschen mit … zu …". */
export function WishForm({ session, me, act }: Omit<ClosingProps, 'sessionId'>) {
  const { t } = useTexts('closing')
  const styles = useStyles()
  const known = usePeople()
  const name = usePersonName()
  const [to, setTo] = useState('')
  const [subject, setSubject] = useState('')
  const people = whomToAsk(session, me).filter((id) => known.has(id))
  const whole = people.includes(to) && !isMissing(subject) && countCharacters(subject.trim()) <= limits.exchangeSubject
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!whole) return
    if (!act({ type: 'exchange.wish', exchangeId: newId(), to, subject: subject.trim() })) return
    setTo('')
    setSubject('')
  }
  if (people.length === 0) return <p className={styles.quiet}>{t('exchange.nobody')}</p>
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <Field label={t('exchange.wish')}>
        {(control) => (
          <Select {...control} value={people.includes(to) ? to : ''} onChoose={setTo}>
            <option value="">{t('exchange.choose')}</option>
            {people.map((id) => (
              <option key={id} value={id}>
                {name(id)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <TextField
        label={t('exchange.subject')}
        hint={t('exchange.subjectHint')}
        maxLength={limits.exchangeSubject}
        value={subject}
        onChange={setSubject}
      />
      <Button type="submit" disabledFocusable={!whole}>
        {t('exchange.ask')}
      </Button>
    </form>
  )
}
